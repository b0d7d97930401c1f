import type { Dataset } from "../../dataset/dataset";
import { KINDS, type Kind, ROLES, type Role } from "../../dataset/terms";
import type { LaneTable } from "./lanes";

/** Who hosts or mediates sits at the table, but not as a party to it: a hollow seat. */
const HOLLOW: ReadonlySet<Role> = new Set<Role>(["mediator", "host", "facilitator", "observer"]);

/**
 * Which seats carry an event's sign: those of the lowest rank that it has. A statement stands with its speakers and not with
 * those it speaks to; a text with who put it forward or signed it; a table with all who sat there.
 */
function rankOf(kind: Kind, role: Role): number {
  const away = role === "addressee" ? 2 : HOLLOW.has(role) ? 3 : 1;
  switch (kind) {
    case "round":
    case "meeting":
      return 0;
    case "statement":
      return role === "speaker" ? 0 : away;
    case "exchange":
      return role === "releasing" ? 0 : away;
    case "agreement":
      return role === "signatory" ? 0 : away;
    case "proposal":
      return role === "proposer" ? 0 : away;
  }
}

const RANKS = KINDS.map((kind) => Uint8Array.from(ROLES, (role) => rankOf(kind, role)));
const HOLLOW_ROLES = ROLES.map((role) => HOLLOW.has(role));
const EXCHANGE = KINDS.indexOf("exchange");

/** Answers in which rows (lanes, and the channel as row `lanes.length`) an event has signs, and how a sign there looks. */
export interface Seating {
  /** Writes the distinct rows of an event into `out` and gives their number, one at least unless no lane can hold it. */
  readonly rowsOf: (event: number, out: Int16Array) => number;
  /** Colour name of an event's sign in a lane: its party's, ink where several share it. */
  readonly colorIn: (event: number, row: number) => string;
  /** Whether all who sit in that lane host, mediate or observe. */
  readonly hollowIn: (event: number, row: number) => boolean;
}

export function seating(dataset: Dataset, table: LaneTable): Seating {
  const { columns, parties } = dataset;
  const { kind, seatAt, seatParty, seatRole, transferAt, transferFrom, transferTo, issueAt, issueOf, track } = columns;
  const { mode, laneOf, others, channel, lanes } = table;

  /** Best rank among an event's seats, 9 where nobody sits. */
  const bestRank = (event: number): number => {
    const ranks = RANKS[kind[event] ?? 0];
    let best = 9;
    for (let s = seatAt[event] ?? 0; s < (seatAt[event + 1] ?? 0); s++) {
      best = Math.min(best, ranks?.[seatRole[s] ?? 0] ?? 9);
    }
    return best;
  };

  const inChannel = (event: number): boolean => {
    if (channel === null || kind[event] !== EXCHANGE) return false;
    for (let t = transferAt[event] ?? 0; t < (transferAt[event + 1] ?? 0); t++) {
      const [from, to] = [transferFrom[t], transferTo[t]];
      if (from === channel.upper && to === channel.lower) return true;
      if (from === channel.lower && to === channel.upper) return true;
    }
    return false;
  };

  const partyRows = (event: number, out: Int16Array): number => {
    if (inChannel(event)) {
      out[0] = lanes.length;
      return 1;
    }
    let n = 0;
    if (kind[event] === EXCHANGE) {
      for (let t = transferAt[event] ?? 0; t < (transferAt[event + 1] ?? 0); t++) {
        n = addRow(out, n, laneOf[transferFrom[t] ?? -1] ?? -1);
      }
      if (n > 0) return n;
    }
    const best = bestRank(event);
    const ranks = RANKS[kind[event] ?? 0];
    for (let s = seatAt[event] ?? 0; s < (seatAt[event + 1] ?? 0); s++) {
      if (ranks?.[seatRole[s] ?? 0] === best) n = addRow(out, n, laneOf[seatParty[s] ?? -1] ?? -1);
    }
    return n > 0 ? n : addRow(out, 0, others);
  };

  const rowsOf = (event: number, out: Int16Array): number => {
    switch (mode) {
      case "party":
        return partyRows(event, out);
      case "kind":
        return addRow(out, 0, laneOf[kind[event] ?? -1] ?? -1);
      case "track":
        return addRow(out, 0, laneOf[track[event] ?? -1] ?? others);
      case "issue": {
        let n = 0;
        for (let i = issueAt[event] ?? 0; i < (issueAt[event + 1] ?? 0); i++) {
          n = addRow(out, n, laneOf[issueOf[i] ?? -1] ?? -1);
        }
        return n > 0 ? n : addRow(out, 0, others);
      }
    }
  };

  const colorIn = (event: number, row: number): string => {
    if (row >= lanes.length) return "ink";
    const best = bestRank(event);
    const ranks = RANKS[kind[event] ?? 0];
    const found = new Set<number>();
    for (let s = seatAt[event] ?? 0; s < (seatAt[event + 1] ?? 0); s++) {
      const party = seatParty[s] ?? -1;
      if (ranks?.[seatRole[s] ?? 0] === best && (mode !== "party" || laneOf[party] === row)) found.add(party);
    }
    const [first] = found;
    if (found.size !== 1 || first === undefined) return lanes[row]?.color ?? "ink";
    return parties[first]?.color ?? "ink";
  };

  const hollowIn = (event: number, row: number): boolean => {
    if (mode !== "party") return false;
    let hollow = false;
    for (let s = seatAt[event] ?? 0; s < (seatAt[event + 1] ?? 0); s++) {
      if (laneOf[seatParty[s] ?? -1] !== row) continue;
      if (HOLLOW_ROLES[seatRole[s] ?? 0] !== true) return false;
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
