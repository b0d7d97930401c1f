import type { EventRecord } from "../schema/event";
import { listSome } from "../schema/listSome";
import type { ActorRecord } from "../schema/tables";
import { leadsTo } from "./checkActors";
import { type Context, reportRepeats } from "./context";
import type { Listed } from "./draft";

/** Who took part, for whom, in a role that the kind of event has. */
export function checkInvolved(
  context: Context,
  { file, path, record }: Listed<EventRecord>,
  actors: ReadonlyMap<string, ActorRecord>,
): void {
  const { report } = context;
  const at = (i: number, key: string) => [...path, "actors", i, key];
  reportRepeats(
    context,
    file,
    record.actors,
    ({ actor, role }) => `${actor} ${role}`,
    (i) => [...path, "actors", i],
    ({ actor, role }) => `'${actor}' is listed twice as ${role}`,
  );
  record.actors.forEach((one, i) => {
    const known = context.refer("actors", one.actor, file, at(i, "actor"));
    if ((one.role === "releasing" || one.role === "receiving") && record.kind !== "exchange") {
      report.error(file, at(i, "role"), `only an exchange has somebody ${one.role}; this is a ${record.kind}`);
    }
    if (one.for === undefined || !context.refer("actors", one.for, file, at(i, "for")) || !known) return;
    if (one.for === one.actor) {
      report.error(file, at(i, "for"), `'${one.actor}' stands for itself anyway; take 'for' away`);
      return;
    }
    if (!leadsTo(one.actor, one.for, actors, true)) {
      const ties = actors.get(one.actor)?.affiliations?.map(({ actor }) => `'${actor}'`) ?? [];
      const has = ties.length > 0 ? `only with ${listSome([...new Set(ties)])}` : "with nobody";
      const message = `'${one.actor}' is not affiliated with '${one.for}' (${has}); add the affiliation in actors.json, or mend 'for'`;
      report.error(file, at(i, "for"), message);
    }
  });
}
