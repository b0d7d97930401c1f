import { expect, test } from "vitest";
import { asEventIndex } from "../dataset/dataset";
import { testDataset } from "../testing/testDataset";
import { planPages } from "./pageSet";

const dataset = testDataset([
  { id: "round-1", kind: "round", from: 0 },
  ...Array.from({ length: 6 }, (_, n) => ({ id: `said-${n}`, from: n + 1 })),
  { id: "terms", kind: "agreement" as const, from: 20 },
  { id: "last", from: 21 },
]);
const actors = ["a", "b"].map((id) => ({ id, events: [] }));
const sources = [
  { id: "rare", events: 1 },
  { id: "often", events: 9 },
];
const plan = (atMost: number, filesAnEvent = 1) =>
  planPages({ dataset, actors, sources, months: [], others: 0, filesAnEvent, filesAKept: filesAnEvent }, atMost);
const withPage = (pages: ReturnType<typeof plan>) =>
  Array.from({ length: dataset.count }, (_, n) => asEventIndex(n))
    .filter(pages.hasEvent)
    .map(dataset.idOf);
/** The six lists. */
const LISTS = 6;

test("with room for all, everything has a page", () => {
  const pages = plan(LISTS + 9 + 2 + 2);
  expect(withPage(pages)).toHaveLength(9);
  expect(pages.leftOut).toEqual({ events: 0, sources: 0, actors: 0 });
  expect(pages.firstEvent).toBe(1);
});

test("events give way first, the oldest of them; rounds and agreements keep theirs", () => {
  const pages = plan(LISTS + 2 + 2 + 2 + 3);
  expect(withPage(pages)).toEqual(["round-1", "said-4", "said-5", "terms", "last"]);
  expect(pages.leftOut).toEqual({ events: 4, sources: 0, actors: 0 });
});

test("then documents that few events rest on, then people; rounds and agreements last", () => {
  const tight = plan(LISTS + 2 + 2 + 1);
  expect(withPage(tight)).toEqual(["round-1", "terms"]);
  expect([tight.hasSource("often"), tight.hasSource("rare"), tight.hasActor("a")]).toEqual([true, false, true]);
  const least = plan(LISTS + 1);
  expect(withPage(least)).toEqual(["terms"]);
  expect(least.leftOut).toEqual({ events: 8, sources: 2, actors: 2 });
});

test("a page that takes a second file takes the room of two", () => {
  expect(withPage(plan(LISTS + 4 + 2 + 2 + 4, 2))).toEqual(["round-1", "said-5", "terms", "last"]);
});

test("an id that no check has passed has no page", () => {
  const odd = testDataset([{ id: "../x" }, { id: "fine" }]);
  const pages = planPages({
    dataset: odd,
    actors: [{ id: "..", events: [] }],
    sources: [],
    months: [],
    others: 0,
    filesAnEvent: 1,
    filesAKept: 1,
  });
  expect([0, 1].map((n) => pages.hasEvent(asEventIndex(n)))).toEqual([false, true]);
  expect(pages.hasActor("..")).toBe(false);
});
