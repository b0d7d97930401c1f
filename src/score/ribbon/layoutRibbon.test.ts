import { expect, test } from "vitest";
import { asEventIndex } from "../../dataset/dataset";
import { fullBits } from "../../filter/bits";
import { dayOf, type TestEvent, testDataset } from "../../testing/testDataset";
import { spanOf } from "../../time/day";
import { layoutScene, prepareScore } from "../layoutScene";

const PARTIES = ["ua", "ru"];
const draw = (
  events: readonly TestEvent[],
  from: string,
  to: string,
  widthPx = 800,
  lifted: readonly number[] = [],
) => {
  const dataset = testDataset(
    events.map((event) => ({ parties: PARTIES, ...event })),
    { parties: PARTIES },
  );
  const score = prepareScore(dataset, fullBits(dataset.count), { mode: "party", maxLanes: 8 });
  const span = spanOf(dayOf(from), dayOf(to));
  return layoutScene(score, span, widthPx, { heightPx: 500 }, lifted.map(asEventIndex));
};
const round = (from: string, more: Partial<TestEvent> = {}): TestEvent => ({ kind: "round", from, ...more });

const THREE = [
  round("2022-03-29", { track: "belarus-and-istanbul", roundNumber: 5 }),
  round("2025-05-16", { track: "istanbul-direct", roundNumber: 1 }),
  round("2025-06-02", { track: "istanbul-direct" }),
];

test("each round has its number, a dash where sources count none, its track over neighbours", () => {
  const scene = draw(THREE, "2022-01-01", "2026-01-01");
  expect(scene.chips.map((chip) => chip.text)).toEqual(["5", "1", "–"]);
  expect(scene.trackNames.map((name) => name.text)).toEqual(["Belarus and istanbul", "Istanbul direct"]);
});

test("where no track's name fits beside the others, the newest is named", () => {
  const later = round("2026-02-04", { track: "abu-dhabi-and-geneva" });
  expect(draw([...THREE, later], "2022-01-01", "2026-03-01", 150).trackNames.map(({ text }) => text)).toEqual([
    "Abu dhabi and geneva",
  ]);
});

test("a stretch without a round is told between the chips, by rounds that took place alone", () => {
  const cancelled = round("2023-06-01", { status: "cancelled" });
  const silences = (from: string, to: string) =>
    draw([...THREE, cancelled], from, to).silences.map((silence) => silence.text);
  expect(silences("2022-01-01", "2026-01-01")).toEqual(["No round for 3 years 1 month"]);
  expect(silences("2025-05-20", "2025-05-30")).toEqual([]);
  expect(silences("2025-06-10", "2026-06-10")).toEqual(["No round since 2 June 2025"]);
});

test("a stretch without a round names its days where they have room", () => {
  const silences = (widthPx: number) =>
    draw(THREE, "2022-01-01", "2026-01-01", widthPx).silences.map((silence) => silence.text);
  expect(silences(800)).toEqual(["No round for 3 years 1 month, 30 March 2022 to 15 May 2025"]);
  expect(silences(400)).toEqual(["No round for 3 years 1 month"]);
  const since = Array.from({ length: 200 }, (_, i) =>
    draw(THREE, "2025-05-25", "2026-06-15", 260 - i).silences.map((silence) => silence.text),
  );
  expect([...new Set(since.flat())]).toEqual([
    "No round since 2 June 2025",
    "No round since 2 Jun 2025",
    "No round since",
  ]);
});

test("the round that is pointed at opens to its title and dates, and no track's name lies under them", () => {
  const scene = draw(THREE, "2022-01-01", "2026-01-01", 800, [1]);
  expect(scene.opened?.text).toBe("Event 1 · 16 May 2025");
  expect(scene.trackNames.map((name) => name.text)).toEqual(["Belarus and istanbul"]);
});

test("a round whose days alone are in sight has its chip; of two days that are seen apart each once", () => {
  const long = round("2026-02-03", { until: "2026-02-09" });
  expect(draw([long], "2026-02-04", "2026-02-05").chips).toMatchObject([{ event: 0, count: 1 }]);
});

test("of thousands of rounds every one is counted in a chip, and no more chips are drawn than fit", () => {
  const start = dayOf("2022-01-01");
  const many = Array.from({ length: 3000 }, (_, n) => round("", { from: start + n * 0.5, until: start + n * 0.5 + 1 }));
  for (const days of [1500, 700, 100, 12]) {
    const scene = draw(many, "2022-01-01", new Date((start + days) * 86_400_000).toISOString().slice(0, 10));
    const counted = scene.chips.reduce((sum, chip) => sum + chip.count, 0);
    expect(counted).toBe(scene.chips.flatMap((chip) => chip.members()).length);
    expect(new Set(scene.chips.flatMap((chip) => chip.members())).size).toBe(counted);
    expect(Math.abs(counted - days * 2)).toBeLessThanOrEqual(2);
    expect(scene.chips.length).toBeLessThanOrEqual(800 / 24);
  }
}, 30_000);
