import { inAddress } from "./links";
import { pagesOf, ROWS_A_PAGE } from "./pageSet";
import type { Way } from "./Ways";
import { pageNumber } from "./words";

/** One page of a list that may go on: its rows, its place among the pages, and the ways to those beside it. */
export interface Chunk<T> {
  readonly rows: readonly T[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** From the site's root. */
  readonly path: string;
  readonly previous: Way | null;
  readonly next: Way | null;
}

/** "e/index.html" of page 1, "e/index--2.html" of page 2. */
const pathOf = (first: string, page: number): string =>
  page === 1 ? first : first.replace(/\.html$/, `--${page}.html`);

/** A list in pages of which none is too heavy; an empty one is one page that says so. */
export function chunksOf<T>(rows: readonly T[], first: string): readonly Chunk<T>[] {
  const pages = pagesOf(rows.length);
  const wayTo = (page: number): Way | null => {
    if (page < 1 || page > pages) return null;
    const path = inAddress(pathOf(first, page));
    return { href: path.slice(path.indexOf("/") + 1) || "./", name: pageNumber(page) };
  };
  return Array.from({ length: pages }, (_, i) => ({
    rows: rows.slice(i * ROWS_A_PAGE, (i + 1) * ROWS_A_PAGE),
    page: i + 1,
    pages,
    path: pathOf(first, i + 1),
    previous: wayTo(i),
    next: wayTo(i + 2),
  }));
}
