import { expect, test } from "vitest";
import { findTooDeep } from "./findTooDeep";
import { parseJson } from "./parseJson";

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

const DEEP = "[".repeat(100_000);

test.each([
  ["behind a text that its line ends", `["\n,${DEEP}`],
  ["behind a comment", `// "\n${DEEP}`],
  ["behind a comment within", `[/* " */${DEEP}`],
  ["behind brackets that close nothing", `[1,${"},".repeat(200_000)}${DEEP}`],
])("what nests too deeply is seen %s, where the parser reads on", (_, text) => {
  expect(findTooDeep(text)).not.toBeNull();
  expect(parseJson(text).faults).toMatchObject([{ message: "the file is nested too deeply to be read" }]);
});
