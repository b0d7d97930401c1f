import { expect, test } from "vitest";
import { inventDataset } from "../../testing/inventDataset";
import { EVENTS, testSlips } from "../../testing/slip";
import { checkDataset } from "./checkDataset";
import { formatFault } from "./fault";

const STANCE = '"quotes": [\n          "first the bridges and then the rest"\n        ]';

testSlips("The words of a claim", [
  {
    slip: "words a letter off",
    file: EVENTS,
    replace: /"first the bridges and then the rest"(?=\n {10}\])/,
    by: '"first the bridges and then a rest"',
    message:
      "'first the bridges and then a rest' is no quote of this event's evidence; did you mean 'first the bridges and then the rest'?",
  },
  {
    slip: "words of another event",
    file: EVENTS,
    replace: /"first the bridges and then the rest"(?=\n {10}\])/,
    by: '"both delegations sat down at the harbour"',
    at: '"both delegations sat down at the harbour"\n          ]',
    message: "is no quote of this event's evidence; quote it there first, or name one that is",
  },
  {
    slip: "no words in a list of words",
    file: EVENTS,
    replace: /"quotes": \[[^\]]*\]/,
    by: '"quotes": []',
    message: "'quotes' is empty; name quotes of the event's evidence, or take 'quotes' away",
  },
  {
    slip: "words of a relation that are nobody's",
    file: "events/2031-03.json",
    replace: /"each side will mend its own half"(?=,?\s*\])/,
    by: '"each side shall mend its own half"',
    message: "did you mean 'each side will mend its own half'?",
  },
  {
    slip: "a stance without words",
    file: EVENTS,
    replace: /,\s*"quotes": \[[^\]]*\]/,
    by: "",
    at: '{\n          "issue": "bridges",\n          "act"',
    message: "1 of 1 stances name no words of their own, this one first",
    severity: "warning",
  },
  {
    slip: "a reading without words",
    file: EVENTS,
    replace: ',\n            "quote": "the League put it at thirty-eight"',
    by: "",
    at: '{\n            "says": "thirty-eight"',
    message:
      "1 of 2 readings have no words of their own, this one first; give them a 'quote' (events: 2031-02-07-exchange)",
    severity: "warning",
  },
  {
    slip: "an attributed quote that may be anybody's words",
    file: EVENTS,
    replace: ',\n        "speech": "reported"',
    by: "",
    at: '{\n        "source": "post-2031-02-03",\n        "paragraph": 4',
    message: "of 1 of 2 attributed quotes it is not told whose words they are",
    severity: "warning",
  },
  {
    slip: "readings that agree",
    file: EVENTS,
    replace: '"says": "thirty-eight"',
    by: '"says": "Forty"',
    at: '"readings"',
    message: "these readings agree",
  },
]);

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
