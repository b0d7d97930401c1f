import { expect, test } from "vitest";
import type { QuoteMatch } from "../../dataset/text/match";
import { describeTier, summariseTiers } from "./tierWords";

const at = { paragraph: 2, range: { start: 0, end: 3 } };

test("tiers are counted in words, those that none has left out", () => {
  const matches: QuoteMatch[] = [
    { result: "verified", ...at },
    { result: "verified", ...at },
    { result: "differs", ...at, diff: [] },
    { result: "not-found" },
  ];
  expect(summariseTiers(matches)).toBe("2 of 4 quotes found in your copy: 2 verified, 1 differing, 1 not found.");
  expect(summariseTiers([])).toBe("The dataset quotes nothing from this document.");
});

test("an ambiguous quote names its places", () => {
  const places = [at, { ...at, range: { start: 9, end: 12 } }, { ...at, paragraph: 7 }];
  expect(describeTier({ result: "ambiguous", places })).toContain("3 places of your copy (paragraphs 2, 7)");
});
