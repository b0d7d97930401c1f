import type { Dataset, LoopColumns } from "../dataset/dataset";
import { noEntry } from "../dataset/noEntry";
import { KINDS, type Kind } from "../dataset/terms";
import { addBit, type Bits, fullBits, noBits } from "./bits";
import { findThread } from "./thread";

/**
 * For every value of every facet the set of events that carry it, and what a search of periods needs.
 * Lists are in the order of the dataset's tables (KINDS for kinds); memory is count / 8 bytes a value.
 */
export interface FilterIndex {
  readonly count: number;
  readonly all: Bits;
  /** Any role makes an event a party's, that of an addressee too. */
  readonly parties: readonly Bits[];
  readonly kinds: readonly Bits[];
  readonly issues: readonly Bits[];
  readonly tracks: readonly Bits[];
  /** Events on which sources disagree. */
  readonly disputed: Bits;
  /** The events that relations tie to one, by its id; none for an id that the dataset does not know. */
  readonly threadOf: (id: string) => Bits;
  /** Days, [start, end); starts ascend. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** The latest end among an event and all before it. It ascends, so a period is found by halving. */
  readonly reach: Float64Array;
  /** From an id to its place in the lists above. */
  readonly at: {
    readonly parties: ReadonlyMap<string, number>;
    readonly kinds: ReadonlyMap<Kind, number>;
    readonly issues: ReadonlyMap<string, number>;
    readonly tracks: ReadonlyMap<string, number>;
  };
}

/** One pass over the columns, no object an event. */
export function indexFilters(dataset: Dataset): FilterIndex {
  const { arrays, count } = dataset;
  return {
    count,
    all: fullBits(count),
    parties: indexMany(dataset.parties.length, count, arrays.seatAt, arrays.seatParty),
    kinds: indexOne(KINDS.length, count, arrays.kind),
    issues: indexMany(dataset.issues.length, count, arrays.issueAt, arrays.issueOf),
    tracks: indexOne(dataset.tracks.length, count, arrays.track),
    disputed: indexDisputed(arrays, count),
    threadOf: rememberThread(dataset),
    start: arrays.start,
    end: arrays.end,
    reach: reachOf(arrays.end),
    at: {
      parties: placesOf(dataset.parties.map((party) => party.id)),
      kinds: placesOf(KINDS),
      issues: placesOf(dataset.issues.map((issue) => issue.id)),
      tracks: placesOf(dataset.tracks.map((track) => track.id)),
    },
  };
}

const emptySets = (values: number, count: number): Bits[] => Array.from({ length: values }, () => noBits(count));

function indexOne(values: number, count: number, valueAt: Uint8Array | Uint16Array): readonly Bits[] {
  const sets = emptySets(values, count);
  for (let event = 0; event < count; event++) {
    const value = valueAt[event] ?? noEntry(event);
    addBit(sets[value] ?? noEntry(value), event);
  }
  return sets;
}

/** Values of event i are valueAt[at[i]] .. valueAt[at[i + 1] - 1]. */
function indexMany(values: number, count: number, at: Uint32Array, valueAt: Uint16Array): readonly Bits[] {
  const sets = emptySets(values, count);
  for (let event = 0; event < count; event++) {
    const end = at[event + 1] ?? noEntry(event + 1);
    for (let i = at[event] ?? noEntry(event); i < end; i++) {
      const value = valueAt[i] ?? noEntry(i);
      addBit(sets[value] ?? noEntry(value), event);
    }
  }
  return sets;
}

function indexDisputed({ disagreements }: LoopColumns, count: number): Bits {
  const set = noBits(count);
  for (let event = 0; event < count; event++) if ((disagreements[event] ?? noEntry(event)) > 0) addBit(set, event);
  return set;
}

/** Filters are asked at each rendering, about one thread at a time. */
function rememberThread(dataset: Dataset): FilterIndex["threadOf"] {
  let last: { readonly id: string; readonly thread: Bits } | null = null;
  return (id) => {
    if (last?.id === id) return last.thread;
    const event = dataset.find(id);
    const thread = event === null ? noBits(dataset.count) : findThread(dataset, event);
    last = { id, thread };
    return thread;
  };
}

function reachOf(end: Float64Array): Float64Array {
  const reach = new Float64Array(end.length);
  let latest = Number.NEGATIVE_INFINITY;
  for (let event = 0; event < end.length; event++) {
    latest = Math.max(latest, end[event] ?? noEntry(event));
    reach[event] = latest;
  }
  return reach;
}

const placesOf = <Id extends string>(ids: readonly Id[]): ReadonlyMap<Id, number> =>
  new Map(ids.map((id, place) => [id, place]));
