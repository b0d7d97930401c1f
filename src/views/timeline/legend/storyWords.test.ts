import { expect, test } from "vitest";
import { type TestEvent, testDataset } from "../../../testing/testDataset";
import { tellRounds, tellSilence } from "./storyWords";

const round = (from: string, track: string, parties: TestEvent["parties"] = ["ua", "ru"]): TestEvent => ({
  kind: "round",
  from,
  track,
  parties,
});
const mediated: TestEvent["parties"] = ["ua", "ru", ["us", "mediator"], ["us", "delegate"]];
const tell = (...events: TestEvent[]): string => tellRounds(testDataset(events));

test("tells who met in rounds, how often and when, a track after the other", () => {
  expect(
    tell(
      round("2022-03-01", "first"),
      round("2022-03-10", "first"),
      round("2025-05-16", "second"),
      round("2025-12-30", "third", mediated),
      round("2026-01-10", "third", mediated),
    ),
  ).toBe("Ukraine and Russia held 2 rounds in 2022, 1 in 2025 and 2 mediated by United States from 2025 to 2026.");
});

test("says of a party or a mediator only what holds for every round of its track", () => {
  expect(tell(round("2025-05-16", "a", ["ua", "ru", "ae"]), round("2026-01-10", "a", mediated))).toBe(
    "Ukraine and Russia held 2 rounds from 2025 to 2026.",
  );
  expect(tell(round("2025-05-16", "a", ["ua", "ru", "ae"]), round("2026-01-10", "b"))).toBe(
    "Ukraine and Russia held 1 round with UAE in 2025 and 1 in 2026.",
  );
  expect(tell(round("2025-05-16", "a", ["ua", "ae"]), round("2026-01-10", "b", ["ru", "us"]))).toBe(
    "Held: 1 round of Ukraine and UAE in 2025 and 1 of Russia and United States in 2026.",
  );
});

test("counts no round that was planned or called off, and tells many tracks as one", () => {
  expect(
    tell({ ...round("2025-05-16", "a"), status: "cancelled" }, { ...round("2026-01-01", "a"), status: "planned" }),
  ).toBe("");
  expect(tell(...["2021", "2022", "2023", "2024", "2025"].map((year) => round(`${year}-01-10`, year)))).toBe(
    "Ukraine and Russia held 5 rounds from 2021 to 2025.",
  );
});

test("tells since when no round was held, not of the rhythm of talks", () => {
  const since = (last: string) => tellSilence(testDataset([round("2022-03-01", "a"), round(last, "a")]));
  expect(since("2025-06-02")).toBe("No round since 2 June 2025.");
  expect(since("2026-06-02")).toBe("");
  expect(tellSilence(testDataset([{ kind: "meeting" }]))).toBe("");
});
