import { describe, expect, test } from "vitest";
import { inventDataset } from "../../testing/inventDataset";
import { checkDataset } from "./checkDataset";
import { formatFault } from "./fault";

/** The lines that data:check prints of the invented dataset where a file has other words, each place of them. */
function linesAfter(file: string, words: string | RegExp, others: string): readonly string[] {
  const files = inventDataset();
  const text = files.get(file) ?? "";
  expect(text).toMatch(words);
  files.set(file, text.replace(words, others));
  return checkDataset(files).faults.map((fault) => formatFault(fault));
}

describe("one broken id", () => {
  test.each([
    ["mis-cased", '"id": "bridges"', '"id": "Bridges"', "'id': 'Bridges' is not an id", "'Bridges'"],
    ["with a space", '"id": "bridges"', '"id": "bridges "', "'id': 'bridges ' is not an id", "'bridges '"],
    ["a number", '"id": "bridges"', '"id": 7', "'id' must be text", "that has no id"],
    ["left out", '"id": "bridges",', "", "'id' is missing", "that has no id"],
  ])("%s is told first, and all that follows from it in one line", (_, words, others, cause, id) => {
    const lines = linesAfter("issues.json", words, others);
    expect(lines[0]).toContain(cause);
    expect(lines[0]).toMatch(/^issues\.json:/);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^events\/2031-02\.json:26:7: unknown issue 'bridges'; /);
    expect(lines[1]).toContain(id);
    expect(lines[1]).toContain(
      "(also at events/2031-02.json:61:7, events/2031-02.json:81:20, events/2031-03.json:22:7)",
    );
  });

  test("is never what an unknown one is told to be", () => {
    for (const line of linesAfter("tracks.json", '"harbour-track"', '"Harbour-Track"')) {
      expect(line).not.toMatch(/did you mean 'Harbour-Track'/);
    }
  });

  test("is told how it could be spelled", () => {
    const [line] = linesAfter("tracks.json", '"harbour-track"', '"Harbour Track_2"');
    expect(line).toContain(
      "is not an id: use a-z, 0-9 and single hyphens between them; did you mean 'harbour-track-2'?",
    );
  });

  test("of an event is told before what was to be part of it, though that stands before it", () => {
    const lines = linesAfter(
      "events/2031-03.json",
      '"id": "2031-03-01-bridge-terms"',
      '"id": "2031-03-01-Bridge-terms"',
    );
    expect(lines).toHaveLength(1);
    const files = inventDataset();
    const path = "events/2031-02.json";
    files.set(
      path,
      (files.get(path) ?? "").replace(
        '"2031-02-02-round-1",\n    "status"',
        '"2031-03-01-bridge-terms",\n    "status"',
      ),
    );
    const later = "events/2031-03.json";
    files.set(later, (files.get(later) ?? "").replace('"2031-03-01-bridge-terms"', '"2031-03-01-Bridge-terms"'));
    const both = checkDataset(files).faults.map((fault) => formatFault(fault));
    expect(both.map((line) => line.split(":")[0])).toEqual(["events/2031-03.json", "events/2031-02.json"]);
  });
});

test("an id that no record has is told once, with every place that names it", () => {
  const lines = linesAfter("issues.json", '"id": "bridges"', '"id": "brigdes"');
  expect(lines).toEqual([
    "events/2031-02.json:26:7: unknown issue 'bridges'; did you mean 'brigdes'? (also at events/2031-02.json:61:7, events/2031-02.json:81:20, events/2031-03.json:22:7)",
  ]);
});

test("of many places ten are named, and the rest counted", () => {
  const files = inventDataset();
  const later = "events/2031-03.json";
  const [agreement] = JSON.parse(files.get(later) ?? "[]");
  const many = Array.from({ length: 30 }, (_, i) => ({
    ...agreement,
    id: `terms-${i}`,
    title: `${i}`,
    track: "no-such",
  }));
  files.set(later, JSON.stringify(many, null, 2));
  const lines = checkDataset(files).faults.map((fault) => formatFault(fault));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(
    /\(also at (?:events\/2031-03\.json:\d+:14, ){9}events\/2031-03\.json:\d+:14 and 19 more\)$/,
  );
});

test("tables are told before the sources and events that name what is in them", () => {
  const files = inventDataset();
  for (const [file, words] of [
    ["tracks.json", "harbour-track"],
    ["publishers.json", "harbour-post"],
  ] as const) {
    files.set(file, (files.get(file) ?? "").replace(`"name"`, `"nmae"`).replace(words, words));
  }
  files.set("events/2031-02.json", (files.get("events/2031-02.json") ?? "").replace('"occurred"', '"ocurred"'));
  const path = "sources/post-2031-02-03.json";
  files.set(path, (files.get(path) ?? "").replace('"news"', '"newss"'));
  const told = checkDataset(files).faults.map(({ file }) => file.replace(/\/.*/, ""));
  expect([...new Set(told)]).toEqual(["publishers.json", "tracks.json", "sources", "events"]);
});

test("an actor that cannot be read is not held against those who belong to a party through it", () => {
  const lines = linesAfter("actors.json", '"type": "body"', '"type": "bodee"');
  expect(lines).toHaveLength(1);
});

test.each([
  ["issues.json", "{}", "this file must hold a list [ ] of records"],
  ["actors.json", '"none"', "this file must hold a list [ ] of records"],
  ["sources/post-2031-02-03.json", "[]", "the record must be an object"],
])("%s of the wrong form is told alone", (file, text, message) => {
  const told = checkDataset(inventDataset().set(file, text)).faults.map((fault) => formatFault(fault));
  expect(told).toEqual([expect.stringContaining(message)]);
});
