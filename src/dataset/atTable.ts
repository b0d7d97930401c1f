import type { Seat } from "./dataset";
import type { Role } from "./terms";

/** Who was sent to a table. Also whoever mediates sends people, who are no side to it. */
export const SENT: ReadonlySet<Role> = new Set<Role>(["head-of-delegation", "delegate"]);

/** The parties that sat at a table as a side to it, once a seat; a mediator’s delegation mediates, a host’s may take part. */
export function partiesAtTable(seats: readonly Seat[]): readonly number[] {
  const mediators = new Set(seats.filter(({ role }) => role === "mediator").map(({ party }) => party));
  return seats
    .filter(({ party, role }) => role === "party" || (SENT.has(role) && !mediators.has(party)))
    .map(({ party }) => party);
}
