import type { ActorName, Dataset } from "../dataset/dataset";
import type { ActorRow, StanceRow } from "../dataset/part";
import { ROLES, type Role } from "../dataset/terms";

/** An event that an actor takes part in, with every role it holds there. */
export interface ActorEvent {
  readonly event: number;
  readonly roles: readonly Role[];
}

/** Its events, latest first, each once whatever the number of roles. */
export function listActorEvents(row: Pick<ActorRow, "events">): readonly ActorEvent[] {
  const roles = new Map<number, Role[]>();
  for (const [event, role] of row.events) {
    const held = roles.get(event);
    if (!held) roles.set(event, [role]);
    else if (!held.includes(role)) held.push(role);
  }
  return [...roles].map(([event, held]) => ({ event, roles: held })).sort((a, b) => b.event - a.event);
}

/** How many events involve somebody: a party with its people and bodies, as the filters count it. */
export const countInvolving = (dataset: Pick<Dataset, "parties">, row: Pick<ActorRow, "id" | "events">): number =>
  dataset.parties.find(({ id }) => id === row.id)?.events ?? listActorEvents(row).length;

/** How many of the events it is in with each role it ever holds, in the vocabulary's order. */
export const countRoles = (events: readonly ActorEvent[]): readonly (readonly [role: Role, events: number])[] =>
  ROLES.flatMap((role): (readonly [Role, number])[] => {
    const count = events.filter(({ roles }) => roles.includes(role)).length;
    return count === 0 ? [] : [[role, count]];
  });

/**
 * What it said, latest first: a person's or body's own words, for a party those of all who speak for it. What it signed
 * with others counts once, whatever the number of parties that signed.
 */
export function listStances(dataset: Dataset, actor: ActorName, rows: readonly StanceRow[]): readonly StanceRow[] {
  const party = dataset.parties.findIndex(({ id }) => id === actor.id);
  if (party >= 0) return rows.filter((row) => row.party === party).reverse();
  const said = new Map<string, StanceRow>();
  for (const row of rows) {
    if (!speaksIn(row, actor.id)) continue;
    const key = JSON.stringify([row.event, row.issue, row.act, row.position]);
    if (!said.has(key) || row.speaker === actor.id) said.set(key, row);
  }
  return [...said.values()].reverse();
}

/** Whether somebody says it, alone or with others. */
export const speaksIn = (row: StanceRow, id: string): boolean => row.speaker === id || row.joint?.includes(id) === true;

/** The people and bodies that count for a party, by name; none for any other actor. */
export function listMembers(dataset: Dataset, id: string): readonly ActorName[] {
  const party = dataset.parties.findIndex((each) => each.id === id);
  if (party < 0) return [];
  return [...dataset.actors.values()]
    .filter((actor) => actor.party === party && actor.id !== id)
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}
