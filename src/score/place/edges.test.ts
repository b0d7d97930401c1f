import { expect, test } from "vitest";
import { fullBits } from "../../filter/bits";
import { dayOf, testDataset } from "../../testing/testDataset";
import { spanOf } from "../../time/day";
import { layoutScene, prepareScore } from "../layoutScene";

const dataset = testDataset(
  [
    { id: "round", kind: "round", from: "2026-02-04", until: "2026-02-05", parties: ["ua", "ru"] },
    { id: "said", kind: "statement", from: "2026-02-04", parties: [["ua", "speaker"]] },
    { id: "later", kind: "statement", from: "2026-02-06", parties: [["ua", "speaker"]] },
  ],
  { parties: ["ua", "ru"] },
);

function seenOn(from: string, to: string) {
  const score = prepareScore(dataset, fullBits(dataset.count), { mode: "party", maxLanes: 5 });
  const { marks, chips } = layoutScene(score, spanOf(dayOf(from), dayOf(to)), 800, { heightPx: 400 });
  return {
    marks: marks.map(({ event, x, signs }) => ({ id: dataset.idOf(event), x, seats: signs.length })),
    chips: chips.length,
  };
}

test("a round of two days is there on each of them, whole", () => {
  const { marks, chips } = seenOn("2026-02-04", "2026-02-05");
  expect(marks.find(({ id }) => id === "round")).toMatchObject({ x: 400, seats: 2 });
  expect(marks.map(({ id }) => id)).not.toContain("later");
  expect(chips).toBe(1);
  expect(seenOn("2026-02-05", "2026-02-06").marks).toMatchObject([{ id: "round", seats: 2 }]);
});

test("it is not there on the days before and after", () => {
  expect(seenOn("2026-02-03", "2026-02-04").marks).toEqual([]);
  expect(seenOn("2026-02-06", "2026-02-07").marks.map(({ id }) => id)).toEqual(["later"]);
});
