import { expect, test } from "vitest";
import { documentState, inViewState } from "./words";

test("the tabs of a small window say what they hold", () => {
  expect(inViewState(1200)).toBe("1,200 in view");
  expect([documentState(false, 3), documentState(true, 0), documentState(true, 1), documentState(true, 3)]).toEqual([
    "none open",
    "open",
    "1 passage",
    "3 passages",
  ]);
});
