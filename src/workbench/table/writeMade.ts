import { recordInOrder } from "../../dataset/schema/keyOrder";
import type { JsonRecord } from "../draft";
import type { Edit } from "../edit";
import { DRAFTS_FILE, fileForEvent } from "../places";
import { appendRecords } from "./appendRecords";
import type { Assembly } from "./assemble";
import type { Existing } from "./existing";

/** The edit that puts what rows became into the dataset; of a new one it writes every file. */
export function writeMade({ events, drafts, texts }: Assembly, { draft }: Existing, isNew: boolean): Edit {
  const written = new Map(isNew ? [...draft.texts, ...texts] : texts);
  const byFile = new Map<string, JsonRecord[]>();
  const put = (file: string, record: JsonRecord) => {
    const list = byFile.get(file);
    if (list) list.push(record);
    else byFile.set(file, [record]);
  };
  // Events of one month go into one file: it is looked for once.
  const fileOfMonth = new Map<string, string>();
  for (const { record } of events) {
    const month = String(record.when).slice(0, "2031-02".length);
    const file = fileOfMonth.get(month) ?? fileForEvent(draft, record);
    fileOfMonth.set(month, file);
    put(file, record);
  }
  for (const { record } of drafts) put(DRAFTS_FILE, record);
  for (const [file, records] of byFile) {
    const ordered = records.map((record) => recordInOrder(file, record));
    written.set(file, appendRecords(file, draft.texts.get(file) ?? null, ordered));
  }
  return { type: "all", edits: [...written].map(([file, text]) => ({ type: "write", file, text })) };
}
