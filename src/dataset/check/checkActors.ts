import type { ActorRecord } from "../schema/tables";
import { type Context, checkNames } from "./context";
import type { Listed } from "./draft";

/** Affiliations lead somewhere, in no circle, with dates in order; only parties have a colour, each its own. */
export function checkActors(context: Context): void {
  const { draft, report } = context;
  checkNames(context, "actors", draft.actors);
  const byId = new Map(draft.actors.map(({ record }) => [record.id, record]));
  const colored = new Map<string, string>();
  for (const actor of draft.actors) {
    const { file, path, record } = actor;
    checkAffiliations(context, actor, byId);
    if (record.color === undefined) continue;
    const other = colored.get(record.color);
    if (record.type !== "state" && record.type !== "organisation") {
      const message = `a ${record.type} has no lane and no colour of its own; only states and organisations have`;
      report.error(file, [...path, "color"], message);
    } else if (other !== undefined) {
      report.warn(file, [...path, "color"], `'${other}' has the colour ${record.color} too; leave one out to be dealt`);
    } else colored.set(record.color, record.id);
  }
}

function checkAffiliations(
  context: Context,
  { file, path, record }: Listed<ActorRecord>,
  byId: ReadonlyMap<string, ActorRecord>,
): void {
  const { report, dates } = context;
  const undated = new Set<string>();
  (record.affiliations ?? []).forEach((affiliation, i) => {
    const at = [...path, "affiliations", i];
    const to = affiliation.actor;
    if (to === record.id) {
      report.error(file, [...at, "actor"], `'${record.id}' cannot be affiliated with itself`);
      return;
    }
    if (!context.refer("actors", to, file, [...at, "actor"])) return;
    const type = byId.get(to)?.type;
    if (type === "person" || type === "media") {
      const message = `'${to}' is ${type === "media" ? "a medium" : "a person"}; affiliations lead to a state, an organisation or a body`;
      report.error(file, [...at, "actor"], message);
    }
    if (leadsTo(to, record.id, byId)) {
      report.error(
        file,
        [...at, "actor"],
        `affiliations go in a circle: '${to}' is itself affiliated with '${record.id}'`,
      );
    }
    const from = affiliation.from ?? null;
    const until = affiliation.to ?? null;
    const readable = [
      from === null || context.date(from, file, [...at, "from"]),
      until === null || context.date(until, file, [...at, "to"]),
    ].every(Boolean);
    if (readable && from !== null && until !== null && dates.when(until).end <= dates.when(from).start) {
      report.error(file, [...at, "to"], `the affiliation ends (${until}) before it begins (${from})`);
    }
    if (from !== null || until !== null) return;
    if (undated.has(to)) {
      report.warn(file, at, `'${to}' comes twice without dates; give each its from and to, or put the titles in one`);
    }
    undated.add(to);
  });
}

/**
 * Whether affiliations lead from one actor to another, over any number of steps. `unread` is the answer where one on the
 * way could not be read, so that nobody knows.
 */
export function leadsTo(from: string, to: string, byId: ReadonlyMap<string, ActorRecord>, unread = false): boolean {
  let lost = false;
  const seen = new Set<string>();
  const ahead = [from];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    const record = byId.get(id);
    if (record === undefined) lost = true;
    for (const { actor } of record?.affiliations ?? []) ahead.push(actor);
  }
  return lost && unread;
}
