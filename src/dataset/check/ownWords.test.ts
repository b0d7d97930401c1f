import { expect, test } from "vitest";
import { inventDataset } from "../../testing/inventDataset";
import { EVENTS } from "../../testing/slip";
import { OWN_WORDS_SLIPS } from "../../testing/slips/ownWords";
import { testSlips } from "../../testing/testSlips";
import { checkDataset } from "./checkDataset";
import { formatFault } from "./fault";

const STANCE = '"quotes": [\n          "first the bridges and then the rest"\n        ]';

testSlips("The words of a claim", OWN_WORDS_SLIPS);

test("a quote in another language wants our translation, unless it is not in its page's language", () => {
  const linesIn = (language: string) => {
    const files = inventDataset();
    const path = "sources/roads-2031-02-05.json";
    files.set(path, (files.get(path) ?? "").replace('"language": "en"', `"language": "${language}"`));
    return checkDataset(files).faults.map((fault) => formatFault(fault));
  };
  expect(linesIn("fr")).toEqual([
    expect.stringContaining("1 of 1 quotes in other languages have no translation, this one first"),
  ]);
  expect(linesIn("zh")).toEqual([]);
  expect(linesIn("en-GB")).toEqual([]);
});

test("a dataset from before these fields compiles, and what it lacks is counted once a kind", () => {
  const files = inventDataset();
  const text = (files.get(EVENTS) ?? "").replaceAll(/,\s*"(?:speech|quotes)": (?:"[^"]*"|\[[^\]]*\])/g, "");
  expect(text).not.toContain(STANCE);
  const { faults, authored } = checkDataset(files.set(EVENTS, text));
  expect(authored).not.toBeNull();
  expect(faults.map(({ severity, message }) => `${severity} ${/^(?:of )?\d+ of \d+/.exec(message)?.[0]}`)).toEqual([
    "warning of 2 of 2",
    "warning 1 of 1",
  ]);
});
