import { expect, test } from "vitest";
import type { Transfer } from "../../dataset/dataset";
import { asEventIndex } from "../../dataset/dataset";
import { testDataset } from "../../testing/testDataset";
import { layoutLens, lensWidthPx } from "./lens";

const channel = { after: 0, upper: 0, lower: 1 };
const lens = (...transfers: readonly Transfer[]) =>
  layoutLens(testDataset([{ kind: "exchange", parties: ["ua", "ru"], transfers }]), asEventIndex(0), channel).label;
const down = (count: number | null, what: Transfer["what"] = "prisoners-of-war") => ({ from: 0, to: 1, count, what });
const up = (count: number | null, what: Transfer["what"] = "prisoners-of-war") => ({ from: 1, to: 0, count, what });

test("the people both ways, by direction, one way", () => {
  expect(lens(down(157), up(157))).toBe("157 ⇄");
  expect(lens(down(205), up(303))).toBe("205↓ 303↑");
  expect(lens(down(1000))).toBe("1000↓");
  expect(lens(up(5), up(2, "children"))).toBe("7↑");
});

test("what is not known is not guessed", () => {
  expect(lens(down(null), up(null))).toBe("");
  expect(lens(down(103), up(null))).toBe("103↓ ?↑");
});

test("the dead are counted apart and said to be so", () => {
  expect(lens(down(1000, "bodies"), up(19, "bodies"))).toBe("1000↓ 19↑ bodies");
  expect(lens(down(20), up(20), up(909, "bodies"))).toBe("20 ⇄");
});

test("width goes by the root of the people between its ends", () => {
  expect([lensWidthPx(0), lensWidthPx(2000), lensWidthPx(9000)]).toEqual([5, 30, 30]);
  expect(lensWidthPx(500)).toBeCloseTo(15);
});
