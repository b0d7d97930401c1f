import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../dataset/dataset";
import { asEventIndex } from "../../dataset/dataset";
import { KINDS } from "../../dataset/terms";
import { fullBits } from "../../filter/bits";
import { CROWD_START, crowd } from "../../testing/testCrowd";
import { type TestEvent, testDataset } from "../../testing/testDataset";
import type { LaneMode } from "../../view/choices";
import { KIND_ROWS } from "../kinds";
import { indexLanes, type LaneIndex } from "../lanes/laneIndex";
import { laneRows } from "../lanes/laneRows";
import type { LaneOptions } from "../lanes/lanes";
import { timeOrder } from "../standing";
import type { Chunk } from "./chunk";
import { gatherer } from "./gather";
import { type Grain, grainOf } from "./grain";
import { rowsOf } from "./items";

const EIGHT: LaneOptions = { maxLanes: 8 };
const indexOf = (dataset: Dataset, mode: LaneMode = "party", options = EIGHT): LaneIndex =>
  indexLanes(dataset, fullBits(dataset.count), laneRows(dataset, mode, options));

const crowdsOf = (events: number, days: number) =>
  fc
    .record({
      events: fc.integer({ min: 0, max: events }),
      days: fc.integer({ min: 1, max: days }),
      seed: fc.integer({ min: 0, max: 1e6 }),
    })
    .map(crowd);
const datasets = crowdsOf(300, 200);
const modes = fc.constantFrom<LaneMode>("party", "kind", "issue", "track");
const scales = fc.double({ min: 0.2, max: 1200, noNaN: true });
const widths = fc.integer({ min: 300, max: 1600 });
const lanes = fc.record({
  maxLanes: fc.integer({ min: 2, max: 12 }),
  collapsed: fc.subarray(["party:ua", "party:ru", "party:us", "kind:meeting"]),
  order: fc.subarray(["party:fr", "party:ru", "party:us"]),
});

const daysOf = (grain: Grain) => grain.binDays * grain.chunkBins;
/** Straight from the definition: the events that stand in a chunk. */
const eventsIn = ({ dataset }: LaneIndex, grain: Grain, chunk: number) => {
  const { at } = timeOrder(dataset);
  return Array.from({ length: dataset.count }, (_, event) => asEventIndex(event)).filter(
    (event) => Math.floor((at[event] ?? 0) / daysOf(grain)) === chunk,
  );
};
const itemsOf = (chunk: Chunk) => chunk.groups.flatMap(({ items }) => items);

/** A few chunks of a dataset from where it begins. */
const chunksFor = (index: LaneIndex, grain: Grain) => {
  const { chunkAt } = gatherer(index);
  const first = Math.floor(CROWD_START / daysOf(grain));
  return Array.from({ length: 4 }, (_, i) => ({ n: first + i, chunk: chunkAt(grain, first + i) }));
};

describe("for every chunk", () => {
  test("what is drawn is drawn whole: a sign in each lane that the event has, and never twice", () => {
    fc.assert(
      fc.property(datasets, modes, scales, widths, lanes, (dataset, mode, pxPerDay, widthPx, options) => {
        const index = indexOf(dataset, mode, options);
        const grain = grainOf(pxPerDay, widthPx, index.rows, 20);
        for (const { n, chunk } of chunksFor(index, grain)) {
          const items = itemsOf(chunk);
          expect(new Set(items.map(({ event }) => event)).size).toBe(items.length);
          for (const { event, signs } of items) {
            expect(signs.map(({ row }) => row).sort()).toEqual([...rowsOf(index, event)].sort());
            expect(eventsIn(index, grain, n)).toContain(event);
          }
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test("what is not drawn is counted: statements and papers in each of their lanes, what sits at a table once", () => {
    fc.assert(
      fc.property(datasets, modes, scales, widths, lanes, (dataset, mode, pxPerDay, widthPx, options) => {
        const index = indexOf(dataset, mode, options);
        const grain = grainOf(pxPerDay, widthPx, index.rows, 20);
        const channel = index.table.channel === null ? -1 : index.table.lanes.length;
        for (const { n, chunk } of chunksFor(index, grain)) {
          const drawn = new Set(itemsOf(chunk).map(({ event }) => event));
          const left = eventsIn(index, grain, n).filter((event) => !drawn.has(event));
          const counts = (events: readonly (typeof left)[number][]) =>
            KINDS.map((kind) => events.filter((event) => dataset.kindOf(event) === kind).length);
          const told = (seats: boolean, row: number | null) =>
            KINDS.map((_, kind) =>
              chunk.gathered
                .filter((each) => (each.track === "seats") === seats && (row === null || each.row === row))
                .reduce((sum, each) => sum + (each.byKind[kind] ?? 0), 0),
            );
          const isSeated = (event: (typeof left)[number]) => KIND_ROWS[dataset.kindOf(event)].track === "seats";
          expect(told(true, null)).toEqual(counts(left.filter(isSeated)));
          for (let row = 0; row < index.table.lanes.length; row++) {
            expect(told(false, row)).toEqual(
              counts(left.filter((event) => !isSeated(event) && rowsOf(index, event).includes(row))),
            );
          }
          if (channel >= 0) {
            expect(told(true, channel)).toEqual(counts(left.filter((event) => rowsOf(index, event).includes(channel))));
          }
          for (const each of chunk.gathered) {
            const members = left.filter((event) => {
              const at = timeOrder(dataset).at[event] ?? 0;
              const inRow = each.row === index.all ? isSeated(event) : rowsOf(index, event).includes(each.row);
              const kind = KINDS.indexOf(dataset.kindOf(event));
              return at >= each.start && at < each.end && inRow && (each.byKind[kind] ?? 0) > 0;
            });
            const days = members
              .filter((event) => each.row !== index.all || !rowsOf(index, event).includes(channel))
              .map((event) => Math.floor(timeOrder(dataset).at[event] ?? 0));
            expect(each.span).toEqual({ start: Math.min(...days), end: Math.max(...days) + 1 });
          }
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

test("no view takes more elements than it may, wherever it begins", () => {
  fc.assert(
    fc.property(crowdsOf(3000, 400), scales, widths, (dataset, pxPerDay, widthPx) => {
      const index = indexOf(dataset, "party", { maxLanes: 12 });
      const grain = grainOf(pxPerDay, widthPx, index.rows, 1000);
      const { chunkAt } = gatherer(index);
      const first = Math.floor(CROWD_START / daysOf(grain)) - 2;
      for (let from = first; from < first + 6; from++) {
        const elements = Array.from({ length: grain.chunksInView }, (_, i) => chunkAt(grain, from + i).elements);
        expect(elements.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(grain.budget);
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);

test("a joint statement is never drawn in one lane and counted in the other", () => {
  // The first lane is too full for single notes; the second holds nothing but what both said together.
  const said = (id: string, parties: readonly string[]): TestEvent => ({
    id,
    from: 100,
    parties: parties.map((party) => [party, "speaker"] as const),
  });
  const crowded = Array.from({ length: 30 }, (_, n) => said(`n${n}`, ["ua"]));
  const dataset = testDataset([...crowded, said("together", ["ua", "us"])], { parties: ["ua", "ru", "us"] });
  const index = indexOf(dataset);
  const grain = grainOf(30, 900, index.rows, 0);
  const chunk = gatherer(index).chunkAt(grain, Math.floor(100 / daysOf(grain)));
  expect(itemsOf(chunk)).toEqual([]);
  expect(chunk.gathered.map(({ row, count }) => [index.table.lanes[row]?.key, count])).toEqual([
    ["party:ua", 31],
    ["party:us", 1],
  ]);
});

test("rounds are drawn however much else there is, and only hundreds of them are counted", () => {
  const rounds = (count: number) =>
    testDataset(
      Array.from({ length: count }, (_, n): TestEvent => ({ kind: "round", from: 100 + n, parties: ["ua", "ru"] })),
    );
  const drawnOf = (count: number) => {
    const index = indexOf(rounds(count));
    const grain = grainOf(2, 900, index.rows, count);
    const { chunkAt } = gatherer(index);
    const first = Math.floor(100 / daysOf(grain));
    const chunks = Array.from({ length: grain.chunksInView }, (_, i) => chunkAt(grain, first + i));
    return { drawn: chunks.flatMap(itemsOf).length, counted: chunks.flatMap(({ gathered }) => gathered) };
  };
  expect(drawnOf(200)).toEqual({ drawn: 200, counted: [] });
  const many = drawnOf(450);
  expect(many.drawn + many.counted.reduce((sum, { count }) => sum + count, 0)).toBe(450);
  expect(many.counted.length).toBeGreaterThan(0);
});

test("a full column is not visited: a chunk over a hundred thousand events makes few reads", () => {
  const dataset = crowd({ events: 100_000, seed: 5, days: 1500 });
  const index = indexOf(dataset);
  let reads = 0;
  const counted = {
    ...dataset,
    kindOf: (event: Parameters<Dataset["kindOf"]>[0]) => {
      reads++;
      return dataset.kindOf(event);
    },
  };
  const grain = grainOf(0.1, 800, index.rows, 20);
  const { gathered } = gatherer({ ...index, dataset: counted }).chunkAt(
    grain,
    Math.floor(CROWD_START / daysOf(grain)) + 1,
  );
  expect(gathered.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(20_000);
  expect(reads).toBeLessThan(5_000);
}, 60_000);
