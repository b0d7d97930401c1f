import { expect, test } from "vitest";
import { asEventIndex } from "../../dataset/dataset";
import type { Chip } from "../scene";
import { chipsNear } from "./chipsNear";

const chip = (n: number, x: number, widthPx = 24): Chip => ({
  key: `r${n}`,
  event: asEventIndex(n),
  count: 1,
  members: () => [asEventIndex(n)],
  text: String(n),
  x,
  widthPx,
  uprightX: x,
  uprightY: 60,
  status: "occurred",
});
const chips = [chip(1, 100), chip(2, 124), chip(3, 200, 44)];
const near = (x: number, y: number, coarse: boolean) =>
  chipsNear(chips, 30, { x, y }, coarse ? 22 : 12, coarse).map(({ key }) => key);

test("a mouse means the chip that it is on", () => {
  expect(near(108, 30, false)).toEqual(["r1"]);
  expect(near(150, 30, false)).toEqual([]);
});

test("a finger takes the nearest within 22 px, and may mean either of two that are about as near", () => {
  expect(near(84, 44, true)).toEqual(["r1"]);
  expect(near(111, 30, true)).toEqual(["r1", "r2"]);
  expect(near(101, 30, true)).toEqual(["r1"]);
  expect(near(124, 53, true)).toEqual([]);
});

test("a wide chip is as near at its ends as in its middle", () => {
  expect(near(212, 30, false)).toEqual(["r3"]);
});
