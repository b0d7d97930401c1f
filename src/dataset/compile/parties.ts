import type { PartyOf } from "../authored/affiliation";
import { listSeats } from "../authored/involve";
import type { Party } from "../dataset";
import { noEntry } from "../noEntry";
import { PARTY_COLORS } from "../palette";
import type { EventRecord } from "../schema/event";
import type { ActorRecord } from "../schema/tables";

export interface PartyTable {
  readonly parties: readonly Party[];
  readonly channel: readonly [number, number] | null;
  /** Index in `parties` by actor id. */
  readonly indexOf: ReadonlyMap<string, number>;
}

/**
 * The table of parties: the two sides of the exchange channel first, then by number of events, then by id.
 * `starts` are the events' first days.
 */
export function indexParties(
  events: readonly EventRecord[],
  starts: Float64Array,
  actors: readonly ActorRecord[],
  partyOf: PartyOf,
): PartyTable {
  const involved = new Map<string, number>();
  const pairs = new Map<string, number>();
  events.forEach((event, i) => {
    const day = starts[i] ?? noEntry(i);
    const parties = new Set(listSeats(event, day, partyOf).map((seat) => seat.party));
    for (const party of parties) involved.set(party, (involved.get(party) ?? 0) + 1);
    if (event.kind !== "exchange") return;
    for (const { from, to } of event.exchange.transfers) {
      const sides = [partyOf(from, day), partyOf(to, day)].filter((side) => side !== null).sort();
      const key = sides.join(" ");
      if (sides.length === 2 && sides[0] !== sides[1]) pairs.set(key, (pairs.get(key) ?? 0) + 1);
    }
  });

  const rank = (id: string) => involved.get(id) ?? 0;
  const byInvolvement = (a: string, b: string) => rank(b) - rank(a) || compareText(a, b);
  const [busiest] = [...pairs].sort(([a, m], [b, n]) => n - m || compareText(a, b));
  const channel = busiest ? busiest[0].split(" ").sort(byInvolvement) : [];
  const rest = [...involved.keys()].filter((id) => !channel.includes(id)).sort(byInvolvement);
  const order = [...channel, ...rest];

  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const colors = dealColors(order.map((id) => byId.get(id)?.color));
  const parties = order.map((id, i): Party => {
    const actor = byId.get(id);
    return {
      id,
      name: actor?.name ?? id,
      shortName: actor?.shortName ?? actor?.name ?? id,
      type: actor?.type === "organisation" ? "organisation" : "state",
      color: colors[i] ?? PARTY_COLORS[0],
      events: rank(id),
    };
  });
  return { parties, channel: busiest ? [0, 1] : null, indexOf: new Map(order.map((id, i) => [id, i])) };
}

/** Authored colours stay; the others take the unused names in order, and begin again when all are used. */
function dealColors(authored: readonly (string | undefined)[]): readonly string[] {
  const taken = new Set(authored);
  const free = PARTY_COLORS.filter((color) => !taken.has(color));
  const deck = [...free, ...PARTY_COLORS];
  let next = 0;
  return authored.map((color) => {
    if (color !== undefined) return color;
    const index = next < deck.length ? next : free.length + ((next - free.length) % PARTY_COLORS.length);
    next++;
    return deck[index] ?? PARTY_COLORS[0];
  });
}

/** Order by code units: the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
