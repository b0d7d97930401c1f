import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../dataset/dataset";
import { asEventIndex } from "../../dataset/dataset";
import { KINDS } from "../../dataset/terms";
import { type Bits, fullBits } from "../../filter/bits";
import { CROWD_START, crowd } from "../../testing/testCrowd";
import type { LaneMode } from "../../view/choices";
import { indexLanes, type LaneIndex } from "../lanes/laneIndex";
import { laneRows } from "../lanes/laneRows";
import type { LaneOptions } from "../lanes/lanes";
import { timeOrder } from "../standing";
import { type Column, TRACKS } from "./column";
import { fairShare, gatherChunk, gatherColumn } from "./gather";
import { grainOf } from "./grain";

const EIGHT: LaneOptions = { maxLanes: 8 };
const indexOf = (dataset: Dataset, bits: Bits, mode: LaneMode = "party", options = EIGHT): LaneIndex =>
  indexLanes(dataset, bits, laneRows(dataset, mode, options));

/** Straight from the definition: the events of a filter that stand in [start, end) and have a sign in the row. */
function eventsIn(index: LaneIndex, bits: Bits, row: number, start: number, end: number): number[] {
  const { at } = timeOrder(index.dataset);
  const out = new Int16Array(index.rows + 2);
  return Array.from({ length: index.dataset.count }, (_, event) => event).filter((event) => {
    const day = at[event] ?? 0;
    if (((bits[event >>> 5] ?? 0) & (1 << (event & 31))) === 0 || day < start || day >= end) return false;
    return out.subarray(0, index.seating.rowsOf(asEventIndex(event), out)).includes(row);
  });
}

const signsIn = (column: Column, row: number) =>
  TRACKS.flatMap((track) => column.items[track])
    .filter((item) => item.signs.some((sign) => sign.row === row))
    .map((item) => item.event);

const datasets = fc
  .record({
    events: fc.integer({ min: 0, max: 300 }),
    days: fc.integer({ min: 1, max: 200 }),
    seed: fc.integer({ min: 0, max: 1e6 }),
  })
  .map(crowd);
const modes = fc.constantFrom<LaneMode>("party", "kind", "issue", "track");
const scales = fc.double({ min: 0.2, max: 1200, noNaN: true });
const lanes = fc.record({
  maxLanes: fc.integer({ min: 2, max: 12 }),
  collapsed: fc.subarray(["party:ua", "party:ru", "party:us", "kind:meeting"]),
  order: fc.subarray(["party:fr", "party:ru", "party:us"]),
});
describe("for every row of every bin", () => {
  test("signs and cluster counts add up to the events, each sign once, by kind too", () => {
    fc.assert(
      fc.property(datasets, modes, scales, lanes, (dataset, mode, pxPerDay, options) => {
        const bits = fullBits(dataset.count);
        const index = indexOf(dataset, bits, mode, options);
        const grain = grainOf(pxPerDay, 800, index.rows);
        for (let n = 0; n < 4; n++) {
          const bin = Math.floor(CROWD_START / grain.binDays) + n;
          const column = gatherColumn(index, grain, bin);
          for (let row = 0; row < index.rows; row++) {
            const expected = eventsIn(index, bits, row, bin * grain.binDays, (bin + 1) * grain.binDays);
            const signs = signsIn(column, row);
            const clusters = column.clusters.filter((cluster) => cluster.row === row);
            expect(new Set(signs).size).toBe(signs.length);
            expect(clusters.length).toBeLessThanOrEqual(1);
            const left = expected.filter((event) => !signs.includes(asEventIndex(event)));
            expect(signs.length + left.length).toBe(expected.length);
            expect(clusters[0]?.count ?? 0).toBe(left.length);
            const byKind = KINDS.map((kind) => left.filter((e) => dataset.kindOf(asEventIndex(e)) === kind).length);
            if (clusters[0]) expect(clusters[0].byKind).toEqual(byKind);
          }
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test("no cluster stands for one event, its span holds its members", () => {
    fc.assert(
      fc.property(datasets, scales, (dataset, pxPerDay) => {
        const bits = fullBits(dataset.count);
        const index = indexOf(dataset, bits);
        const grain = grainOf(pxPerDay, 800, index.rows);
        const { at } = timeOrder(dataset);
        const bin = Math.floor(CROWD_START / grain.binDays);
        const column = gatherColumn(index, grain, bin);
        for (const { row, count, span } of column.clusters) {
          expect(count).toBeGreaterThan(1);
          const signs = signsIn(column, row);
          const left = eventsIn(index, bits, row, bin * grain.binDays, (bin + 1) * grain.binDays)
            .filter((event) => !signs.includes(asEventIndex(event)))
            .map((event) => Math.floor(at[event] ?? 0));
          expect(span).toEqual({ start: Math.min(...left), end: Math.max(...left) + 1 });
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

test("bins of a chunk keep to its allowance together, and are as rich as pixels allow when that is enough", () => {
  fc.assert(
    fc.property(datasets, scales, (dataset, pxPerDay) => {
      const index = indexOf(dataset, fullBits(dataset.count));
      const grain = grainOf(pxPerDay, 800, index.rows);
      const chunk = Math.floor(CROWD_START / (grain.binDays * grain.chunkBins));
      const columns = gatherChunk(index, grain, chunk);
      const elements = columns.reduce((sum, column) => sum + column.elements, 0);
      expect(elements).toBeLessThanOrEqual(grain.allowance);
      const rich = columns.map((column) => gatherColumn(index, grain, column.bin));
      if (rich.reduce((sum, column) => sum + column.elements, 0) <= grain.allowance) expect(columns).toEqual(rich);
    }),
    { numRuns: 30 },
  );
}, 60_000);

test("who wants less leaves more to the others", () => {
  expect(fairShare([10, 20, 30], 60)).toBe(Infinity);
  expect(fairShare([10, 50, 50], 60)).toBe(25);
  expect(fairShare([50, 50, 50], 60)).toBe(20);
  expect(fairShare([], 60)).toBe(Infinity);
});

test("a full cell is not visited: a column over a hundred thousand events makes few reads", () => {
  const dataset = crowd({ events: 100_000, seed: 5, days: 1500 });
  const index = indexOf(dataset, fullBits(dataset.count));
  let reads = 0;
  const counted = {
    ...dataset,
    kindOf: (event: Parameters<Dataset["kindOf"]>[0]) => {
      reads++;
      return dataset.kindOf(event);
    },
  };
  const grain = grainOf(0.1, 800, index.rows);
  const column = gatherColumn({ ...index, dataset: counted }, grain, Math.floor(CROWD_START / grain.binDays) + 1);
  expect(column.clusters.reduce((sum, cluster) => sum + cluster.count, 0)).toBeGreaterThan(20_000);
  expect(reads).toBeLessThan(5_000);
}, 60_000);
