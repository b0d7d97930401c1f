import { expect, test } from "vitest";
import { readSources } from "./checkHouse";

const LINES_AT_MOST = 250;

test("no style sheet is longer than what one idea takes", () => {
  const sheets = [...readSources()].filter(([file]) => file.endsWith(".css"));
  expect(sheets.length).toBeGreaterThan(30);
  const long = sheets.filter(([, text]) => text.trimEnd().split("\n").length > LINES_AT_MOST).map(([file]) => file);
  expect(long).toEqual([]);
});
