import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asEventIndex } from "../dataset/dataset";
import { type TestEvent, testDataset } from "../testing/testDataset";
import { iterateBits } from "./bits";
import { findThread, THREAD_STEPS } from "./thread";

const chain = (length: number): readonly TestEvent[] =>
  Array.from({ length }, (_, n) => ({
    id: `e${n}`,
    from: n,
    ...(n > 0 && { relations: [{ type: "answers" as const, to: `e${n - 1}` }] }),
  }));

describe("a thread", () => {
  test("reaches three steps either way and no further", () => {
    const dataset = testDataset(chain(10));
    expect([...iterateBits(findThread(dataset, asEventIndex(4)))]).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect([...iterateBits(findThread(dataset, asEventIndex(0)))]).toEqual([0, 1, 2, 3]);
  });

  test("of an event that nothing is tied to is that event", () => {
    const dataset = testDataset([...chain(2), { id: "alone", from: 7 }]);
    expect([...iterateBits(findThread(dataset, asEventIndex(2)))]).toEqual([2]);
  });

  test("is what distances in the graph say, whatever the ties", () => {
    const ties = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 20 });
    fc.assert(
      fc.property(ties, fc.nat(11), (pairs, from) => {
        const dataset = testDataset(
          Array.from({ length: 12 }, (_, n) => ({
            id: `e${String(n).padStart(2, "0")}`,
            from: n,
            relations: pairs
              .filter(([a]) => a === n)
              .map(([, b]) => ({ type: "answers" as const, to: `e${String(b).padStart(2, "0")}` })),
          })),
        );
        // Floyd and Warshall's distances, by no walk.
        const far = Array.from({ length: 12 }, (_, a) =>
          Array.from({ length: 12 }, (_, b): number => (a === b ? 0 : 99)),
        );
        const between = (a: number, b: number): number => far[a]?.[b] ?? 99;
        const set = (a: number, b: number, steps: number) => {
          const row = far[a];
          if (row) row[b] = steps;
        };
        for (const [a, b] of pairs)
          for (const [x, y] of [
            [a, b],
            [b, a],
          ] as const)
            if (x !== y) set(x, y, 1);
        for (let k = 0; k < 12; k++)
          for (let a = 0; a < 12; a++)
            for (let b = 0; b < 12; b++) set(a, b, Math.min(between(a, b), between(a, k) + between(k, b)));
        const near = Array.from({ length: 12 }, (_, b) => b).filter((b) => between(from, b) <= THREAD_STEPS);
        expect([...iterateBits(findThread(dataset, asEventIndex(from)))]).toEqual(near);
      }),
    );
  });
});
