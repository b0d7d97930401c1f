import { expect, test } from "vitest";
import { addBit, fullBits, noBits } from "../../filter/bits";
import { dayOf, type TestEvent, testDataset } from "../../testing/testDataset";
import { spanOf } from "../../time/day";
import { layoutScene, prepareScore } from "../layoutScene";

const NAMES = ["ua", "ru", "us", "tr", "by", "ae"];
const scored = (events: readonly TestEvent[], kept?: readonly number[]) => {
  const dataset = testDataset(events, { parties: NAMES });
  const bits = kept === undefined ? fullBits(dataset.count) : noBits(dataset.count);
  for (const event of kept ?? []) addBit(bits, event);
  const score = prepareScore(dataset, bits, { mode: "party", maxLanes: 3 });
  return layoutScene(score, spanOf(dayOf("2026-05-01"), dayOf("2026-07-01")), 900, { heightPx: 500 });
};
const EVENTS: readonly TestEvent[] = [
  { kind: "round", from: "2026-05-10", parties: ["ua", "ru", ["by", "host"]] },
  { kind: "meeting", from: "2026-05-11", parties: ["ua", ["tr", "host"]] },
  {
    kind: "meeting",
    from: "2026-06-01",
    parties: ["ua", "ru", ["tr", "mediator"], ["ae", "host"], ["us", "observer"]],
  },
  { kind: "statement", from: "2026-06-05", parties: [["us", "speaker"]] },
];

test("who hosts or mediates among the others is named at the upright's foot, a round's before a meeting's", () => {
  const scene = scored(EVENTS);
  expect(scene.hosts.map(({ text }) => text)).toEqual(["By", "Tr, UAE"]);
  const round = scene.marks.find(({ kind }) => kind === "round");
  expect(scene.hosts[0]?.x).toBe(round?.x);
});

test("lanes that a filter leaves empty go, and a line says which; without a filter none does", () => {
  expect(scored(EVENTS).lanes.map(({ label }) => label)).toEqual(["Ukraine", "Russia", "United States", "Others"]);
  const scene = scored(EVENTS, [1]);
  expect(scene.lanes.map(({ label }) => label)).toEqual(["Ukraine", "Others"]);
  expect(scene.channel).toBeNull();
  expect(scene.footNotes.map(({ text }) => text)).toEqual([
    "No marks under this filter: Russia, United States",
    "as of 15 June 2026",
  ]);
});

test("where coverage is even only to a day, the score says to which", () => {
  const dataset = testDataset(EVENTS, { parties: NAMES });
  const uneven = { ...dataset, head: { ...dataset.head, evenTo: "2026-05-20" } };
  const notes = (data: typeof dataset, from: string, to: string) => {
    const score = prepareScore(data, fullBits(data.count), { mode: "party", maxLanes: 3 });
    const scene = layoutScene(score, spanOf(dayOf(from), dayOf(to)), 900, { heightPx: 500 });
    return [scene.footNotes.map(({ text }) => text).join(), scene.unevenFromX !== null];
  };
  expect(notes(dataset, "2026-05-01", "2026-07-01")).toEqual(["as of 15 June 2026", false]);
  expect(notes(uneven, "2026-05-01", "2026-07-01")).toEqual([
    "as of 15 June 2026, only some events recorded after 20 May 2026",
    true,
  ]);
  expect(notes(uneven, "2026-05-01", "2026-06-01")).toEqual(["only some events recorded after 20 May 2026", true]);
  expect(notes(uneven, "2026-06-01", "2026-06-10")).toEqual(["only some events recorded after 20 May 2026", false]);
  expect(notes(uneven, "2026-01-01", "2026-03-01")).toEqual(["", false]);
});

test("a filter that leaves nothing leaves the lanes", () => {
  expect(scored(EVENTS, []).lanes).toHaveLength(4);
});
