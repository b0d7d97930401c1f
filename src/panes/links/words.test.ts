import { expect, test } from "vitest";
import { noteOf } from "./words";

test.each([
  ["drawn", [4], 1, ""],
  ["off-screen", [4], 1, "¶4"],
  ["off-screen", [4, 6], 2, "2 · ¶4, 6"],
  ["off-screen", [4, 6, 9], 3, "3 · ¶4–9"],
  ["not-found", [4], 1, "¶4 not found"],
  ["not-found", [4, 6, 9], 3, "¶4–9 not found"],
] as const)("a line's end: %s, paragraphs %j, %i quotes", (state, paragraphs, targets, words) => {
  expect(noteOf(state, paragraphs, targets)).toBe(words);
});
