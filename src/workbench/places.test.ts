import { expect, test } from "vitest";
import { fileForEvent } from "./places";

const draftOf = (...files: readonly string[]) => ({ texts: new Map(files.map((file) => [file, "[]\n"] as const)) });
const EVENT = { id: "new-one", when: "2031-02-03/2031-02-04" };

test.each([
  ["its month's file", ["events/2031-02.json", "events/2031.json"], "events/2031-02.json"],
  ["its year's file", ["events/2030.json", "events/2031.json"], "events/2031.json"],
  ["the only file", ["events/all.json"], "events/all.json"],
  [
    "a new file of its month, where the year is kept in months",
    ["events/2031-01.json", "events/2030.json"],
    "events/2031-02.json",
  ],
  ["a new file of its year", ["events/2029.json", "events/2030.json"], "events/2031.json"],
  ["a first file", [], "events/2031.json"],
])("an event goes into %s", (_, files, file) => {
  expect(fileForEvent(draftOf(...files), EVENT)).toBe(file);
});

test("an event that is there stays in its file, whatever its date becomes", () => {
  const draft = { texts: new Map([["events/2029.json", '[{ "id": "new-one" }]']]) };
  expect(fileForEvent(draft, EVENT)).toBe("events/2029.json");
});
