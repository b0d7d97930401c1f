import fc from "fast-check";
import { expect, test } from "vitest";
import { isoDay } from "../time/calendar";
import { spanOf } from "../time/day";
import { formatSpan } from "../time/words";
import { addressAsMeant, dateAsMeant, dateInDoubt, languageAsMeant } from "./asMeant";

test.each([
  ["post.example/2026/talks?p=1", "https://post.example/2026/talks?p=1"],
  ["www.post.example", "https://www.post.example"],
  ["https://post.example/a", "https://post.example/a"],
  ["a talk with somebody", "a talk with somebody"],
  ["mailto:somebody@post.example", "mailto:somebody@post.example"],
  ["", ""],
])("the address %s is meant as %s", (typed, meant) => {
  expect(addressAsMeant(typed)).toBe(meant);
});

test.each([
  ["English", "en"],
  ["ukrainian", "uk"],
  ["Français", "fr"],
  ["uk", "uk"],
  ["zh-Hant", "zh-Hant"],
  ["Klingonese", "Klingonese"],
])("the language %s is meant as %s", (typed, meant) => {
  expect(languageAsMeant(typed)).toBe(meant);
});

test.each([
  ["19 January 2026", "2026-01-19"],
  ["January 19, 2026", "2026-01-19"],
  ["4–5 February 2026", "2026-02-04/2026-02-05"],
  ["Feb 2026", "2026-02"],
  ["autumn 2021", "2021-23"],
  ["about October 2025", "2025-10~"],
  ["2026-02-05", "2026-02-05"],
  ["03/04/2026", "03/04/2026"],
  ["19.1.2026", "2026-01-19"],
  ["1/19/2026", "2026-01-19"],
  ["3.3.2026", "2026-03-03"],
  ["Monday, January 19th, 2026", "2026-01-19"],
  ["5 February 2026, 16:00", "5 February 2026, 16:00"],
  ["since 5 February 2026", "since 5 February 2026"],
  ["2026-02-06/..", "2026-02-06/.."],
  ["last week", "last week"],
  ["since 5 February 2026", "since 5 February 2026"],
  ["5 February 2026, 14:30", "5 February 2026, 14:30"],
  ["5 February 2026?", "5 February 2026?"],
  ["30 February 2026", "30 February 2026"],
])("the date %s is meant as %s", (typed, meant) => {
  expect(dateAsMeant(typed)).toBe(meant);
});

test("which of two figures is the month is asked, never guessed", () => {
  expect(dateInDoubt("5.2.2026")).toBe(
    "'5.2.2026' may be 5 February or 2 May: write the month as a word, or the year first",
  );
  for (const clear of ["19.1.2026", "3.3.2026", "5 February 2026", "2026-02-05"]) expect(dateInDoubt(clear)).toBe("");
});

test("a day is read back from the words in which it is shown", () => {
  const day = fc.integer({ min: 0, max: 30_000 }).map((n) => spanOf(n, n + 1));
  fc.assert(
    fc.property(day, fc.constantFrom("long" as const, "short" as const), (span, style) => {
      expect(dateAsMeant(formatSpan(span, style))).toBe(isoDay(span.start));
    }),
  );
});
