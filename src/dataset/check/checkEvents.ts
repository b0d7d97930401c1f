import type { EventRecord } from "../schema/event";
import { checkEvidence } from "./checkEvidence";
import { checkInvolved } from "./checkInvolved";
import { checkKind } from "./checkKind";
import { type Context, reportRepeats } from "./context";
import type { Listed } from "./draft";

export function checkEvents(context: Context): void {
  const { draft, report } = context;
  const parents = new Map(draft.events.map(({ record }) => [record.id, record.partOf]));
  const told = new Map<string, string>();
  const actors = new Map(draft.actors.map(({ record }) => [record.id, record]));
  for (const event of draft.events) {
    const { file, path, record } = event;
    checkWhen(context, event);
    context.refer("tracks", record.track, file, [...path, "track"]);
    if (record.place !== undefined) context.refer("places", record.place, file, [...path, "place"]);
    record.issues.forEach((issue, i) => {
      context.refer("issues", issue, file, [...path, "issues", i]);
    });
    reportRepeats(
      context,
      file,
      record.issues,
      (issue) => issue,
      (i) => [...path, "issues", i],
      (issue) => `issue '${issue}' is listed twice`,
    );
    checkPartOf(context, event, parents);
    checkInvolved(context, event, actors);
    checkKind(context, event, actors);

    const telling = JSON.stringify([record.title, record.when]);
    const other = told.get(telling);
    if (other === undefined) told.set(telling, record.id);
    else if (other !== record.id) {
      report.warn(
        file,
        [...path, "title"],
        `event '${other}' has this title and date too; is it the same event twice?`,
      );
    }
  }
  checkEvidence(context);
}

function checkWhen({ report, dates, asOf, date }: Context, { file, path, record }: Listed<EventRecord>): void {
  if (!date(record.when, file, [...path, "when"]) || asOf === null) return;
  const { start } = dates.when(record.when);
  const over = record.status === "occurred" || record.status === "claimed" || record.status === "disputed";
  if (over && start > dates.asOfDay) {
    const message = `'${record.when}' is after the dataset's as-of date ${asOf}, yet the status is ${record.status}; is it planned? else mend the date, or move asOf`;
    report.error(file, [...path, "when"], message);
  }
}

function checkPartOf(
  { report, refer }: Context,
  { file, path, record }: Listed<EventRecord>,
  parents: ReadonlyMap<string, string | undefined>,
): void {
  if (record.partOf === undefined) return;
  const at = [...path, "partOf"];
  if (record.partOf === record.id) {
    report.error(file, at, "an event cannot be part of itself");
    return;
  }
  if (!refer("events", record.partOf, file, at)) return;
  const seen = new Set<string>();
  for (let id: string | undefined = record.partOf; id !== undefined && !seen.has(id); id = parents.get(id)) {
    if (id === record.id) {
      report.error(file, at, `'${record.partOf}' is itself part of this event; a circle has no whole`);
      return;
    }
    seen.add(id);
  }
}
