import type { Dataset } from "../../dataset/dataset";
import { KIND_DEFINITIONS } from "../../dataset/definitions";
import { noEntry } from "../../dataset/noEntry";
import { KINDS } from "../../dataset/terms";
import type { LaneMode } from "../../view/choices";

export interface LaneOptions {
  /** Lanes of their own at most; the rest share "Others". */
  readonly maxLanes: number;
  /** Ids of parties, issues or tracks that have a lane of their own in any case (chosen in a filter, say). */
  readonly shown?: readonly string[];
  /** "Others" opened: everything has its own lane. */
  readonly othersOpen?: boolean;
  /** Lane keys in the reader's order; lanes that are not named follow in theirs. */
  readonly order?: readonly string[];
  /** Lane keys. */
  readonly collapsed?: readonly string[];
}

/** A lane before it has a place. */
interface LaneHead {
  readonly key: string;
  readonly label: string;
  readonly color: string;
  readonly collapsed: boolean;
}

export interface LaneTable {
  readonly mode: LaneMode;
  readonly lanes: readonly LaneHead[];
  /** Lane of each party, issue, track or kind (index into KINDS), by the mode. */
  readonly laneOf: Int16Array;
  /** The lane of what has none of its own and of events that name no party (issue, ...); -1 where there is no such lane. */
  readonly others: number;
  /** The channel between the lanes of the pair: it lies under lane `after`; `upper` and `lower` are parties. */
  readonly channel: { readonly after: number; readonly upper: number; readonly lower: number } | null;
}

export const OTHERS = "others";
/** A cluster's lane where it is gathered in the channel. */
const CHANNEL_KEY = "channel";
const ROUND = KINDS.indexOf("round");
/** Even opened, "Others" keeps what is past this many lanes: nobody reads a score of a thousand staves. */
const OPEN_AT_MOST = 60;

/** A thing that may have a lane; `place` is its index in the dataset's table. */
interface Candidate {
  readonly place: number;
  readonly id: string;
  readonly key: string;
  readonly label: string;
  readonly color: string;
}

/** The lanes of a dataset in one mode. Does not depend on the filter, so lanes stay where they are while it changes. */
export function assignLanes(dataset: Dataset, mode: LaneMode, options: LaneOptions): LaneTable {
  const candidates = candidatesOf(dataset, mode);
  const most = options.othersOpen === true ? Math.max(OPEN_AT_MOST, options.maxLanes) : options.maxLanes;
  const shown = [...(options.shown ?? []), ...(mode === "track" ? recentTracks(dataset) : [])];
  const own = chooseOwn(candidates, mode === "kind" ? KINDS.length : most, shown);
  const heads = own.map(({ key, label, color }) => ({ key, label, color }));
  if (own.length < candidates.length || someLaneless(dataset, mode)) {
    heads.push({ key: OTHERS, label: "Others", color: "ink" });
  }
  const ordered = inOrder(heads, options.order ?? []);
  const collapsed = new Set(options.collapsed ?? []);
  const lanes = ordered.map((head) => ({ ...head, collapsed: collapsed.has(head.key) }));
  const others = lanes.findIndex((lane) => lane.key === OTHERS);
  const laneOf = new Int16Array(candidates.length).fill(others);
  for (const { place, key } of own) laneOf[place] = lanes.findIndex((lane) => lane.key === key);
  return { mode, lanes, laneOf, others, channel: mode === "party" ? channelOf(dataset, laneOf, others) : null };
}

function candidatesOf(dataset: Dataset, mode: LaneMode): readonly Candidate[] {
  switch (mode) {
    case "party": {
      const pair: readonly number[] = dataset.channel ?? [];
      const first = (place: number): number => (pair.includes(place) ? pair.indexOf(place) : pair.length);
      return dataset.parties
        .map((party, place) => ({
          place,
          id: party.id,
          key: `party:${party.id}`,
          label: party.shortName,
          color: party.color,
        }))
        .sort((a, b) => first(a.place) - first(b.place) || a.place - b.place);
    }
    case "kind":
      return KINDS.map((kind, place) => ({
        place,
        id: kind,
        key: `kind:${kind}`,
        label: KIND_DEFINITIONS[kind].plural,
        color: "ink",
      }));
    case "issue": {
      const uses = new Uint32Array(dataset.issues.length);
      for (const issue of dataset.arrays.issueOf) uses[issue] = (uses[issue] ?? noEntry(issue)) + 1;
      return dataset.issues
        .map((issue, place) => ({ place, id: issue.id, key: `issue:${issue.id}`, label: issue.name, color: "ink" }))
        .sort((a, b) => (uses[b.place] ?? noEntry(b.place)) - (uses[a.place] ?? noEntry(a.place)) || a.place - b.place);
    }
    case "track":
      return dataset.tracks.map((track, place) => ({
        place,
        id: track.id,
        key: `track:${track.id}`,
        label: track.name,
        color: "ink",
      }));
  }
}

/** The first of the list and those that must be shown; a lane "Others" for a single one would save nothing. */
function chooseOwn(candidates: readonly Candidate[], most: number, shown: readonly string[]): readonly Candidate[] {
  if (candidates.length <= most + 1) return candidates;
  const must = new Set(shown);
  const own = candidates.filter(({ id }, i) => i < most || must.has(id));
  return own.length + 1 >= candidates.length ? candidates : own;
}

/** The tracks of the latest event and of the latest round: what goes on now is not one of the others. */
function recentTracks({ arrays, count, tracks }: Dataset): readonly string[] {
  const latest = [count - 1, arrays.kind.lastIndexOf(ROUND)].filter((event) => event >= 0);
  return latest.flatMap((event) => tracks[arrays.track[event] ?? noEntry(event)]?.id ?? []);
}

function inOrder<Head extends { readonly key: string }>(heads: readonly Head[], order: readonly string[]): Head[] {
  const place = (head: Head): number => {
    const named = order.indexOf(head.key);
    return named < 0 ? order.length : named;
  };
  return [...heads].sort((a, b) => place(a) - place(b));
}

/** Whether some event names nothing that could have a lane: it must be counted somewhere. */
function someLaneless({ arrays, count }: Dataset, mode: LaneMode): boolean {
  if (mode === "kind" || mode === "track") return false;
  const at = mode === "party" ? arrays.seatAt : arrays.issueAt;
  for (let i = 0; i < count; i++) if (at[i] === at[i + 1]) return true;
  return false;
}

function channelOf(dataset: Dataset, laneOf: Int16Array, others: number): LaneTable["channel"] {
  if (dataset.channel === null) return null;
  const [a, b] = dataset.channel;
  const [laneA, laneB] = [laneOf[a] ?? noEntry(a), laneOf[b] ?? noEntry(b)];
  if (laneA < 0 || laneB < 0 || laneA === others || laneB === others) return null;
  return laneA < laneB ? { after: laneA, upper: a, lower: b } : { after: laneB, upper: b, lower: a };
}

/** Lanes, and the channel as one more row after them. */
export const rowsOf = (table: LaneTable): number => table.lanes.length + (table.channel === null ? 0 : 1);

export const laneKeyOf = (table: LaneTable, row: number): string => table.lanes[row]?.key ?? CHANNEL_KEY;
