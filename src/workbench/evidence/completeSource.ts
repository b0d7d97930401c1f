import type { PageFacts } from "../../copy/documentFacts";
import { SOURCE_TYPES } from "../../dataset/terms";
import { type Draft, findRecord, type JsonRecord } from "../draft";
import { makeId } from "../makeId";

/** A document's record while an editor confirms what it says of itself. */
export type SourceDraft = JsonRecord & { readonly id: string };

/** What can be known of a document before anybody has looked: what it says of itself, and what most are. */
export const sourceFromFacts = (facts: PageFacts, publisher: string | null): JsonRecord => ({
  type: SOURCE_TYPES[0],
  title: facts.title?.value ?? "",
  publisher: publisher ?? "",
  ...(facts.author && { author: facts.author.value }),
  published: facts.published?.value ?? "",
  language: facts.language?.value ?? "",
  url: facts.address?.value ?? "",
  // What holds where nothing else is said.
  rights: "all-rights-reserved",
});

/** Stands in until words of a paragraph are marked: a source needs one. */
const NO_PARAGRAPH_YET = [{ n: 1, gist: "Not yet." }];

/** What a source's record needs that nobody has to type: an id, which is its file's name. */
export function completeSource(draft: Draft, record: JsonRecord): SourceDraft {
  const { publisher = "", published = "", title = "" } = record;
  const isTaken = (id: string) => findRecord(draft, "sources", id) !== null;
  return {
    // An empty one is said to be empty where it stands; a missing one only of the whole.
    ...{ type: "", title, publisher, published, language: "", url: "", rights: "" },
    ...record,
    id: makeId(`${String(publisher)} ${String(published)} ${String(title)}`, "source", isTaken),
    paragraphs: NO_PARAGRAPH_YET,
  };
}

export const sourceFile = (id: string): string => `sources/${id}.json`;
