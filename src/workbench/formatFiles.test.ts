import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inventDataset } from "../testing/inventDataset";
import { formatFiles } from "./formatFiles";

const EVENTS = "events/2031-02.json";
const format = (text: string, file = EVENTS) => formatFiles(inventDataset().set(file, text));
const spelled = (text: string, file = EVENTS): string => format(text, file).changed.get(file) ?? text;

describe("the one spelling", () => {
  test("has keys in the schema's order, those that it does not know last, two spaces, LF and a line's end", () => {
    const text = '\t[{"odd":1,\r\n"title":"Talks","evidence":[{"quote":"x","source":"y"}],"kind":"round","id":"a"}]';
    expect(spelled(text)).toBe(
      `[\n  {\n    "id": "a",\n    "kind": "round",\n    "title": "Talks",\n    "evidence": [\n      {\n        "source": "y",\n        "quote": "x"\n      }\n    ],\n    "odd": 1\n  }\n]\n`,
    );
  });

  test("has receipts in the order of their keys", () => {
    expect(spelled('{"b#2/x":{"on":"2031-01-01"},"a#1/x":{}}', "receipts.json")).toBe(
      '{\n  "a#1/x": {},\n  "b#2/x": {\n    "on": "2031-01-01"\n  }\n}\n',
    );
  });

  test("changes no file that is spelled so", () => {
    const files = new Map([...inventDataset(), ...formatFiles(inventDataset()).changed]);
    expect(formatFiles(files)).toEqual({ changed: new Map(), faults: [] });
  });
});

test("whatever a file holds, its values stay, and a second time changes nothing", () => {
  const key = fc.constantFrom(
    "id",
    "title",
    "kind",
    "when",
    "evidence",
    "issues",
    "__proto__",
    "constructor",
    "10",
    "2",
    "ä",
  );
  const record = fc.dictionary(key, fc.jsonValue({ maxDepth: 4 }), { noNullPrototype: true });
  const file = fc.constantFrom(EVENTS, "receipts.json", "sources/post-2031-02-03.json", "dataset.json", "drafts.json");
  fc.assert(
    fc.property(file, record, fc.constantFrom(0, 1, "\t"), (path, value, indent) => {
      const isRecord = path.startsWith("sources") || path === "receipts.json" || path === "dataset.json";
      const text = JSON.stringify(isRecord ? value : [value], null, indent);
      const { changed, faults } = format(text, path);
      expect(faults).toEqual([]);
      const once = changed.get(path) ?? text;
      expect(JSON.parse(once)).toEqual(JSON.parse(text));
      expect(spelled(once, path)).toBe(once);
    }),
    { numRuns: 300 },
  );
});

describe("a file that would lose something is left, and named with the place", () => {
  test.each([
    ['[{"id": "a",}]', "1:13", /^this is not JSON: a comma too many/],
    ['[{"id": "a", "id": "b"}]', "1:14", /^the key 'id' is given twice/],
    ['{"id": "a"}', "1:1", /^this file must hold a list/],
    ['[{"id": "a",\n "n": 12345678901234567890}]', "2:7", /^this number has more digits/],
    ['[{"n": 1e999}]', "1:8", /^this number has more digits/],
    ["\ufeff[]", "1:1", /byte order mark/],
  ])("%s", (text, place, message) => {
    const { changed, faults } = format(text);
    expect(changed.has(EVENTS)).toBe(false);
    expect(faults.map(({ file, line, column }) => `${file} ${line}:${column}`)).toEqual([`${EVENTS} ${place}`]);
    expect(faults[0]?.message).toMatch(message);
  });

  test("and so is one that has no place in a dataset", () => {
    const { changed, faults } = format("{}", "notes.json");
    expect(changed.has("notes.json")).toBe(false);
    expect(faults.map(({ file }) => file)).toEqual(["notes.json"]);
  });
});
