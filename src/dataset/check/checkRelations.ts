import type { When } from "../../time/when";
import type { EventRecord, RelationRecord } from "../schema/event";
import { showValue } from "../schema/showValue";
import type { RelationType } from "../terms";
import { checkOwnWords } from "./checkOwnWords";
import { type Context, reportRepeats } from "./context";
import type { Listed } from "./draft";
import type { Path } from "./fault";

/** What events say of others: ids, order in time, words, who claims a breach, and that no text revises itself. */
export function checkRelations(context: Context): void {
  const { draft, report, refer } = context;
  const events = new Map(draft.events.map((event) => [event.record.id, event]));
  const revised = new Map<string, readonly string[]>();
  for (const { file, path, record } of draft.events) {
    const relations = record.relations ?? [];
    revised.set(
      record.id,
      relations.filter(({ type }) => type === "revises").map(({ to }) => to),
    );
    relations.forEach((relation, i) => {
      const at = [...path, "relations", i];
      checkOwnWords(context, relation.quotes, record, file, [...at, "quotes"]);
      checkClaimants(context, relation, file, at);
      if (relation.to === record.id) report.error(file, [...at, "to"], "an event has no relation to itself");
      else if (refer("events", relation.to, file, [...at, "to"])) {
        checkOrder(context, relation.type, record, events.get(relation.to)?.record, file, at);
      }
    });
    reportRepeats(
      context,
      file,
      relations,
      ({ type, to }) => `${type} ${to}`,
      (i) => [...path, "relations", i],
      ({ type, to }) => `that this event ${type} '${to}' is said twice`,
    );
  }
  for (const event of draft.events) checkRevisions(context, event, revised);
  checkViolated(context);
}

function checkClaimants(context: Context, { type, attribution }: RelationRecord, file: string, path: Path): void {
  attribution?.forEach((actor, i) => {
    context.refer("actors", actor, file, [...path, "attribution", i]);
  });
  if (type !== "violates" || (attribution?.length ?? 0) > 0) return;
  const message = "a breach is somebody's claim: name in 'attribution' who says so";
  context.report.error(file, path, message);
}

/** Which of two events may not lie wholly before the other. */
const ORDER: { readonly [type in RelationType]: "this is later" | "this is earlier" } = {
  answers: "this is later",
  accepts: "this is later",
  rejects: "this is later",
  revises: "this is later",
  implements: "this is later",
  extends: "this is later",
  ends: "this is later",
  violates: "this is later",
  prepares: "this is earlier",
  // What is called off or moved was to come.
  cancels: "this is earlier",
};

function checkOrder(
  { report, dates }: Context,
  type: RelationType,
  event: EventRecord,
  other: EventRecord | undefined,
  file: string,
  path: Path,
): void {
  if (other === undefined) return;
  const [here, there] = [dates.parse(event.when), dates.parse(other.when)];
  if (!here.ok || !there.ok) return;
  const isLater = ORDER[type] === "this is later";
  const earlier: When = isLater ? there.when : here.when;
  const later: When = isLater ? here.when : there.when;
  if (earlier.start < later.end) return;
  const order = isLater ? "comes after" : "was over before";
  const [own, its] = [showValue(event.when), showValue(other.when)];
  const message = `'${other.id}' (${its}) ${order} this event (${own}), which cannot be one that ${type} it; mend a date, or say it there`;
  report.error(file, [...path, "to"], message);
}

function checkRevisions(
  { report }: Context,
  { file, path, record }: Listed<EventRecord>,
  revised: ReadonlyMap<string, readonly string[]>,
): void {
  const seen = new Set<string>();
  const open = [...(revised.get(record.id) ?? [])].filter((id) => id !== record.id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === record.id) {
      const first = (record.relations ?? []).findIndex(({ type }) => type === "revises");
      const message = "by way of others this event revises itself; a circle has no first version";
      report.error(file, [...path, "relations", first, "to"], message);
      return;
    }
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(revised.get(id) ?? []));
  }
}

/** A state "violated" is never bare: some event says who claims it. */
function checkViolated({ draft, report }: Context): void {
  const broken = new Set(
    draft.events.flatMap(({ record }) =>
      (record.relations ?? []).flatMap(({ type, to }) => (type === "violates" ? [to] : [])),
    ),
  );
  for (const { file, path, record } of draft.events) {
    if (record.kind !== "agreement" || record.agreement.state !== "violated" || broken.has(record.id)) continue;
    const message = `nobody is named who says so; give the event that tells of the breach a relation { "type": "violates", "to": "${record.id}", "attribution": [ ... ] }`;
    report.error(file, [...path, "agreement", "state"], message);
  }
}
