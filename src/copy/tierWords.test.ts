import { expect, test } from "vitest";
import type { QuoteMatch } from "../dataset/text/match";
import { describeTier, summariseTiers } from "./tierWords";

const at = { block: 3, paragraph: 2, range: { start: 0, end: 3 } };

test("tiers are counted in words, those that none has left out", () => {
  const matches: QuoteMatch[] = [
    { result: "verified", ...at },
    { result: "verified", ...at },
    { result: "differs", parts: [at], diff: [] },
    { result: "not-found" },
    { result: "outside", as: "verbatim", ...at, paragraph: null },
    { result: "across", parts: [at, at], between: [] },
    { result: "typesetting", ...at },
  ];
  expect(summariseTiers(matches)).toBe(
    "5 of 7 quotes found in your copy: 2 verified, 1 verbatim but for typesetting, 1 outside the paragraphs, 1 across a break, 1 differing, 1 not found.",
  );
  expect(summariseTiers([])).toBe("The dataset quotes nothing from this document.");
});

test("an ambiguous quote names its places", () => {
  const places = [at, { ...at, range: { start: 9, end: 12 } }, { ...at, paragraph: 7 }];
  expect(describeTier({ result: "ambiguous", places })).toContain("3 places of your copy (paragraphs 2, 7)");
  expect(describeTier({ result: "ambiguous", places: [at, { ...at, paragraph: null }] })).toContain(
    "2 places of your copy (paragraph 2; 1 line not counted as a paragraph)",
  );
});

test("what was left out between two halves is told", () => {
  const parts = [at, { ...at, block: 5 }];
  expect(describeTier({ result: "across", parts, between: ["Advertisement", "not ".repeat(30)] })).toMatch(
    /; left out there: “Advertisement”, “(?:not ){15}…”$/,
  );
});
