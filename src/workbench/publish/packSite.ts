import type { Fault } from "../../dataset/check/fault";
import { type CompiledDataset, compileDataset } from "../../dataset/compileDataset";
import { formatPageList, PAGES_PATH, type Sized } from "../../files/siteFiles";
import { type Packing, startPacking } from "../archive/packArchive";
import { compilingWords } from "../archive/words";
import type { Progress } from "../progress";
import { packDataset } from "./packDataset";
import { pagesSheetIn } from "./pagesLink";
import { renderSite } from "./renderSite";
import type { SitePages } from "./sitePages";
import { withoutPagesWords, writingPagesWords } from "./words";

export interface PackSiteInput {
  readonly texts: ReadonlyMap<string, string>;
  readonly unread: ReadonlyMap<string, string>;
  /** The app's own files by path. */
  readonly app: ReadonlyMap<string, Uint8Array>;
  /** So many pages at most; by itself as many as hosts take. */
  readonly pagesAtMost?: number;
}

export type PackedSite =
  | {
      readonly type: "packed";
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly counts: CompiledDataset["counts"];
      /** A sentence on what has no page of its own; null where all has. */
      readonly withoutPages: string | null;
    }
  /** Only what keeps the dataset from being published. */
  | { readonly type: "faulty"; readonly faults: readonly Fault[] };

/**
 * The zip of a site that shows a dataset, with its pages where the app was built with some. Drafts are left out; the
 * counts say how many.
 */
export async function packSite(input: PackSiteInput, progress: Progress): Promise<PackedSite> {
  const { texts, unread, app, pagesAtMost } = input;
  progress(0, 1, compilingWords());
  const { faults, output } = compileDataset(texts, unread);
  if (output === null) return { type: "faulty", faults: faults.filter(({ severity }) => severity === "error") };
  const packed = packDataset(output, texts);
  const css = pagesSheetIn(app.keys());
  // React's renderer is larger than all else that the worker loads, and needed here alone.
  const pages = css === null ? null : await (await import("./sitePages")).openPages(packed, css, pagesAtMost);
  const packing = startPacking();
  packing.addAll(renderSite({ app, packed, firstEvent: pages?.firstEvent ?? null }), progress);
  if (pages !== null) await addPages(packing, pages, progress);
  return {
    type: "packed",
    bytes: packing.end(),
    counts: output.counts,
    withoutPages: pages && withoutPagesWords(pages.leftOut),
  };
}

/** Each page as it is made, then the list of them. */
async function addPages(packing: Packing, { pages, records }: SitePages, progress: Progress): Promise<void> {
  const encoder = new TextEncoder();
  const list: Sized[] = [];
  for await (const { path, text } of pages) {
    progress(Math.min(list.length, records), records, writingPagesWords());
    const bytes = encoder.encode(text);
    packing.add(path, bytes);
    list.push({ path, bytes: bytes.length });
  }
  list.sort((a, b) => (a.path < b.path ? -1 : 1));
  packing.add(PAGES_PATH, encoder.encode(formatPageList(list)));
}
