import { expect, test } from "vitest";
import { readSources } from "./checkHouse";

const LINES_AT_MOST = 250;
const sheets = [...readSources()].filter(([file]) => file.endsWith(".css"));

test("no style sheet is longer than what one idea takes", () => {
  expect(sheets.length).toBeGreaterThan(30);
  const long = sheets.filter(([, text]) => text.trimEnd().split("\n").length > LINES_AT_MOST).map(([file]) => file);
  expect(long).toEqual([]);
});

test("no line under a text is written in a shorthand that WebKit drops whole", () => {
  // WebKit takes text-decoration for the line alone: with a style or a colour in it nothing is underlined.
  const dropped = sheets.flatMap(([file, text]) =>
    [...text.matchAll(/text-decoration:[ \t]*[\w-]+[ \t]+[^;\n]+;/g)].map(([rule]) => `${file}: ${rule}`),
  );
  expect(dropped).toEqual([]);
});
