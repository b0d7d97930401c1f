import { recordInOrder } from "../../dataset/schema/keyOrder";
import type { JsonRecord } from "../draft";
import type { Edit } from "../edit";
import { appendRecords } from "./appendRecords";
import type { Assembly } from "./assemble";
import type { Existing } from "./existing";

const DRAFTS = "drafts.json";

/** The edit that puts what rows became into the dataset; of a new one it writes every file. */
export function writeMade({ events, drafts, texts }: Assembly, { draft }: Existing, isNew: boolean): Edit {
  const written = new Map(isNew ? [...draft.texts, ...texts] : texts);
  const byFile = new Map<string, JsonRecord[]>();
  const put = (file: string, record: JsonRecord) => {
    const list = byFile.get(file);
    if (list) list.push(record);
    else byFile.set(file, [record]);
  };
  for (const { record } of events) put(eventFile(record, draft.texts), record);
  for (const { record } of drafts) put(DRAFTS, record);
  for (const [file, records] of byFile) {
    const ordered = records.map((record) => recordInOrder(file, record));
    written.set(file, appendRecords(file, draft.texts.get(file) ?? null, ordered));
  }
  // The empty file of events that a new dataset begins with is needed only where the table gives no event.
  if (isNew && events.length > 0) written.delete("events/events.json");
  return { type: "all", edits: [...written].map(([file, text]) => ({ type: "write", file, text })) };
}

/** The file of its month or year that the dataset has, else one of its year. */
function eventFile({ when }: JsonRecord, texts: ReadonlyMap<string, string>): string {
  const [month = "undated"] = /\d{4}(?:-\d{2})?/.exec(String(when)) ?? [];
  const year = month.slice(0, 4);
  const file = `events/${month}.json`;
  return texts.has(file) ? file : `events/${/^\d{4}$/.test(year) ? year : month}.json`;
}
