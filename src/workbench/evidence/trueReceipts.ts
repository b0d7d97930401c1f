import { authoredFileOf } from "../../dataset/schema/files";
import { isStale, type RecordedQuote, receiptKey } from "../../dataset/text/receipts";
import { type Draft, filesOf, recordsIn } from "../draft";
import { applyEdit, changedTexts, type Edit } from "../edit";
import { readReceipts, writeReceipts } from "./keptReceipts";
import { passagesOf } from "./passages";
import { readParagraphs } from "./recorded";

/**
 * The edit, and what it makes untrue: a receipt vouches for a quote in its paragraph, and goes with either. Whoever takes an
 * event away, or other words for it, changed nothing else, and `data:check` has nothing to say of it.
 */
export function withTrueReceipts(draft: Draft, edit: Edit): Edit {
  if (!draft.texts.has("receipts.json")) return edit;
  const after = applyEdit(draft, edit).draft;
  const changed = [...changedTexts(draft.texts, after.texts).keys()];
  const types = changed.map(authoredFileOf);
  if (!types.includes("events") && !types.includes("sources")) return edit;
  const receipts = readReceipts(after);
  const sources = new Set(
    changed.flatMap((file) =>
      sourcesTouched(file, draft.texts.get(file)).concat(sourcesTouched(file, after.texts.get(file))),
    ),
  );
  const standing = new Map(quotesOf(after, sources).map((quote) => [receiptKey(quote), quote]));
  const left = Object.entries(receipts).filter(([key, receipt]) => {
    if (!sources.has(key.slice(0, key.lastIndexOf("#")))) return true;
    const quote = standing.get(key);
    return quote !== undefined && !isStale(receipt, quote);
  });
  if (left.length === Object.keys(receipts).length) return edit;
  return { type: "all", edits: [edit, writeReceipts(Object.fromEntries(left))] };
}

const FEW = 50;

/** The ids of the sources that a file of events rests on, or of the source that a file is. */
function sourcesTouched(file: string, text: string | undefined): readonly string[] {
  const type = authoredFileOf(file);
  if (text === undefined || (type !== "events" && type !== "sources")) return [];
  const records = recordsIn(file, text);
  return type === "sources"
    ? records.map(({ id }) => String(id))
    : records.flatMap(passagesOf).map(({ source }) => source);
}

/** Every quote that events take of these sources, with the hash that its paragraph has now. */
function quotesOf(draft: Draft, sources: ReadonlySet<string>): readonly RecordedQuote[] {
  const hashes = new Map(
    [...sources].map((id) => [id, new Map(readParagraphs(draft, id).map(({ n, sha256 }) => [n, sha256]))] as const),
  );
  const names = [...sources].map((id) => JSON.stringify(id));
  return filesOf(draft, "events").flatMap((file) => {
    const text = draft.texts.get(file) ?? "";
    // Only files that name one of them are read; where a table brought many, looking would take longer than reading.
    if (names.length <= FEW && !names.some((name) => text.includes(name))) return [];
    return recordsIn(file, text)
      .flatMap(passagesOf)
      .filter(({ source }) => sources.has(source))
      .map((passage) => ({ ...passage, sha256: hashes.get(passage.source)?.get(passage.paragraph) }));
  });
}
