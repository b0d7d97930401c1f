import { asEventIndex, type EventIndex } from "../dataset/dataset";

/** A set of event indexes, one bit each, 32 to a word. Bits past the end are zero. */
export type Bits = Uint32Array;

export const wordsFor = (count: number): number => (count + 31) >>> 5;

/** The empty set with room for `count` events. */
export const noBits = (count: number): Bits => new Uint32Array(wordsFor(count));

/** All of the events 0 .. count - 1. */
export const fullBits = (count: number): Bits => {
  const bits = noBits(count);
  fillRange(bits, 0, count);
  return bits;
};

/** Whether `event` is in the set; false outside its room. */
export const hasBit = (bits: Bits, event: number): boolean => (((bits[event >>> 5] ?? 0) >>> (event & 31)) & 1) === 1;

/** Adds `event` in place. Only for a set that the caller has just made: sets that are handed out are not written to. */
export const addBit = (bits: Bits, event: number): void => {
  const word = event >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (event & 31));
};

/** Adds the events start .. end - 1 in place, whole words at a time. */
export function fillRange(bits: Bits, start: number, end: number): void {
  if (start >= end) return;
  const first = start >>> 5;
  const last = (end - 1) >>> 5;
  const headMask = (0xffffffff << (start & 31)) >>> 0;
  const tailMask = 0xffffffff >>> (31 - ((end - 1) & 31));
  if (first === last) {
    bits[first] = (bits[first] ?? 0) | (headMask & tailMask);
    return;
  }
  bits[first] = (bits[first] ?? 0) | headMask;
  bits.fill(0xffffffff, first + 1, last);
  bits[last] = (bits[last] ?? 0) | tailMask;
}

/** The sets below are over the same dataset: the result has the room of the first. */
export function andBits(a: Bits, b: Bits): Bits {
  const out = new Uint32Array(a.length);
  for (let i = 0; i < out.length; i++) out[i] = (a[i] ?? 0) & (b[i] ?? 0);
  return out;
}

export function orBits(a: Bits, b: Bits): Bits {
  const out = new Uint32Array(a.length);
  for (let i = 0; i < out.length; i++) out[i] = (a[i] ?? 0) | (b[i] ?? 0);
  return out;
}

/** The number of ones in a 32-bit word (Warren, Hacker's Delight, figure 5-2). */
function popcount(word: number): number {
  let w = word - ((word >>> 1) & 0x55555555);
  w = (w & 0x33333333) + ((w >>> 2) & 0x33333333);
  return Math.imul((w + (w >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (let i = 0; i < bits.length; i++) count += popcount(bits[i] ?? 0);
  return count;
}

/** How many events are in both, without making the set. */
export function countCommon(a: Bits, b: Bits): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) count += popcount((a[i] ?? 0) & (b[i] ?? 0));
  return count;
}

/** Calls `visit` for every event of the set in order. */
export function eachBit(bits: Bits, visit: (event: EventIndex) => void): void {
  for (let i = 0; i < bits.length; i++) {
    let word = bits[i] ?? 0;
    while (word !== 0) {
      visit(asEventIndex((i << 5) + lowestBit(word)));
      word &= word - 1;
    }
  }
}

/** The events of the set in order, for a `for` loop that may stop early. */
export function* iterateBits(bits: Bits): Generator<EventIndex, void> {
  for (let i = 0; i < bits.length; i++) {
    let word = bits[i] ?? 0;
    while (word !== 0) {
      yield asEventIndex((i << 5) + lowestBit(word));
      word &= word - 1;
    }
  }
}

/** The place, 0 to 31, of the lowest one of a word that is not zero. */
export const lowestBit = (word: number): number => 31 - Math.clz32(word & -word);

/** The place, 0 to 31, of the highest one of a word that is not zero. */
export const highestBit = (word: number): number => 31 - Math.clz32(word);
