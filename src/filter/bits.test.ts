import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addBit,
  andBits,
  type Bits,
  countBits,
  countCommon,
  eachBit,
  fillRange,
  fullBits,
  hasBit,
  iterateBits,
  noBits,
  orBits,
  wordsFor,
} from "./bits";

const ROOM = 100;
const members = fc.uniqueArray(fc.integer({ min: 0, max: ROOM - 1 }));

function bitsOf(events: Iterable<number>): Bits {
  const bits = noBits(ROOM);
  for (const event of events) addBit(bits, event);
  return bits;
}
const sorted = (events: Iterable<number>): number[] => [...events].sort((a, b) => a - b);

describe("bit sets", () => {
  it("hold what was added, in order, and nothing else", () => {
    fc.assert(
      fc.property(members, (events) => {
        const bits = bitsOf(events);
        const seen: number[] = [];
        eachBit(bits, (event) => seen.push(event));
        expect(seen).toEqual(sorted(events));
        expect([...iterateBits(bits)]).toEqual(seen);
        expect(countBits(bits)).toBe(events.length);
        for (let i = 0; i < ROOM; i++) expect(hasBit(bits, i)).toBe(events.includes(i));
      }),
    );
  });

  it("combine as sets do", () => {
    fc.assert(
      fc.property(members, members, (a, b) => {
        const setA = new Set(a);
        const setB = new Set(b);
        const both = sorted(a.filter((x) => setB.has(x)));
        expect([...iterateBits(andBits(bitsOf(a), bitsOf(b)))]).toEqual(both);
        expect(countCommon(bitsOf(a), bitsOf(b))).toBe(both.length);
        expect([...iterateBits(orBits(bitsOf(a), bitsOf(b)))]).toEqual(sorted(new Set([...setA, ...setB])));
      }),
    );
  });

  it("fill a range within one word, over several and not at all", () => {
    fc.assert(
      fc.property(fc.nat(ROOM), fc.nat(ROOM), (start, end) => {
        const bits = noBits(ROOM);
        fillRange(bits, start, end);
        const wanted = Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
        expect([...iterateBits(bits)]).toEqual(wanted);
      }),
    );
  });

  it("keep the bits past the end zero, for every room", () => {
    for (const count of [0, 1, 31, 32, 33, 63, 64, 65]) {
      const all = fullBits(count);
      expect(all.length).toBe(wordsFor(count));
      expect(countBits(all)).toBe(count);
      expect(hasBit(all, count)).toBe(false);
    }
  });
});
