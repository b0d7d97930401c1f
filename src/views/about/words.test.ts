import { expect, test } from "vitest";
import { dayOf, testDataset } from "../../testing/testDataset";
import { spanOf } from "../../time/day";
import { DEFAULT_VIEW } from "../../view/defaultView";
import { citeAsWords, describeRelease, frameTitle, nameRecord, share, stateControlMeans } from "./words";

test("a release tells how many records it added, corrected and withdrew, and of which it did none", () => {
  const change = (type: "added" | "withdrawn", event: string) => ({ type, event, what: "So." });
  const release = { version: "2.0.0", date: "2026-11-25", changes: [change("added", "a"), change("withdrawn", "b")] };
  expect(describeRelease(release)).toBe("Version 2.0.0, 25 November 2026: of the records 1 added, 1 withdrawn");
  expect(describeRelease({ ...release, changes: [] })).toBe("Version 2.0.0, 25 November 2026: nothing told");
});

test("a frame is called by what is chosen in it, or as the dataset is", () => {
  const dataset = testDataset([{ id: "swap", title: "A swap", kind: "exchange" }], { parties: ["ua", "ru"] });
  expect(frameTitle(dataset, DEFAULT_VIEW)).toBe("Test");
  const filtered = { ...DEFAULT_VIEW, kinds: ["exchange" as const], parties: ["ua", "ru"] };
  expect(frameTitle(dataset, filtered)).toBe("Ukraine; Russia; Exchanges");
  const span = spanOf(dayOf("2025-01-01"), dayOf("2026-01-01"));
  expect(frameTitle(dataset, { ...filtered, parties: [], event: "swap", span })).toMatch(/^A swap; Exchanges; .*2025$/);
});

test("a dataset is named by those who made and publish it, and by its DOI", () => {
  const { head } = testDataset([]);
  expect(citeAsWords(head)).toBe("Test (version 1) [Data set]. Kept up to 15 June 2026. Published with Parley.");
  expect(citeAsWords({ ...head, creator: "Harbour Desk", publisher: "Harbour Post", doi: "10.1234/x" })).toBe(
    "Harbour Desk. Test (version 1) [Data set]. Kept up to 15 June 2026. Harbour Post. https://doi.org/10.1234/x",
  );
});

test("shares are whole percents, of nothing too", () => {
  expect([share(1, 3), share(0, 0)]).toEqual(["33%", "0%"]);
});

test("who controls the publishers, the states first, all others counted", () => {
  const words = stateControlMeans({ private: 1200, official: 3, state: 30, "public-service": 2 }, 60);
  expect(words).toMatch(/^documents come from publishers that a state owns, runs or funds \(50%\); /);
  expect(words).toContain("1,200 private");
  expect(words.match(/\d+ [a-z]/g)).toHaveLength(3);
});

test("a record that has no page is named by its kind and id", () => {
  const named = [{ event: "a" }, { source: "b" }, { publisher: "c" }].map((of) =>
    nameRecord({ type: "withdrawn", what: "So.", ...of }),
  );
  expect(named).toEqual(["Event a: ", "Source b: ", "Publisher c: "]);
});
