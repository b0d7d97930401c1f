import { expect, test } from "vitest";
import type { Release } from "../dataset/part";
import { countChanges, releasesSince } from "./releasesSince";

const release = (version: string, date: string, ...types: Release["changes"][number]["type"][]): Release => ({
  version,
  date,
  changes: types.map((type) => ({ type, what: "Something." })),
});
const RELEASES = [
  release("3", "2026-03-01", "added", "corrected"),
  release("2", "2026-02-01", "added", "added"),
  release("1", "2026-01-01", "withdrawn"),
];
const versions = (visit: { version: string; day: string }) =>
  releasesSince(RELEASES, visit).map(({ version }) => version);

test("what came since a visit is what came after the version that was read then, whatever the day", () => {
  expect(versions({ version: "3", day: "2025-01-01" })).toEqual([]);
  expect(versions({ version: "1", day: "2026-03-20" })).toEqual(["3", "2"]);
});

test("where that version is not told of, the day of the visit decides", () => {
  expect(versions({ version: "0", day: "2026-01-15" })).toEqual(["3", "2"]);
  expect(versions({ version: "0", day: "2026-03-01" })).toEqual([]);
});

test("changes are counted over all releases by type, and a type of none is not told", () => {
  expect(countChanges(RELEASES.slice(0, 2))).toEqual([
    { type: "added", count: 3 },
    { type: "corrected", count: 1 },
  ]);
});
