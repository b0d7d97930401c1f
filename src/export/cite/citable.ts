import type { Dataset, DatasetHead } from "../../dataset/dataset";
import type { SourceHead } from "../../dataset/part";
import type { SourceType } from "../../dataset/terms";
import { withVersion } from "../../view/linkVersion";
import { linkToEvent, type PageFacts } from "../selection";
import { bodyName, type CiteName, readByline } from "./authors";
import { type CiteDate, readCiteDate } from "./citeDate";

/** What can be cited, in the parts that every style and format is made of. */
export interface Citable {
  /** Unique among what is exported together; of a-z, 0-9 and hyphens. */
  readonly id: string;
  /** A newspaper's article, a page of a site, a text of its own, the dataset, or one event's record in it. */
  readonly kind: "article" | "page" | "document" | "dataset" | "record";
  readonly authors: readonly CiteName[];
  readonly title: string;
  /** The title is the editor's own description, since the document's was not recorded. */
  readonly described: boolean;
  /** Newspaper, site or dataset that holds it; null where it stands alone or is its author's own. */
  readonly container: string | null;
  /** Version of a dataset. */
  readonly version: string | null;
  readonly date: CiteDate | null;
  readonly url: string;
  readonly archivedUrl: string | null;
  /** BCP 47. */
  readonly language: string;
  /** ISO day; null where it is not known. */
  readonly accessed: string | null;
  /** What has no field of its own in the formats, in words. */
  readonly note: string | null;
}

const KINDS: { readonly [type in SourceType]: Citable["kind"] } = {
  news: "article",
  official: "page",
  transcript: "page",
  analysis: "page",
  "agreement-text": "document",
};

/** A document of the dataset. The wire service that it carries is its author where no people are named. */
export function citeSource(dataset: Dataset, source: SourceHead, page: PageFacts): Citable {
  const agency = source.agency === undefined ? null : (dataset.actors.get(source.agency)?.name ?? source.agency);
  const authors = authorsOf(dataset, source, agency);
  const described = /^\[.*\]$/.test(source.title);
  const own = authors.length === 1 && authors[0]?.type === "body" && authors[0].name === source.publisher.name;
  const notes = [
    agency !== null && !authors.some((name) => name.type === "body" && name.name === agency) && `Carries ${agency}`,
    source.archivedUrl !== undefined && `Archived at ${source.archivedUrl}`,
  ].filter((note) => note !== false);
  return {
    id: source.id,
    kind: KINDS[source.type],
    authors,
    title: described ? source.title.slice(1, -1) : source.title,
    described,
    container: own ? null : source.publisher.name,
    version: null,
    date: readCiteDate(source.published),
    url: source.url,
    archivedUrl: source.archivedUrl ?? null,
    language: source.language,
    accessed: page.accessed,
    note: notes.length > 0 ? notes.join(". ") : null,
  };
}

function authorsOf(dataset: Dataset, source: SourceHead, agency: string | null): readonly CiteName[] {
  if (source.author !== undefined) return readByline(source.author).map((name) => expandBody(dataset, source, name));
  if (agency !== null) return [bodyName(agency)];
  return source.publisher.control === "official" ? [bodyName(source.publisher.name)] : [];
}

/** "AP" in a byline is the agency that the dataset knows as Associated Press. */
function expandBody(dataset: Dataset, source: SourceHead, name: CiteName): CiteName {
  if (name.type === "person") return name;
  const spelled = name.name.toLowerCase();
  const agency = source.agency === undefined ? undefined : dataset.actors.get(source.agency);
  const candidates = agency ? [agency, ...dataset.actors.values()] : [...dataset.actors.values()];
  const known = candidates.find(
    (actor) =>
      actor.type !== "person" &&
      [actor.id, actor.shortName.toLowerCase(), actor.name.toLowerCase()].some((each) => each === spelled),
  );
  return known ? bodyName(known.name) : name;
}

/** The dataset as a whole; its date is the day up to which it is kept. */
export function citeDataset(head: DatasetHead, page: PageFacts): Citable {
  return {
    id: head.id,
    kind: "dataset",
    authors: head.creator === undefined ? [] : [bodyName(head.creator)],
    title: head.title,
    described: false,
    container: head.publisher === head.creator ? null : (head.publisher ?? null),
    version: head.version,
    date: readCiteDate(head.asOf),
    url: head.doi === undefined ? withVersion(page.url, head.version) : `https://doi.org/${head.doi}`,
    archivedUrl: null,
    language: head.language,
    accessed: page.accessed,
    note: `Licence: ${head.license}`,
  };
}

/** One event's record in the dataset. */
export function citeRecord(
  head: DatasetHead,
  event: { readonly id: string; readonly title: string },
  page: PageFacts,
): Citable {
  const dataset = citeDataset(head, page);
  return {
    ...dataset,
    id: `${head.id}--${event.id}`,
    kind: "record",
    title: event.title,
    container: head.title,
    url: withVersion(linkToEvent(page, event.id), head.version),
  };
}
