import { SENT } from "../../dataset/atTable";
import { NONE_16 } from "../../dataset/columns";
import type { Dataset, EventIndex } from "../../dataset/dataset";
import { noEntry } from "../../dataset/noEntry";
import { KINDS, ROLES } from "../../dataset/terms";
import { HOLLOW, KIND_ROWS } from "../kinds";
import type { LaneTable } from "./lanes";

const RANKS = KINDS.map((kind) => Uint8Array.from(ROLES, (role) => KIND_ROWS[kind].rankOf(role)));
const HOLLOW_ROLES = ROLES.map((role) => HOLLOW.has(role));
const SENT_ROLES = ROLES.map((role) => SENT.has(role));
const MEDIATES = ROLES.indexOf("mediator");
const IN_CHANNEL = KINDS.map((kind) => KIND_ROWS[kind].inChannel);

/** Answers in which rows (lanes, and the channel as row `lanes.length`) an event has signs, and how a sign there looks. */
export interface Seating {
  /** Writes the distinct rows of an event into `out` and gives their number, one at least unless no lane can hold it. */
  readonly rowsOf: (event: EventIndex, out: Int16Array) => number;
  /** Colour name of an event's sign in a lane: its party's, ink where several share it. */
  readonly colorIn: (event: EventIndex, row: number) => string;
  /** Whether all who sit in that lane host, mediate or observe. */
  readonly hollowIn: (event: EventIndex, row: number) => boolean;
}

export function seating(dataset: Dataset, table: LaneTable): Seating {
  const { arrays, parties } = dataset;
  const { kind, seatAt, seatParty, seatRole, transferAt, transferFrom, transferTo, issueAt, issueOf, track } = arrays;
  const { mode, laneOf, others, channel, lanes } = table;

  const ranksOf = (event: EventIndex): Uint8Array => RANKS[kind[event] ?? noEntry(event)] ?? noEntry(event);
  const mayStandInChannel = (event: EventIndex): boolean => IN_CHANNEL[kind[event] ?? noEntry(event)] === true;
  const laneAt = (place: number): number => laneOf[place] ?? noEntry(place);
  /** The rank of a seat, by its place among all seats. */
  const rankAt = (ranks: Uint8Array, seat: number): number => ranks[seatRole[seat] ?? noEntry(seat)] ?? noEntry(seat);
  const partyAt = (seat: number): number => seatParty[seat] ?? noEntry(seat);

  /** Best rank among an event's seats, 9 where nobody sits. */
  const bestRank = (event: EventIndex): number => {
    const ranks = ranksOf(event);
    let best = 9;
    for (let s = seatAt[event] ?? noEntry(event); s < (seatAt[event + 1] ?? noEntry(event)); s++) {
      best = Math.min(best, rankAt(ranks, s));
    }
    return best;
  };

  const inChannel = (event: EventIndex): boolean => {
    if (channel === null || !mayStandInChannel(event)) return false;
    for (let t = transferAt[event] ?? noEntry(event); t < (transferAt[event + 1] ?? noEntry(event)); t++) {
      const [from, to] = [transferFrom[t], transferTo[t]];
      if (from === channel.upper && to === channel.lower) return true;
      if (from === channel.lower && to === channel.upper) return true;
    }
    return false;
  };

  const partyRows = (event: EventIndex, out: Int16Array): number => {
    if (inChannel(event)) {
      out[0] = lanes.length;
      return 1;
    }
    let n = 0;
    if (mayStandInChannel(event)) {
      for (let t = transferAt[event] ?? noEntry(event); t < (transferAt[event + 1] ?? noEntry(event)); t++) {
        const party = transferFrom[t] ?? noEntry(t);
        if (party !== NONE_16) n = addRow(out, n, laneAt(party));
      }
      if (n > 0) return n;
    }
    const best = bestRank(event);
    const ranks = ranksOf(event);
    for (let s = seatAt[event] ?? noEntry(event); s < (seatAt[event + 1] ?? noEntry(event)); s++) {
      if (rankAt(ranks, s) === best) n = addRow(out, n, laneAt(partyAt(s)));
    }
    return n > 0 ? n : addRow(out, 0, others);
  };

  const rowsOf = (event: EventIndex, out: Int16Array): number => {
    switch (mode) {
      case "party":
        return partyRows(event, out);
      case "kind":
        return addRow(out, 0, laneAt(kind[event] ?? noEntry(event)));
      case "track":
        return addRow(out, 0, laneAt(track[event] ?? noEntry(event)));
      case "issue": {
        let n = 0;
        for (let i = issueAt[event] ?? noEntry(event); i < (issueAt[event + 1] ?? noEntry(event)); i++) {
          n = addRow(out, n, laneAt(issueOf[i] ?? noEntry(i)));
        }
        return n > 0 ? n : addRow(out, 0, others);
      }
    }
  };

  const colorIn = (event: EventIndex, row: number): string => {
    if (row >= lanes.length) return "ink";
    const best = bestRank(event);
    const ranks = ranksOf(event);
    const found = new Set<number>();
    for (let s = seatAt[event] ?? noEntry(event); s < (seatAt[event + 1] ?? noEntry(event)); s++) {
      const party = partyAt(s);
      if (rankAt(ranks, s) === best && (mode !== "party" || laneAt(party) === row)) found.add(party);
    }
    const [first] = found;
    if (found.size !== 1 || first === undefined) return lanes[row]?.color ?? "ink";
    return parties[first]?.color ?? "ink";
  };

  const mediates = (event: EventIndex, party: number): boolean => {
    for (let s = seatAt[event] ?? noEntry(event); s < (seatAt[event + 1] ?? noEntry(event)); s++) {
      if (partyAt(s) === party && seatRole[s] === MEDIATES) return true;
    }
    return false;
  };

  const hollowIn = (event: EventIndex, row: number): boolean => {
    if (mode !== "party") return false;
    let hollow = false;
    for (let s = seatAt[event] ?? noEntry(event); s < (seatAt[event + 1] ?? noEntry(event)); s++) {
      const party = partyAt(s);
      if (laneAt(party) !== row) continue;
      const role = seatRole[s] ?? noEntry(s);
      if (HOLLOW_ROLES[role] !== true && !(SENT_ROLES[role] === true && mediates(event, party))) return false;
      hollow = true;
    }
    return hollow;
  };

  return { rowsOf, colorIn, hollowIn };
}

/** Adds a row unless it is there or is none (-1); gives the new number of rows. */
function addRow(out: Int16Array, n: number, row: number): number {
  if (row < 0) return n;
  for (let i = 0; i < n; i++) if (out[i] === row) return n;
  out[n] = row;
  return n + 1;
}
