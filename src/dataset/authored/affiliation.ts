import type { ActorRecord } from "../schema/tables";
import type { Dates } from "./dates";

/**
 * Which state or organisation an actor counts for on a day, by id; null for none. `standsFor` is the `for` of an
 * involvement and goes first. A person or body counts for the first affiliation that holds on the day, else for the
 * first that has no dates; one whose every affiliation is over counts for nobody. Media count for nobody.
 */
export type PartyOf = (actor: string, day: number, standsFor?: string) => string | null;

interface Tie {
  readonly actor: string;
  /** [start, end) in days; null where the authors give no dates. */
  readonly held: { readonly start: number; readonly end: number } | null;
}

export function createPartyOf(actors: readonly ActorRecord[], dates: Dates): PartyOf {
  const types = new Map(actors.map((actor) => [actor.id, actor.type]));
  const ties = new Map(actors.map((actor) => [actor.id, tiesOf(actor, dates)]));

  const resolve = (actor: string, day: number): string | null => {
    const type = types.get(actor);
    if (type === "state" || type === "organisation") return actor;
    if (type !== "person" && type !== "body") return null;
    const all = ties.get(actor) ?? [];
    const tie = all.find(({ held }) => held && held.start <= day && day < held.end) ?? all.find(({ held }) => !held);
    // Loops of affiliation are faults, so this ends.
    return tie ? resolve(tie.actor, day) : null;
  };
  return (actor, day, standsFor) => (standsFor === undefined ? null : resolve(standsFor, day)) ?? resolve(actor, day);
}

/** The party of an actor's first affiliation whatever its dates, for a look-up by name. */
export function firstPartyOf(actors: readonly ActorRecord[]): (actor: string) => string | null {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const resolve = (id: string): string | null => {
    const actor = byId.get(id);
    if (actor?.type === "state" || actor?.type === "organisation") return id;
    if (actor?.type !== "person" && actor?.type !== "body") return null;
    const first = actor.affiliations?.[0];
    return first ? resolve(first.actor) : null;
  };
  return resolve;
}

function tiesOf(actor: ActorRecord, dates: Dates): readonly Tie[] {
  return (actor.affiliations ?? []).map(({ actor: to, from, to: until }) => {
    if (!from && !until) return { actor: to, held: null };
    const start = from ? dates.when(from).start : Number.NEGATIVE_INFINITY;
    const end = until ? dates.when(until).end : Number.POSITIVE_INFINITY;
    return { actor: to, held: { start, end } };
  });
}
