import { isStale, type Receipt, type Receipts, receiptKey, receiptOf } from "../../dataset/text/receipts";
import { type Draft, isRecord, type Json, type JsonRecord, readValue } from "../draft";
import type { Edit } from "../edit";
import { passagesIn } from "./passages";
import { readParagraphs } from "./recorded";

/**
 * The key under which an event that is being written, or a draft, holds the receipts of its quotes. They go into
 * receipts.json with the event: a receipt of a quote that no event has is a fault.
 */
const KEY = "receipts";

/** The record with receipts of quotes that were marked for it. */
export const withReceipts = (record: JsonRecord, receipts: Receipts): JsonRecord => {
  const all = { ...receiptsIn(record[KEY]), ...receipts };
  return Object.keys(all).length === 0 ? record : { ...record, [KEY]: toJson(all) };
};

/** The record as an event has it, and the receipts that it held. */
export function takeReceipts(record: JsonRecord): { readonly record: JsonRecord; readonly receipts: Receipts } {
  const { [KEY]: held, ...rest } = record;
  return { record: rest, receipts: receiptsIn(held) };
}

/** Puts those receipts into receipts.json that vouch for quotes of the event as it is kept; none where none does. */
export function receiptsEdit(draft: Draft, event: JsonRecord, receipts: Receipts): readonly Edit[] {
  const sound = passagesIn(event.evidence).flatMap((passage): [string, Receipt][] => {
    const { source, paragraph } = passage;
    const sha256 = readParagraphs(draft, source).find(({ n }) => n === paragraph)?.sha256;
    const recorded = { ...passage, sha256 };
    const receipt = receiptOf(receipts, recorded);
    return receipt === null || isStale(receipt, recorded) ? [] : [[receiptKey(recorded), receipt]];
  });
  if (sound.length === 0) return [];
  return [writeReceipts({ ...readReceipts(draft), ...Object.fromEntries(sound) })];
}

/** receipts.json as it stands; what is no receipt is data:check's to tell. */
export const readReceipts = (draft: Draft): Receipts => receiptsIn(readValue(draft.texts.get("receipts.json") ?? "{}"));

/** As data:verify writes the file: keys in order. */
export const writeReceipts = (receipts: Receipts): Edit => ({
  type: "write",
  file: "receipts.json",
  text: `${JSON.stringify(toJson(receipts), null, 2)}\n`,
});

const toJson = (receipts: Receipts): JsonRecord =>
  Object.fromEntries(
    Object.entries(receipts)
      .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, receipt]) => [key, { ...receipt }]),
  );

function receiptsIn(value: Json | undefined): Receipts {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]): [string, Receipt][] => {
      if (!isRecord(one)) return [];
      const { result, on, over } = one;
      if (result !== "verified" && result !== "verbatim" && result !== "typography") return [];
      return typeof on === "string" && typeof over === "string" ? [[key, { result, on, over }]] : [];
    }),
  );
}
