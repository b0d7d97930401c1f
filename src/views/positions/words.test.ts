import { expect, test } from "vitest";
import { dayOf, testDataset } from "../../testing/testDataset";
import { changesWords, showEarlier, stancesOfTrail, stopWords, tallyOf, whereNone } from "./words";

const dataset = testDataset([{ id: "round-1", kind: "round", title: "First round", from: "2026-01-23" }]);
const round = dataset.find("round-1");
if (round === null) throw new Error("the test's dataset has no round");
const step = { round, day: dayOf("2026-01-23"), until: dayOf("2026-01-24") };
const all = { later: 0, withoutParty: 0 };

test("what changed since a round, and what is not shown", () => {
  expect(stopWords(dataset, step)).toBe("23 Jan 2026, First round");
  expect(changesWords(dataset, null, 0, 0, all)).toBe("Before the end of the first round: nothing to compare with.");
  expect(changesWords(dataset, step, 2, 1, all)).toBe(
    "Since 23 Jan 2026 (First round): 2 changed, 1 first recorded, each marked ◆.",
  );
  expect(changesWords(dataset, null, 0, 0, { later: 1, withoutParty: 2 })).toMatch(
    / 1 later stance not shown\. 2 stances of speakers who count for no party left out\.$/,
  );
});

test("where no stance is recorded, and why", () => {
  expect([whereNone(3, true), whereNone(0, true), whereNone(0, false)]).toEqual([
    "up to this day.",
    "among the events that pass the filters: only statements hold stances.",
    "in this dataset: only statements hold stances.",
  ]);
});

test("one or many", () => {
  expect([stancesOfTrail(1), stancesOfTrail(3)]).toEqual(["1 stance", "3 stances, the latest first"]);
  expect([showEarlier(1, 1), showEarlier(20, 33)]).toEqual(["Show 1 earlier stance", "Show 20 earlier stances"]);
  expect([tallyOf({ at: 0, recorded: 4, movement: 1 }), tallyOf({ at: 0, recorded: 4, movement: 0 })]).toEqual([
    "4 recorded, 1 act change",
    "4 recorded, 0 act changes",
  ]);
});
