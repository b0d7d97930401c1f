import { describe, expect, test } from "vitest";
import { suggest } from "./suggest";

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
