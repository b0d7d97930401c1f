import { expect, test } from "vitest";
import { roughWidthPx } from "../../score/captions";
import { laneLabel } from "./laneLabel";

const label = (name: string, others: readonly string[] = [], widthPx = 120) =>
  laneLabel(name, [name, ...others], widthPx, roughWidthPx);

test("a name that fits on two lines is whole", () => {
  expect(label("Istanbul direct talks, 2025")).toBe("Istanbul direct talks, 2025");
});

test("one that does not leaves its period to the axis, never a part of what it names", () => {
  expect(label("US plan, November 2025 to January 2026")).toBe("US plan");
  expect(label("Language, church, minorities", [], 60)).toBe("Language, church, minorities");
});

test("two names that differ in their periods alone keep them", () => {
  const other = "Direct talks in Istanbul, 2022";
  expect(label("Direct talks in Istanbul, 2025", [other], 70)).toBe("Direct talks in Istanbul, 2025");
});
