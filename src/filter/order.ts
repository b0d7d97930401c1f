import { asEventIndex, type EventIndex } from "../dataset/dataset";
import { type Bits, countBits, eachBit, highestBit, lowestBit } from "./bits";

/** Stepping through a set of events in time order, which is the order of their indexes. */

export const firstIn = (bits: Bits): EventIndex | null => seekUp(bits, 0);

export const lastIn = (bits: Bits): EventIndex | null => seekDown(bits, bits.length * 32 - 1);

/**
 * The event of the set before (-1) or after (1) one that need not be in it, null past the ends.
 * From null it is the first or, backwards, the last.
 */
export function nextEvent(bits: Bits, from: EventIndex | null, step: 1 | -1): EventIndex | null {
  if (from === null) return step === 1 ? firstIn(bits) : lastIn(bits);
  return step === 1 ? seekUp(bits, from + 1) : seekDown(bits, from - 1);
}

/** The set's events in time order. */
export function eventsOf(bits: Bits): Int32Array {
  const events = new Int32Array(countBits(bits));
  let length = 0;
  eachBit(bits, (event) => {
    events[length++] = event;
  });
  return events;
}

function seekUp(bits: Bits, from: number): EventIndex | null {
  let word = from >>> 5;
  let rest = (bits[word] ?? 0) & (0xffffffff << (from & 31));
  while (rest === 0) {
    if (++word >= bits.length) return null;
    rest = bits[word] ?? 0;
  }
  return asEventIndex(word * 32 + lowestBit(rest));
}

function seekDown(bits: Bits, from: number): EventIndex | null {
  if (from < 0) return null;
  let word = from >>> 5;
  let rest = (bits[word] ?? 0) & (0xffffffff >>> (31 - (from & 31)));
  while (rest === 0) {
    if (--word < 0) return null;
    rest = bits[word] ?? 0;
  }
  return asEventIndex(word * 32 + highestBit(rest));
}
