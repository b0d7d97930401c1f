import { expect, test } from "vitest";
import { PAGE_KEYS } from "./keys";
import { PLOT_KEYS, plotKeyOf } from "./plotKeys";

test("each key of the score does one thing, and none does what a key of the page does", () => {
  const keys = PLOT_KEYS.flatMap((row) => row.keys);
  expect(new Set(keys).size).toBe(keys.length);
  expect(PAGE_KEYS.filter(({ key }) => keys.some((each) => each.toLowerCase() === key))).toEqual([]);
  expect(new Set([...PLOT_KEYS, ...PAGE_KEYS].map(({ label }) => label)).size).toBe(
    PLOT_KEYS.length + PAGE_KEYS.length,
  );
});

test("keys are read as keyboards send them; any other is nobody's", () => {
  expect(["ArrowLeft", "+", "=", "-", " ", "PageDown"].map(plotKeyOf)).toEqual([
    "earlier",
    "zoom-in",
    "zoom-in",
    "zoom-out",
    "choose",
    "page-later",
  ]);
  expect(["a", "Tab", "arrowleft", ""].map(plotKeyOf)).toEqual([null, null, null, null]);
});
