import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asEventIndex } from "../dataset/dataset";
import { addBit, noBits } from "./bits";
import { eventsOf, firstIn, lastIn, nextEvent } from "./order";

const ROOM = 100;
const members = fc.uniqueArray(fc.nat(ROOM - 1)).map((events) => events.sort((a, b) => a - b));

function bitsOf(events: readonly number[]) {
  const bits = noBits(ROOM);
  for (const event of events) addBit(bits, event);
  return bits;
}

describe("stepping through events", () => {
  it("goes to the nearest on either side, whether or not one stands on a shown event", () => {
    fc.assert(
      fc.property(members, fc.nat(ROOM - 1), (events, from) => {
        const bits = bitsOf(events);
        const at = asEventIndex(from);
        expect(nextEvent(bits, at, 1)).toBe(events.find((event) => event > from) ?? null);
        expect(nextEvent(bits, at, -1)).toBe(events.findLast((event) => event < from) ?? null);
      }),
    );
  });

  it("starts at the first, or backwards at the last", () => {
    fc.assert(
      fc.property(members, (events) => {
        const bits = bitsOf(events);
        expect([firstIn(bits), lastIn(bits)]).toEqual([events[0] ?? null, events.at(-1) ?? null]);
        expect([nextEvent(bits, null, 1), nextEvent(bits, null, -1)]).toEqual([firstIn(bits), lastIn(bits)]);
        expect([...eventsOf(bits)]).toEqual(events);
      }),
    );
  });

  it("finds nothing in a dataset without events", () => {
    expect([firstIn(noBits(0)), lastIn(noBits(0)), nextEvent(noBits(0), null, 1)]).toEqual([null, null, null]);
  });
});
