import { expect, test } from "vitest";
import { testDataset } from "../../testing/testDataset";
import { chipWords, countDays, hiddenByFilters, meetingsBefore, noneIsARound, onPoints, showMoreRounds } from "./words";

test("one or many", () => {
  expect([noneIsARound(1), noneIsARound(2)]).toEqual([
    "The one event that passes the filters is no round.",
    "None of the 2 events that pass the filters is a round.",
  ]);
  expect([hiddenByFilters(1, "meetings"), hiddenByFilters(3, "meetings")]).toEqual([
    "The filters hide 1 of the meetings.",
    "The filters hide 3 of the meetings here.",
  ]);
  expect([meetingsBefore(1), meetingsBefore(2)]).toEqual([
    "meeting before the next round",
    "meetings before the next round",
  ]);
  expect([showMoreRounds(1, 1), showMoreRounds(5, 12)]).toEqual(["Show the last round", "Show 5 more rounds"]);
  expect([countDays(1), countDays(1200)]).toEqual(["1 day", "1,200 days"]);
});

test("what sources differ on, and where to read it", () => {
  expect([onPoints(["the number"], true), onPoints(["the number", "the day"], false)]).toEqual([
    "on the number (read below)",
    "on the number; the day (choose the round to read them)",
  ]);
});

test("a chip for who hears it: its number if it has one, its title, its day, and how surely it occurred", () => {
  const dataset = testDataset([
    { id: "round-1", kind: "round", title: "First", from: "2026-01-23", roundNumber: 1 },
    { id: "round-2", kind: "round", title: "Next", from: "2026-02-23", status: "planned" },
  ]);
  const said = ["round-1", "round-2"].map((id) => {
    const event = dataset.find(id);
    return event === null ? "" : chipWords(dataset, event);
  });
  expect(said).toEqual(["Round 1, First, 23 Jan 2026", "Round without a number, Next, 23 Feb 2026, Planned"]);
});
