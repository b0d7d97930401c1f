import type { LaneIndex } from "../lanes/laneIndex";
import { allowances, type Wishes } from "./allowance";
import { CROWDED, choosing, countsIn, richnessesOf } from "./choose";
import type { Choice, Chunk, Richness } from "./chunk";
import { sum } from "./counting";
import type { Grain } from "./grain";
import { makeGroups } from "./groups";

/** Chunks as they are asked for; each is made once a level and width. */
export interface Gatherer {
  readonly chunkAt: (grain: Grain, chunk: number) => Chunk;
}

/** What was found out about one level. */
interface Level {
  readonly allowedTo: (chunk: number) => number;
  readonly choicesOf: Choices;
  readonly chunks: Map<number, Chunk>;
}

/** Far more levels, and chunks of a level, than a reader looks at; past that all are forgotten. */
const LEVELS_AT_MOST = 24;
const CHUNKS_AT_MOST = 2048;

export function gatherer(index: LaneIndex): Gatherer {
  const levels = new Map<string, Level>();
  const levelAt = (grain: Grain): Level => {
    const key = `${grain.level}/${grain.chunkBins}/${grain.chunksInView}/${grain.budget}`;
    const found = levels.get(key);
    if (found !== undefined && found.chunks.size < CHUNKS_AT_MOST) return found;
    if (levels.size >= LEVELS_AT_MOST) levels.clear();
    const choicesOf = choicesAt(index, grain);
    const allowedTo = allowances(grain.chunksInView, grain.budget, wishesAt(index, grain, choicesOf));
    const made = { allowedTo, choicesOf, chunks: new Map() };
    levels.set(key, made);
    return made;
  };
  return {
    chunkAt(grain, chunk) {
      const level = levelAt(grain);
      const found = level.chunks.get(chunk);
      if (found !== undefined) return found;
      const made = richestWithin(index, grain, chunk, level.choicesOf(chunk), level.allowedTo(chunk));
      level.chunks.set(chunk, made);
      return made;
    },
  };
}

/** The choices of each chunk: its wishes and the way that it gets in the end ask for the same ones. */
type Choices = (chunk: number) => (way: Richness) => Choice;

function choicesAt(index: LaneIndex, grain: Grain): Choices {
  const known = new Map<number, (way: Richness) => Choice>();
  return (chunk) => {
    const found = known.get(chunk) ?? choosing(index, grain, chunk);
    known.set(chunk, found);
    return found;
  };
}

/** Each asked once: views overlap in most of their chunks. */
function wishesAt(index: LaneIndex, grain: Grain, choicesOf: Choices): Wishes {
  const { withRounds, plain: poor, countingThem } = richnessesOf(grain);
  const [richest] = withRounds;
  const wish = (elementsOf: (chunk: number) => number, atMost: (chunk: number) => number) => {
    const known = new Map<number, number>();
    return (chunk: number): number => {
      const found = known.get(chunk);
      if (found !== undefined) return found;
      const made = Math.min(elementsOf(chunk), atMost(chunk));
      known.set(chunk, made);
      return made;
    };
  };
  const exact = (way: Richness | undefined) => (chunk: number) =>
    way === undefined ? 0 : choicesOf(chunk)(way).elements;
  // What wishes for far more than its share gets its share, however much it is: that need not be found out.
  const roughly = (chunk: number): number => {
    const events = sum(countsIn(index, grain, chunk));
    return isCrowded(grain, events) ? Math.max(events, grain.budget) : exact(richest)(chunk);
  };
  const rich = wish(roughly, () => Number.POSITIVE_INFINITY);
  const plain = wish(exact(poor), rich);
  return { rich, plain, least: wish(exact(countingThem.at(-1)), plain) };
}

/** Where so many events share a chunk, poorer ways surely take less. */
const isCrowded = (grain: Grain, events: number): boolean => 2 * events * grain.chunksInView > CROWDED * grain.budget;

/** The richest way that takes no more than is allowed; in a crowded chunk half of them need no trying. */
function richestWithin(
  index: LaneIndex,
  grain: Grain,
  chunk: number,
  choose: (way: Richness) => Choice,
  allowed: number,
): Chunk {
  const { withRounds, plain, countingThem } = richnessesOf(grain);
  const fits = (way: Richness | undefined): boolean => choose(way ?? plain).elements <= allowed;
  const crowded = isCrowded(grain, sum(countsIn(index, grain, chunk)));
  // Most chunks get what they wish for, whose price is known: the others' prices need not be found out.
  const ways = (!crowded && fits(withRounds[0])) || fits(plain) ? withRounds : countingThem;
  let [from, to] = [0, ways.length - 1];
  if (crowded) {
    while (from < to) {
      const middle = (from + to) >> 1;
      if (fits(ways[middle])) to = middle;
      else from = middle + 1;
    }
  } else {
    while (from < to && !fits(ways[from])) from++;
  }
  const { rooms, gathered, elements } = choose(ways[from] ?? plain);
  return { groups: rooms.flatMap((room) => makeGroups(index, grain, room)), gathered, elements };
}
