import { measureQuote } from "../../dataset/check/words";
import { matchSource } from "../../dataset/text/matchSource";
import { type Draft, filesOf, findRecord, type JsonRecord, recordsIn, recordsOf } from "../draft";
import { listOf, type Passage, passagesOf } from "./passages";
import type { SourceText } from "./sourceText";

/** A paragraph as its source's file records it. */
export interface RecordedParagraph {
  readonly n: number;
  readonly gist: string;
  readonly sha256?: string;
}

/** What a dataset records of a source already: its paragraphs, and all quotes that rest on it. */
export interface RecordedSource {
  readonly record: JsonRecord;
  readonly paragraphs: readonly RecordedParagraph[];
  readonly quotes: readonly { readonly paragraph: number; readonly quote: string }[];
}

/** `writing`: an event that is being written and stands in no file yet. */
export function readRecordedSource(draft: Draft, id: string, writing: JsonRecord = {}): RecordedSource | null {
  const found = findRecord(draft, "sources", id);
  return (
    found && { record: found.record, paragraphs: paragraphsOf(found.record), quotes: quotesFrom(draft, id, writing) }
  );
}

/** The source that has an address, whatever stands behind it (a slash, a fragment) or before (http or https). */
export function findByAddress(draft: Draft, address: string): JsonRecord | null {
  const sought = bare(address);
  if (sought === "") return null;
  for (const file of filesOf(draft, "sources")) {
    const text = draft.texts.get(file) ?? "";
    // Only files with the address in them are read.
    if (!text.includes(sought)) continue;
    const found = recordsIn(file, text).find(({ url }) => typeof url === "string" && bare(url) === sought);
    if (found) return found;
  }
  return null;
}

const bare = (address: string): string =>
  address
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .replace(/#.*$/s, "")
    .replace(/\/$/, "");

/** The paragraphs of a source alone, for which no event is read. */
export const readParagraphs = (draft: Draft, source: string): readonly RecordedParagraph[] =>
  paragraphsOf(findRecord(draft, "sources", source)?.record ?? {});

function paragraphsOf({ paragraphs }: JsonRecord): readonly RecordedParagraph[] {
  return listOf(paragraphs).flatMap(({ n, gist, sha256 }) =>
    typeof n === "number" && typeof gist === "string"
      ? [{ n, gist, ...(typeof sha256 === "string" && { sha256 }) }]
      : [],
  );
}

/** Each once, of finished events and of drafts, of evidence and of readings. */
function quotesFrom(draft: Draft, source: string, writing: JsonRecord): RecordedSource["quotes"] {
  const quotes = new Map<string, Passage>();
  const kept = [...recordsOf(draft, "events"), ...recordsOf(draft, "drafts")].map(({ record }) => record);
  for (const record of [...kept, writing]) {
    for (const passage of passagesOf(record)) {
      if (passage.source === source) quotes.set(`${passage.paragraph} ${passage.quote}`, passage);
    }
  }
  return [...quotes.values()];
}

/** How many words are taken of a source, each quote once, as data:check counts them. */
export const wordsTaken = (quotes: Iterable<string>): number =>
  [...new Set(quotes)].reduce((sum, quote) => sum + measureQuote(quote), 0);

/**
 * The number that a paragraph of a text has in the dataset, which may count a lead or a caption otherwise: that of the
 * recorded paragraph that it is, else one that keeps the distance to the nearest that is known; null where none is free.
 */
export function recordedNumber(recorded: RecordedSource | null, source: SourceText, n: number): number | null {
  if (recorded === null) return n;
  const { paragraphs, quotes, record } = recorded;
  const title = typeof record.title === "string" ? record.title : "";
  const most = typeof record.paragraphCount === "number" ? record.paragraphCount : Number.POSITIVE_INFINITY;
  const { placed } = matchSource({ title, paragraphs, quotes }, source.text);
  for (const [number, there] of placed) if (there === n) return number;
  const taken = new Set(paragraphs.map((each) => each.n));
  const [nearest] = [...placed].toSorted(([, a], [, b]) => Math.abs(a - n) - Math.abs(b - n));
  const meant = n + (nearest ? nearest[0] - nearest[1] : 0);
  for (let away = 0; away <= NEAR; away++) {
    for (const number of [meant + away, meant - away]) {
      if (number >= 1 && number <= most && !taken.has(number)) return number;
    }
  }
  return null;
}

/** A number further away would be no hint to find the place by. */
const NEAR = 5;
