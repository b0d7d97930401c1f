import { KINDS, type Role } from "../../../dataset/terms";
import type { Receipts } from "../../../dataset/text/receipts";
import { type Draft, findRecord, isRecord, type Json, type JsonRecord, recordsOf } from "../../../workbench/draft";
import type { Edit } from "../../../workbench/edit";
import { receiptsEdit, withReceipts } from "../../../workbench/evidence/keptReceipts";
import { makeId } from "../../../workbench/makeId";
import { DRAFTS_FILE, fileForEvent } from "../../../workbench/places";
import { isOfTheTable, keepingTable } from "./ofTheTable";

/** What an event needs that nobody has to type: an id, a status, lists that are empty. The part of another kind goes. */
export function completeEvent(draft: Draft, record: JsonRecord, id: string | null): JsonRecord {
  const isOther = (key: string) => isOfTheTable(key) || (key !== record.kind && KINDS.some((kind) => kind === key));
  const fitting: JsonRecord = Object.fromEntries(Object.entries(record).filter(([key]) => !isOther(key)));
  const [track] = recordsOf(draft, "tracks");
  return {
    track: String(track?.record.id ?? ""),
    status: "occurred",
    actors: [],
    issues: [],
    evidence: [],
    ...fitting,
    ...withNamed(fitting),
    id: id ?? idFor(draft, record),
  };
}

/** Who and what the part of the kind names stands among the actors and issues too, without being typed again. */
function withNamed(event: JsonRecord): JsonRecord {
  const actors: readonly Json[] = Array.isArray(event.actors) ? event.actors : [];
  const issues: readonly Json[] = Array.isArray(event.issues) ? event.issues : [];
  const isThere = (id: string) => actors.some((one) => isRecord(one) && one.actor === id);
  const added = new Map(namedIn(event).filter(([id]) => id !== "" && !isThere(id)));
  const stances = isRecord(event.statement) ? event.statement.stances : undefined;
  const about = (Array.isArray(stances) ? stances : []).flatMap((one) =>
    isRecord(one) && typeof one.issue === "string" && one.issue !== "" ? [one.issue] : [],
  );
  return {
    actors: [...actors, ...[...added].map(([actor, role]) => ({ actor, role }))],
    issues: [...issues, ...new Set(about.filter((issue) => !issues.includes(issue)))],
  };
}

/** Whom the part of the kind names, each in the role that it gives them. */
function namedIn({
  statement,
  proposal,
  exchange,
  actors,
}: JsonRecord): readonly (readonly [id: string, role: Role])[] {
  const textOf = (value: Json | undefined) => (typeof value === "string" ? value : "");
  const joint = isRecord(statement) && Array.isArray(statement.joint) ? statement.joint.map(textOf) : [];
  // The sides of an exchange are seated by its transfers; they stand among the actors where nobody else does.
  const isAlone = !Array.isArray(actors) || actors.length === 0;
  const transfers =
    isAlone && isRecord(exchange) && Array.isArray(exchange.transfers) ? exchange.transfers.filter(isRecord) : [];
  return [
    ...(isRecord(statement) ? [textOf(statement.speaker), ...joint].map((id) => [id, "speaker"] as const) : []),
    ...(isRecord(proposal) ? [[textOf(proposal.proposer), "proposer"] as const] : []),
    ...transfers.map(({ from }) => [textOf(from), "releasing"] as const),
    ...transfers.map(({ to }) => [textOf(to), "receiving"] as const),
  ];
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
