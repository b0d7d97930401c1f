import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asEventIndex } from "../dataset/dataset";
import { testDataset } from "../testing/testDataset";
import { spanOf } from "../time/day";
import { addBit, fullBits, iterateBits, noBits } from "./bits";
import { eventsOf, firstIn, lastIn, nextEvent, overlapping } from "./order";

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

describe("events in a span", () => {
  const dataset = testDataset([
    { id: "long", from: 0, until: 100 },
    { id: "before", from: 8, until: 10 },
    { id: "moment", from: 10, until: 10 },
    { id: "inside", from: 12, until: 13 },
    { id: "after", from: 20, until: 21 },
  ]);
  it("overlap it; touching its end is not enough", () => {
    const found = overlapping(dataset, fullBits(dataset.count), spanOf(10, 20));
    expect([...iterateBits(found)].map((event) => dataset.idOf(asEventIndex(event)))).toEqual([
      "long",
      "moment",
      "inside",
    ]);
  });

  it("are of the given set only", () => {
    expect(eventsOf(overlapping(dataset, noBits(dataset.count), spanOf(0, 50)))).toHaveLength(0);
  });
});
