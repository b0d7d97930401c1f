import fc from "fast-check";
import { expect, test } from "vitest";
import { KINDS } from "../dataset/terms";
import { fullBits } from "../filter/bits";
import { CROWD_START, crowd } from "../testing/testCrowd";
import { spanOf } from "../time/day";
import { layoutScene, prepareScore } from "./layoutScene";
import { membersOf } from "./members";

test("a cluster's members are as many as it counts, of the kinds that it counts, within its days", () => {
  let seen = 0;
  fc.assert(
    fc.property(
      fc.record({
        events: fc.integer({ min: 40, max: 400 }),
        days: fc.integer({ min: 1, max: 60 }),
        seed: fc.nat(1e6),
      }),
      fc.integer({ min: 1, max: 80 }),
      fc.integer({ min: 320, max: 1400 }),
      (made, days, widthPx) => {
        const dataset = crowd(made);
        const score = prepareScore(dataset, fullBits(dataset.count), { mode: "party", maxLanes: 8 });
        const span = spanOf(CROWD_START, CROWD_START + days);
        for (const cluster of layoutScene(score, span, widthPx, { heightPx: 500 }).clusters) {
          const members = membersOf(score, span, widthPx, cluster);
          seen++;
          expect(members).toHaveLength(cluster.count);
          expect(KINDS.map((kind) => members.filter((event) => dataset.kindOf(event) === kind).length)).toEqual(
            cluster.byKind,
          );
          expect(new Set(members).size).toBe(members.length);
        }
      },
    ),
    { numRuns: 60 },
  );
  expect(seen).toBeGreaterThan(100);
});
