import { expect, test } from "vitest";
import { notInCopy, removeCopies, tooManyDropped, whereKept } from "./words";

test("one or many", () => {
  expect([removeCopies(1), removeCopies(3)]).toEqual([
    "Remove all copies (1) from this browser",
    "Remove all 3 copies from this browser",
  ]);
  expect([notInCopy(1), notInCopy(2)]).toEqual([
    "One recorded paragraph was not found in your copy. Our own summary of it:",
    "2 recorded paragraphs were not found in your copy. Our own summary of each:",
  ]);
  expect(tooManyDropped(2)).toMatch(/^2 files were dropped/);
});

test("where a copy came from, when, and whether the browser keeps it", () => {
  const copy = { text: "", from: "a.html", on: "2026-02-07" } as const;
  expect(whereKept({ ...copy, kept: "browser" })).toBe(
    ", from a.html, 7 February 2026. It is kept in this browser only and never sent.",
  );
  expect(whereKept({ ...copy, kept: "session" })).toMatch(/until you leave or reload the page, and never sent\.$/);
});
