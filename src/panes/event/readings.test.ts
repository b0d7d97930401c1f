import { expect, test } from "vitest";
import type { Reading } from "../../dataset/part";
import { spreadNumbers } from "./readings";

const reading = (rest: Partial<Reading>): Reading => ({
  says: "so many",
  rank: "normal",
  source: "post",
  paragraph: 3,
  attribution: [],
  ...rest,
});

test("numbers span those that stand, and a superseded one is kept beside them", () => {
  const readings = [
    reading({ value: 157 }),
    reading({ value: 150 }),
    reading({ value: 157 }),
    reading({ value: 900, rank: "deprecated" }),
    reading({ value: "many" }),
  ];
  expect(spreadNumbers({ readings })).toEqual({
    low: 150,
    high: 157,
    given: [
      { value: 150, readings: 1, deprecated: false },
      { value: 157, readings: 2, deprecated: false },
      { value: 900, readings: 1, deprecated: true },
    ],
  });
});

test("one number is no spread", () => {
  expect(spreadNumbers({ readings: [reading({ value: 5 }), reading({})] }).given).toEqual([]);
});
