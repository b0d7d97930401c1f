import { KINDS } from "../../../dataset/terms";
import type { Receipts } from "../../../dataset/text/receipts";
import { type Draft, findRecord, type JsonRecord, recordsOf } from "../../../workbench/draft";
import type { Edit } from "../../../workbench/edit";
import { receiptsEdit, withReceipts } from "../../../workbench/evidence/keptReceipts";
import { makeId } from "../../../workbench/makeId";
import { DRAFTS_FILE, fileForEvent } from "../../../workbench/places";
import { isAddedForPart } from "./followPart";
import { isOfTheTable, keepingTable } from "./ofTheTable";

/** What an event needs that nobody has to type: an id, a status, lists that are empty. The part of another kind goes. */
export function completeEvent(draft: Draft, record: JsonRecord, id: string | null): JsonRecord {
  const isOther = (key: string) =>
    isOfTheTable(key) || isAddedForPart(key) || (key !== record.kind && KINDS.some((kind) => kind === key));
  const fitting: JsonRecord = Object.fromEntries(Object.entries(record).filter(([key]) => !isOther(key)));
  const [track] = recordsOf(draft, "tracks");
  return {
    track: String(track?.record.id ?? ""),
    status: "occurred",
    actors: [],
    issues: [],
    evidence: [],
    ...fitting,
    id: id ?? idFor(draft, record),
  };
}

/** The day, then the title's words: links hold it for good. */
function idFor(draft: Draft, { when, title }: JsonRecord): string {
  const day = /^\d{4}(-\d{2}){0,2}/.exec(String(when ?? ""))?.[0] ?? "";
  const isTaken = (id: string) => findRecord(draft, "events", id) !== null || findRecord(draft, "drafts", id) !== null;
  return makeId(`${day} ${String(title ?? "")}`, "event", isTaken);
}

/** Puts a record among the events or among the drafts, and takes it away from the other; a draft goes on holding its receipts. */
export function keepEdit(draft: Draft, event: JsonRecord, receipts: Receipts, as: "event" | "draft"): Edit {
  const record = as === "draft" ? withReceipts(event, receipts) : event;
  const checked = as === "event" ? receiptsEdit(draft, event, receipts) : [];
  const id = String(record.id);
  const other = findRecord(draft, as === "event" ? "drafts" : "events", id);
  const put: Edit = {
    type: "put",
    file: as === "event" ? fileForEvent(draft, record) : DRAFTS_FILE,
    record: as === "event" ? record : keepingTable(draft, record),
  };
  return {
    type: "all",
    edits: [...(other ? [{ type: "remove", file: other.file, id } as const] : []), put, ...checked],
  };
}
