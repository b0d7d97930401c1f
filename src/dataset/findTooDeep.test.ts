import { expect, test } from "vitest";
import { findTooDeep } from "./findTooDeep";

const nested = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;

test("the place of the bracket that is one too many", () => {
  expect(findTooDeep(nested(100))).toBeNull();
  expect(findTooDeep(`{"a": ${nested(100)}}`)).toBe(105);
  expect(findTooDeep("[".repeat(100_000))).toBe(100);
});

test("brackets side by side, or in texts, nest nothing", () => {
  expect(findTooDeep(`[${Array.from({ length: 500 }, () => '{"a": [1]}').join(",")}]`)).toBeNull();
  expect(findTooDeep(JSON.stringify(["[".repeat(500), `\\"${"{".repeat(500)}`]))).toBeNull();
});
