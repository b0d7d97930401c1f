import { type Receipts, receiptKey } from "../../dataset/text/receipts";
import { verifySource } from "../../dataset/text/verify";
import { type Draft, findRecord, type JsonRecord } from "../draft";
import type { Edit } from "../edit";
import { type SourceDraft, sourceFile } from "./completeSource";
import { readReceipts, writeReceipts } from "./keptReceipts";
import type { Quoted } from "./quoteFrom";
import { type RecordedSource, readRecordedSource, recordedNumber } from "./recorded";
import type { SourceText } from "./sourceText";
import { notCompared, numberTaken, otherText } from "./words";

/** A record of an event's `evidence`. */
export type EvidenceDraft = JsonRecord & {
  readonly source: string;
  readonly paragraph: number;
  readonly quote: string;
};

export interface ToMake {
  readonly draft: Draft;
  /** The source's record; one that the dataset has not yet is put into it. */
  readonly source: SourceDraft;
  readonly text: SourceText;
  readonly quoted: Quoted;
  /** What the paragraph says, in one's own words. */
  readonly gist: string;
  /** What else an editor says of the words: stance, attribution, speech, translation, hedge, note. */
  readonly said: JsonRecord;
  /** False where nobody has compared the words with the document, such as a PDF's: they then get no receipt. */
  readonly compared: boolean;
  /** ISO day. */
  readonly today: string;
}

export interface MadeEvidence {
  readonly evidence: EvidenceDraft;
  /** The receipt of the quote, none where it was not checked. It goes with the event (`keptReceipts.ts`). */
  readonly receipts: Receipts;
  /** Why there is none, in words. */
  readonly unchecked: string | null;
  /** Puts the source with its paragraph into the dataset. */
  readonly edit: Edit;
}

export type MadeResult =
  | { readonly ok: true; readonly made: MadeEvidence }
  | { readonly ok: false; readonly reason: string };

/** Evidence of marked words, as data:verify would find it: the paragraph with its hash, and a receipt. */
export function makeEvidence(asked: ToMake): MadeResult {
  const { draft, source, quoted, gist, said, text } = asked;
  const recorded = readRecordedSource(draft, source.id);
  const n = recordedNumber(recorded, text, quoted.n);
  if (n === null) return { ok: false, reason: numberTaken(quoted.n) };
  const before = recorded?.paragraphs.find((each) => each.n === n);
  const same = before?.sha256 === undefined || before.sha256 === quoted.sha256;
  // A hash that is recorded is never replaced: which of the two texts is right is for a person to see.
  const sha256 = asked.compared && same ? quoted.sha256 : before?.sha256;
  const paragraph = { n, gist: gist.trim(), ...(sha256 !== undefined && { sha256 }) };
  const record = withParagraph(recorded?.record ?? source, recorded, paragraph);
  const quote = { source: source.id, paragraph: n, quote: quoted.quote };
  const checked = asked.compared && same ? checkAgain(asked, recorded, paragraph) : {};
  const own = receiptKey(quote);
  const others = Object.fromEntries(Object.entries(checked).filter(([key]) => key !== own));
  const receipt = checked[own];
  return {
    ok: true,
    made: {
      evidence: { ...quote, ...said },
      unchecked: receipt !== undefined ? null : same ? notCompared : otherText,
      receipts: receipt === undefined ? {} : { [own]: receipt },
      edit: {
        type: "all",
        edits: [
          { type: "put", file: findRecord(draft, "sources", source.id)?.file ?? sourceFile(source.id), record },
          ...editOthers(draft, recorded, n, others, before?.sha256 !== sha256),
        ],
      },
    },
  };
}

function withParagraph(
  record: JsonRecord,
  recorded: RecordedSource | null,
  paragraph: { readonly n: number; readonly gist: string; readonly sha256?: string },
): JsonRecord {
  const others = (recorded?.paragraphs ?? []).filter(({ n }) => n !== paragraph.n);
  const all = [...others, paragraph].toSorted((a, b) => a.n - b.n);
  return { ...record, paragraphs: all.map((each) => ({ ...each })) };
}

/** The receipts of the paragraph's quotes, this one among them, as data:verify writes them. */
function checkAgain(
  { source, text, quoted, draft, today }: ToMake,
  recorded: RecordedSource | null,
  paragraph: { readonly n: number; readonly sha256?: string },
): Receipts {
  const title = recorded?.record.title ?? source.title;
  const known = (recorded?.quotes ?? []).filter((each) => each.paragraph === paragraph.n);
  const quotes = [...known, { paragraph: paragraph.n, quote: quoted.quote }];
  const verifiable = { id: source.id, title: String(title), paragraphs: [paragraph], quotes };
  return verifySource(verifiable, text.text, readReceipts(draft), today).receipts;
}

/** A paragraph that gets its hash makes the receipts of its other quotes stale: they are written anew where they hold, and go where not. */
function editOthers(
  draft: Draft,
  recorded: RecordedSource | null,
  n: number,
  checked: Receipts,
  hashed: boolean,
): readonly Edit[] {
  const receipts = readReceipts(draft);
  const keys = (recorded?.quotes ?? [])
    .filter((each) => each.paragraph === n)
    .map((each) => receiptKey({ source: String(recorded?.record.id), ...each }));
  const stale = keys.filter((key) => Object.hasOwn(receipts, key));
  if (!hashed || stale.length === 0) return [];
  const kept = Object.entries(receipts).filter(([key]) => !stale.includes(key));
  const again = Object.entries(checked).filter(([key]) => stale.includes(key));
  return [writeReceipts(Object.fromEntries([...kept, ...again]))];
}
