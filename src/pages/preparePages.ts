import type { Dataset } from "../dataset/dataset";
import type { ActorRow, CompiledFiles, SourceRow } from "../dataset/part";
import type { Files } from "../files/files";
import { readJson } from "../files/readFile";
import { otherCards, planCards } from "./cards/cardSet";
import { FEED_FILES } from "./feeds/feedFiles";
import { listMonths, type Months } from "./months";
import { planPages } from "./pageSet";
import { createSite, listWithdrawn, type Site, type Withdrawn } from "./site";
import { LISTS } from "./words";

export interface PagesInput {
  readonly dataset: Dataset;
  /** Where the compiled files are. */
  readonly files: Files;
  /** Of the site, with a slash at its end; null where it is not known. */
  readonly url: string | null;
  /** From the site's root. */
  readonly css: string;
  readonly authored: string | null;
  readonly atMost?: number;
}

/** What all pages are made from; details are read part by part as their pages are made. */
export interface PreparedPages {
  readonly site: Site;
  readonly files: Files;
  readonly actors: readonly ActorRow[];
  readonly sources: readonly SourceRow[];
  readonly months: Months;
  readonly withdrawn: readonly Withdrawn[];
}

export async function preparePages(input: PagesInput): Promise<PreparedPages> {
  const { dataset, files, url, atMost } = input;
  const actors = await readCompiled(files, "actors", dataset.files.actors);
  const sources = await readCompiled(files, "sources", dataset.files.sources);
  const releases = await readCompiled(files, "changes", dataset.files.changes);
  const months = listMonths(dataset);
  const withdrawn = listWithdrawn(dataset, new Set(sources.map(({ id }) => id)), releases);
  // Each list has a table and the same in JSON beside it.
  const others =
    withdrawn.length + 2 * Object.keys(LISTS).length + (url === null ? 0 : FEED_FILES.length + otherCards(dataset));
  const [filesAnEvent, filesAKept] = url === null ? [1, 1] : [2, 3];
  const pages = planPages({ dataset, actors, sources, months, others, filesAnEvent, filesAKept }, atMost);
  const cards = url === null ? null : planCards(dataset, pages);
  return { site: createSite({ ...input, pages, cards, releases }), files, actors, sources, months, withdrawn };
}

/** A file of this very build: it is not checked again for its shape. */
export const readCompiled = <K extends keyof CompiledFiles>(
  files: Files,
  _kind: K,
  address: Dataset["parts"][number] | Dataset["files"]["sources"],
) => readJson<CompiledFiles[K]>(files, address, async () => null, new AbortController().signal);
