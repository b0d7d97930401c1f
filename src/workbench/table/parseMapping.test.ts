import { expect, test } from "vitest";
import { formatMapping, parseMapping } from "./parseMapping";
import { suggestMapping } from "./suggestMapping";

const HEADER = ["When", "What", "Group", "Who"];
const told = (text: string) =>
  parseMapping(text, HEADER).faults.map(({ line, column, message }) => `${line}:${column}: ${message}`);

test("a mapping gives each column a field, with what is done to its cells", () => {
  const { mapping, faults } = parseMapping(
    '{ "columns": { "When": "date", "Who": { "to": "party", "split": "/", "values": { "A": "Aldora" } } }, "defaults": { "kind": "meeting" } }',
    HEADER,
  );
  expect(faults).toEqual([]);
  expect([...(mapping?.columns ?? [])]).toEqual([
    ["When", { to: "date" }],
    ["Who", { to: "party", split: "/", values: { A: "Aldora" } }],
  ]);
  expect([...(mapping?.defaults ?? [])]).toEqual([["kind", "meeting"]]);
});

test("each fault is told where it stands", () => {
  const text = `{
  "columns": {
    "When": "dat",
    "Whta": "title",
    "Group": "date",
    "What": { "to": "date", "split": "", "html": "yes" },
    "Who": 4
  },
  "defaults": { "title": "x", "kind": 1 },
  "date": "day-first"
}`;
  expect(told(text)).toEqual([
    "10:3: unknown key 'date'",
    "3:5: 'dat' is no field; did you mean 'date'?",
    "4:5: the table has no column 'Whta'; did you mean 'What'?",
    '6:29: "split" must be the text that stands between several in one cell, such as "/"',
    '6:42: "html" must be true where the cells hold HTML; else leave it out',
    "6:5: 'date' (Date) is given by the column 'Group' already; only one column can be it",
    "7:5: the column 'Who' needs a field: its name, or { \"to\": its name }",
    "9:17: 'title' cannot be said for every row",
    '9:31: "defaults" must be an object { } that gives a text for each field',
  ]);
});

test("what is no mapping says so", () => {
  expect(told("[]")).toEqual([
    '1:1: a mapping is an object { } with "columns" (column name to field) and, if needed, "defaults" (field to text)',
  ]);
  expect(told("{}")).toEqual(['1:1: "columns" must be an object { } that gives a field for each column that is taken']);
  expect(told('{ "columns": { "When": "date", }')[0]).toMatch(/^1:\d+: /);
});

test("a mapping that is written is read as it was", () => {
  const header = ["Con", "PPName", "AgtId", "Agt", "Dat", "Stage", "Status"];
  const mapping = suggestMapping(header);
  expect(parseMapping(formatMapping(mapping), header)).toEqual({ mapping, faults: [] });
});
