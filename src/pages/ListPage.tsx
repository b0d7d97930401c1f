import type { ReactNode } from "react";
import type { Chunk } from "./chunks";
import { datasetWhole, thingOfIssue } from "./graph/things";
import { appHref } from "./links";
import { Shell } from "./Shell";
import type { Site } from "./site";
import { Ways } from "./Ways";
import { LISTS, listSays, pageOf } from "./words";

export type ListName = keyof typeof LISTS;

/** Which view of the app shows the same. */
const VIEWS = {
  e: "timeline",
  r: "rounds",
  a: "agreements",
  p: "timeline",
  s: "sources",
  m: "timeline",
} as const;

interface ListPageProps<T> {
  readonly site: Site;
  readonly list: ListName;
  /** Of all pages together. */
  readonly total: number;
  readonly chunk: Chunk<T>;
  readonly children: ReactNode;
}

/** An index: of events, rounds, agreements, people and parties, documents or months. */
export function ListPage<T>({ site, list, total, chunk, children }: ListPageProps<T>) {
  const page = {
    path: chunk.path,
    title: pageOf(LISTS[list], chunk.page, chunk.pages),
    description: listSays(list, total, site.dataset.head.title),
    graph: [datasetWhole(site), ...(list === "e" ? site.dataset.issues.flatMap((_, n) => thingOfIssue(site, n)) : [])],
    previous: chunk.previous,
    next: chunk.next,
  };
  return (
    <Shell site={site} page={page}>
      <article>
        <header>
          <h1>{page.title}</h1>
          <p>{page.description}</p>
          <p>
            <a className="into-app" href={appHref({ view: VIEWS[list] })}>
              Open in the app
            </a>
          </p>
          <ul className="ways">
            <li>
              <a href="index.csv">The whole list as CSV</a>
            </li>
            <li>
              <a href="index.json">As JSON</a>
            </li>
            <li>
              <a href={appHref({ view: VIEWS[list] })}>More columns, evidence and stances: “Take this” in the app</a>
            </li>
          </ul>
        </header>
        {total > 0 && children}
      </article>
      <Ways label="Pages of this list" previous={chunk.previous} next={chunk.next} />
    </Shell>
  );
}
