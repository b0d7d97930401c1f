import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance, suggest } from "./suggest";

const STATES = [
  { id: "ru", names: ["Russia"] },
  { id: "tr", names: ["Türkiye"] },
  { id: "us", names: ["United States", "US"] },
];

describe("suggest", () => {
  test.each([
    ["rusia", "ru"],
    ["Russia", "ru"],
    ["turkiye", "tr"],
    ["united-states", "us"],
    ["United State", "us"],
    ["US", "us"],
  ])("%s may mean %s", (written, meant) => {
    expect(suggest(written, STATES)).toBe(`; did you mean '${meant}'?`);
  });

  test("says nothing where nothing is near", () => {
    expect(suggest("brazil", STATES)).toBe("");
    expect(suggest("x", [])).toBe("");
  });

  test("says nothing of two letters that are near by chance", () => {
    expect(suggest("ua", STATES)).toBe("");
  });
});

describe("editDistance", () => {
  test("counts insertions, deletions, substitutions and swaps of neighbours", () => {
    expect([editDistance("talk", "talks"), editDistance("talks", "talk"), editDistance("talk", "tall")]).toEqual([
      1, 1, 1,
    ]);
    expect(editDistance("staus", "status")).toBe(1);
    expect(editDistance("sattus", "status")).toBe(1);
  });

  test("is nought for equals only, the same both ways, and cut at the limit", () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, limit) => {
        const distance = editDistance(a, b);
        expect(distance === 0).toBe(a === b);
        expect(editDistance(b, a)).toBe(distance);
        expect(editDistance(a, b, limit)).toBe(Math.min(limit, distance));
      }),
    );
  });
});
