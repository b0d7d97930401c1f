import type { EventRecord } from "../schema/event";
import type { Role } from "../terms";
import type { PartyOf } from "./affiliation";

/** An actor in an event with its role; `for` where the authors say whom it stands for there. */
export interface Involved {
  readonly actor: string;
  readonly role: Role;
  readonly for?: string;
}

/** All who make a statement, the one named first before those who join in, each once. */
export const listSpeakers = ({ speaker, joint }: { speaker: string; joint?: readonly string[] | undefined }) => [
  ...new Set([speaker, ...(joint ?? [])]),
];

/** Whom the authors say an actor stands for in an event: as its speaker, else in any role. */
export function standingFor(event: EventRecord, actor: string): string | undefined {
  const own = event.actors.filter((one) => one.actor === actor && one.for !== undefined);
  return (own.find(({ role }) => role === "speaker") ?? own[0])?.for;
}

/** Everybody whom an event names, in its list of actors or in the part named after its kind, each actor and role once. */
export function listInvolved(event: EventRecord): readonly Involved[] {
  const involved: Involved[] = [...event.actors];
  const add = (actor: string, role: Role) => {
    if (involved.some((one) => one.actor === actor && one.role === role)) return;
    const standsFor = standingFor(event, actor);
    involved.push({ actor, role, ...(standsFor !== undefined && { for: standsFor }) });
  };
  for (const [actor, role] of namedInPart(event)) add(actor, role);
  return involved;
}

/** Whom the part named after the kind names in a role; the sides of an exchange are seated by `listSeats`. */
function namedInPart(event: EventRecord): readonly (readonly [actor: string, role: Role])[] {
  switch (event.kind) {
    case "statement":
      return listSpeakers(event.statement).map((speaker) => [speaker, "speaker"]);
    case "proposal":
      return [[event.proposal.proposer, "proposer"]];
    case "round":
    case "meeting":
    case "exchange":
    case "agreement":
      return [];
    default:
      return event satisfies never;
  }
}

/** A party's seat in an event, by ids. */
export interface PartySeat {
  readonly party: string;
  readonly role: Role;
}

/**
 * The distinct (party, role) pairs of an event. Sides of an exchange that the list of actors leaves out are seated
 * by the transfers; those that it holds in any role keep that role.
 */
export function listSeats(event: EventRecord, day: number, partyOf: PartyOf): readonly PartySeat[] {
  const seats: PartySeat[] = [];
  const add = (party: string | null, role: Role) => {
    if (party !== null && !seats.some((seat) => seat.party === party && seat.role === role))
      seats.push({ party, role });
  };
  for (const one of listInvolved(event)) add(partyOf(one.actor, day, one.for), one.role);
  if (event.kind === "exchange") {
    const seated = new Set(seats.map((seat) => seat.party));
    for (const { from, to } of event.exchange.transfers) {
      const sides = [
        [partyOf(from, day), "releasing"],
        [partyOf(to, day), "receiving"],
      ] as const;
      for (const [party, role] of sides) if (party !== null && !seated.has(party)) add(party, role);
    }
  }
  return seats;
}
