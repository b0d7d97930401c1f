import { expect, test } from "vitest";
import { asEventIndex } from "../dataset/dataset";
import { testDataset } from "../testing/testDataset";
import { describeThread, describeTie, listTies, nameTie } from "./relations";

const vell = { id: "vell", name: "Ada Vell", shortName: "Vell", type: "person", party: -1 } as const;
const dataset = testDataset(
  [
    { id: "a", title: "The truce", from: 1 },
    { id: "b", title: "No truce", from: 2, relations: [{ type: "violates", to: "a", by: "vell" }] },
    {
      id: "c",
      title: "An end",
      from: 3,
      relations: [
        { type: "ends", to: "a" },
        { type: "answers", to: "b", by: "vell" },
      ],
    },
  ],
  { actors: [vell] },
);

test("a relation is told from both ends, and a breach never without who claims it", () => {
  const tie = { type: "violates", by: "vell" } as const;
  expect([nameTie(dataset, tie, "of"), nameTie(dataset, tie, "to")]).toEqual([
    "Violates, says Ada Vell",
    "Violated, says Ada Vell, in",
  ]);
  expect(nameTie(dataset, { type: "rejects", by: null }, "to")).toBe("Rejected by");
  expect(nameTie(dataset, { type: "answers", by: "vell" }, "of")).toBe("Answers (says Ada Vell)");
});

test("own relations come first, then what others say, in order of time", () => {
  const words = listTies(dataset, asEventIndex(1)).map(
    ({ tie, other, end }) => `${nameTie(dataset, tie, end)} ${other}`,
  );
  expect(words).toEqual(["Violates, says Ada Vell 0", "Answered by (says Ada Vell) 2"]);
  expect(listTies(dataset, asEventIndex(0)).map(({ other }) => other)).toEqual([1, 2]);
  const [ends] = dataset.tiesOf(asEventIndex(2));
  expect(ends && describeTie(dataset, ends)).toBe("Ends: “The truce”");
});

test("a thread of one is said to be none", () => {
  expect([describeThread(1), describeThread(3)]).toEqual([
    "Nothing is tied to this event.",
    "3 events, tied to each other in three steps at most",
  ]);
});
