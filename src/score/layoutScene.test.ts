// Long because its laws hold of one picture: each is told of the same invented days.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../dataset/dataset";
import { fullBits } from "../filter/bits";
import { countElements } from "../testing/countElements";
import { CROWD_START, crowd, withWhen } from "../testing/testCrowd";
import { dayOf, type TestEvent, testDataset } from "../testing/testDataset";
import { spanOf } from "../time/day";
import { rowsOf } from "./bins/items";
import { ELEMENTS_AT_MOST } from "./budget";
import { glyphWidthPx, KIND_ROWS } from "./kinds";
import { layoutScene, prepareScore } from "./layoutScene";
import { edgeRounds } from "./place/edges";
import { panBy } from "./scale";
import type { Mark, Scene } from "./scene";

const scoreOf = (dataset: Dataset, maxLanes = 10) =>
  prepareScore(dataset, fullBits(dataset.count), { mode: "party", maxLanes });
const february = spanOf(dayOf("2026-02-01"), dayOf("2026-03-01"));
const draw = (events: readonly TestEvent[], span = february, widthPx = 800): Scene =>
  layoutScene(scoreOf(testDataset(events, { parties: ["ua", "ru", "us", "ae"] })), span, widthPx, { heightPx: 500 });

function only(scene: Scene): Mark {
  const [mark] = scene.marks;
  if (mark === undefined || scene.marks.length > 1) throw new Error(`${scene.marks.length} marks`);
  return mark;
}

describe("what is drawn for one event", () => {
  test("a round is a chord through its seats, as wide as its days, with its number on top", () => {
    const scene = draw([
      { kind: "round", roundNumber: 2, from: "2026-02-04", until: "2026-02-05", parties: ["ua", "ru", ["ae", "host"]] },
    ]);
    const mark = only(scene);
    const day = 800 / 28;
    expect(mark.signs.map((sign) => sign.glyph)).toEqual(["seat", "seat", "seat-hollow"]);
    expect(mark.x).toBeCloseTo(4 * day);
    expect(mark.chord?.x0).toBeCloseTo(3 * day);
    expect(mark.chord?.x1).toBeCloseTo(5 * day);
    expect([mark.chord?.y0, mark.chord?.y1]).toEqual([scene.lanes[0]?.y, scene.lanes[3]?.y]);
    expect(scene.chips).toMatchObject([
      { event: 0, text: "2", x: mark.x, uprightX: mark.x, uprightY: scene.lanes[0]?.y },
    ]);
    expect(scene.captions.map((caption) => caption.text)).toEqual(["Event 0"]);
  });

  test("a joint statement is one upright of notes without a tint", () => {
    const mark = only(
      draw([
        {
          from: "2026-02-04",
          parties: [
            ["ua", "speaker"],
            ["us", "speaker"],
          ],
        },
      ]),
    );
    expect(mark.signs.map((sign) => sign.glyph)).toEqual(["note", "note"]);
    expect(mark.chord).toMatchObject({ x0: mark.x, x1: mark.x });
  });

  test("an exchange is a lens in the channel with its people beside it", () => {
    const transfers = [
      { from: 0, to: 1, count: 157, what: "prisoners-of-war" },
      { from: 1, to: 0, count: 157, what: "prisoners-of-war" },
    ] as const;
    const scene = draw([{ kind: "exchange", from: "2026-02-05", parties: ["ua", "ru"], transfers }]);
    expect(only(scene)).toMatchObject({ label: "157 ⇄", y: scene.channel?.y, chord: null });
  });

  test("a label has no room where a chord's line crosses the channel behind it", () => {
    const transfers = [{ from: 0, to: 1, count: 1000, what: "civilians" }] as const;
    const scene = draw([
      { kind: "exchange", from: "2026-02-05", parties: ["ua", "ru"], transfers },
      { kind: "meeting", from: "2026-02-06", parties: ["ua", "ru"] },
    ]);
    expect(scene.marks.map((mark) => mark.label)).toEqual(["", ""]);
  });

  test("an instant stands at its time of day when a day fills the plot", () => {
    const at = dayOf("2026-02-05") + 0.75;
    const scene = draw([{ from: at, until: at, parties: ["us"] }], spanOf(Math.floor(at), Math.floor(at) + 1));
    expect(only(scene).x).toBeCloseTo(600);
    expect(only(scene).vague).toBeNull();
  });
});

describe("vague dates", () => {
  const vague = (when: Parameters<typeof withWhen>[1][string], event: TestEvent): Mark => {
    const dataset = withWhen(testDataset([{ id: "e", parties: ["ua"], ...event }]), { e: when });
    return only(layoutScene(scoreOf(dataset), february, 280, { heightPx: 500 }));
  };

  test("a month fades over all of it, its mark in the middle", () => {
    const month = { startPrecision: "month", endPrecision: "month", interval: false } as const;
    const mark = vague(month, { from: "2026-02-01", until: "2026-02-28" });
    expect(mark.x).toBeCloseTo(140);
    expect(mark.vague).toMatchObject({ x0: 0, x1: 280, openEnd: false });
    expect(mark.chord).toBeNull();
  });

  test("about a day is a fade that can be seen", () => {
    const mark = vague({ approximate: true }, { from: "2026-02-10" });
    expect([mark.vague?.x0, mark.vague?.x1]).toEqual([95 - 12, 95 + 12]);
  });

  test("an open end stands on its first day and says that it goes on", () => {
    const mark = vague({ openEnd: true }, { from: "2026-02-10", until: "2026-06-15", kind: "agreement" });
    expect(mark.x).toBeCloseTo(95);
    expect(mark.vague).toMatchObject({ x0: 83, openEnd: true });
    expect(mark.vague?.x1).toBeGreaterThan(280);
  });

  test("a round whose days pass through the view is there whole though its middle is out of sight", () => {
    const long: TestEvent = { kind: "round", from: "2026-02-03", until: "2026-02-09", parties: ["ua", "ru"] };
    const scene = draw([long], spanOf(dayOf("2026-02-04"), dayOf("2026-02-05")));
    expect(only(scene)).toMatchObject({ x: 400 });
    expect(only(scene).signs).toHaveLength(2);
    expect(scene.chips).toHaveLength(1);
    expect(draw([long], spanOf(dayOf("2026-02-10"), dayOf("2026-02-11"))).marks).toEqual([]);
  });
});

test("an empty filter gives an empty score that still has its lanes and axis", () => {
  const scene = draw([]);
  expect([scene.marks, scene.clusters, scene.chips, scene.captions]).toEqual([[], [], [], []]);
  expect(scene.axis.major.map((tick) => tick.label)).toEqual(["February 2026"]);
});

const crowds = fc
  .record({
    events: fc.integer({ min: 1, max: 400 }),
    days: fc.integer({ min: 1, max: 120 }),
    seed: fc.nat(1e6),
  })
  .map(crowd);
const view = fc.record({
  from: fc.double({ min: -5, max: 60, noNaN: true }),
  days: fc.double({ min: 1, max: 200, noNaN: true }),
  widthPx: fc.integer({ min: 320, max: 1800 }),
});

test("notes, papers and what gathers them never overlap in their lane", () => {
  let seen = 0;
  fc.assert(
    fc.property(crowds, view, (dataset, { from, days, widthPx }) => {
      const span = spanOf(CROWD_START + from, CROWD_START + from + days);
      const scene = layoutScene(scoreOf(dataset), span, widthPx, { heightPx: 600 });
      const boxes = [
        ...scene.marks
          .filter(({ kind }) => KIND_ROWS[kind].track !== "seats")
          .flatMap(({ x, kind, signs }) =>
            signs.map(({ row, glyph, sizePx }) => ({
              key: `${row} ${kind === "statement"}`,
              x,
              w: glyphWidthPx(glyph, sizePx),
            })),
          ),
        ...scene.clusters
          .filter(({ shape }) => shape === "column" || shape === "papers")
          .map(({ lane, shape, x, widthPx: w }) => ({
            key: `${scene.lanes.findIndex(({ key }) => key === lane)} ${shape === "column"}`,
            x,
            w,
          })),
      ].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.x - b.x));
      boxes.slice(1).forEach((b, i) => {
        const a = boxes[i];
        if (a === undefined || a.key !== b.key) return;
        seen++;
        expect(b.x - b.w / 2 - (a.x + a.w / 2)).toBeGreaterThanOrEqual(-1e-6);
      });
    }),
    { numRuns: 50 },
  );
  expect(seen).toBeGreaterThan(500);
}, 60_000);

test("a lane's notes of a day do not overlap though those of other lanes come before them in it", () => {
  const parties = ["ua", "ru", "us", "ae", "tr", "sa"];
  const day = dayOf("2026-02-05");
  const events = parties.flatMap((party): readonly TestEvent[] => [
    { from: day, parties: [[party, "speaker"]] },
    { from: day, parties: [[party, "speaker"]] },
  ]);
  const { marks } = layoutScene(scoreOf(testDataset(events, { parties })), spanOf(day - 15, day + 15), 800, {
    heightPx: 600,
  });
  expect(marks.length).toBeGreaterThan(0);
  for (const [row] of parties.entries()) {
    const xs = marks.filter(({ signs }) => signs.some((sign) => sign.row === row)).map(({ x }) => x);
    for (const [i, x] of xs.slice(1).entries()) expect(x - (xs[i] ?? 0)).toBeGreaterThan(8);
  }
});

test("every upright has a seat in each lane of those who were there, on one line", () => {
  let seen = 0;
  fc.assert(
    fc.property(crowds, view, (dataset, { from, days, widthPx }) => {
      const score = scoreOf(dataset, 6);
      const span = spanOf(CROWD_START + from, CROWD_START + from + days);
      const scene = layoutScene(score, span, widthPx, { heightPx: 600 });
      for (const { event, kind, signs, chord } of scene.marks) {
        if (KIND_ROWS[kind].track !== "seats" || signs.length === 0) continue;
        seen++;
        const rows = rowsOf(score.index, event);
        expect(signs.map(({ row }) => row).sort()).toEqual([...rows].sort());
        const ys = signs.map(({ y }) => y);
        if (rows.length > 1) expect(chord).toMatchObject({ y0: Math.min(...ys), y1: Math.max(...ys), joined: true });
      }
    }),
    { numRuns: 50 },
  );
  expect(seen).toBeGreaterThan(500);
}, 60_000);

describe("where a day is a column", () => {
  const day = dayOf("2026-02-05");
  const said = (id: string, from: number, until?: number): TestEvent => ({
    id,
    from,
    ...(until === undefined ? {} : { until }),
    parties: [["us", "speaker"]],
  });

  test("what is dated to the day fills it side by side in the dataset's order; what has an hour stands at it", () => {
    const events = [...["a", "b", "c", "d"].map((id) => said(id, day)), said("noon", day + 0.7, day + 0.7)];
    const dataset = testDataset(events, { parties: ["ua", "ru", "us"] });
    const { marks } = layoutScene(scoreOf(dataset), spanOf(day, day + 1), 1000, { heightPx: 500 });
    const at = new Map(marks.map(({ event, x }) => [dataset.idOf(event), x]));
    expect(["a", "b", "c", "d"].map((id) => at.get(id))).toEqual([125, 375, 625, 875]);
    expect(at.get("noon")).toBeCloseTo(700);
  });

  test("from 24 px on none stands outside its day", () => {
    fc.assert(
      fc.property(crowds, fc.double({ min: 24, max: 400, noNaN: true }), (dataset, pxPerDay) => {
        const span = spanOf(CROWD_START + 3, CROWD_START + 3 + 800 / pxPerDay);
        for (const { event, x } of layoutScene(scoreOf(dataset), span, 800, { heightPx: 600 }).marks) {
          const [start, end] = [dataset.startOf(event), dataset.endOf(event)];
          if (end - start !== 1) continue;
          expect(x).toBeGreaterThanOrEqual((start - span.start) * pxPerDay - 1e-6);
          expect(x).toBeLessThanOrEqual((end - span.start) * pxPerDay + 1e-6);
        }
      }),
      { numRuns: 50 },
    );
  }, 60_000);
});

test("panning moves everything by the same pixels and changes no cluster", () => {
  fc.assert(
    fc.property(crowds, view, fc.double({ min: -0.4, max: 0.4, noNaN: true }), (dataset, each, share) => {
      const score = scoreOf(dataset);
      const span = spanOf(CROWD_START + each.from, CROWD_START + each.from + each.days);
      const here = layoutScene(score, span, each.widthPx, { heightPx: 600 });
      const there = layoutScene(score, panBy(span, each.days * share), each.widthPx, { heightPx: 600 });
      const moved = each.widthPx * share;
      const clusters = new Map(there.clusters.map((cluster) => [cluster.key, cluster]));
      for (const cluster of here.clusters) {
        const same = clusters.get(cluster.key);
        const out = cluster.x - moved < cluster.widthPx || cluster.x - moved > each.widthPx - cluster.widthPx;
        if (!out) expect(same).toBeDefined();
        if (same === undefined) continue;
        expect([same.count, same.byKind, same.span]).toEqual([cluster.count, cluster.byKind, cluster.span]);
        expect(same.x).toBeCloseTo(cluster.x - moved, 4);
      }
      const marks = new Map(there.marks.map((mark) => [mark.event, mark]));
      for (const mark of here.marks) {
        const same = marks.get(mark.event);
        if (mark.signs.length === 0 || same === undefined || same.signs.length === 0) continue;
        // A round at the edge of a short view stands in the part of it that is seen.
        if (edgeRounds(score.index, span).includes(mark.event)) continue;
        expect(same.x).toBeCloseTo(mark.x - moved, 4);
        expect(same.signs.length).toBe(mark.signs.length);
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);

test("a round is drawn singly however much else is going on", () => {
  const busy = Array.from({ length: 4000 }, (_, n): TestEvent => {
    const kind = (["statement", "meeting", "exchange", "proposal"] as const)[n % 4] ?? "statement";
    return { kind, from: dayOf("2026-01-01") + (n % 90), parties: ["ua", "ru", "us", "ae"], importance: 255 };
  });
  const round: TestEvent = { id: "round", kind: "round", from: "2026-02-10", parties: ["ua", "ru", "ae"] };
  const scene = draw([...busy, round], spanOf(dayOf("2025-10-01"), dayOf("2026-05-01")));
  expect(scene.marks.filter((mark) => mark.kind === "round").map((mark) => mark.signs.length)).toEqual([3]);
  expect(scene.clusters.length).toBeGreaterThan(10);
});

test("a hundred thousand events, lanes folded or not, stay within the elements of a page at any zoom and width", () => {
  const dense = crowd({ events: 100_000, seed: 1, days: 1500 });
  const packed = crowd({ events: 20_000, seed: 2, days: 12 });
  const folded = { mode: "party", maxLanes: 12, collapsed: ["party:ua", "party:us"] } as const;
  const scores = [scoreOf(dense, 12), prepareScore(packed, fullBits(packed.count), folded)];
  for (const widthPx of [320, 1100, 2600]) {
    for (let days = 1; days < 4000; days *= 3.7) {
      for (const score of scores) {
        const span = spanOf(CROWD_START + 2.3, CROWD_START + 2.3 + days);
        const scene = layoutScene(score, span, widthPx, { heightPx: 700 });
        expect(countElements(scene)).toBeLessThan(ELEMENTS_AT_MOST);
        expect(scene.marks.length + scene.clusters.length).toBeGreaterThan(10);
      }
    }
  }
}, 60_000);
