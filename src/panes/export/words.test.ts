import { expect, test } from "vitest";
import { testDataset } from "../../testing/testDataset";
import { afterQuote, kindAndTitle, leftOut, loadingDetails, printedFacts, savedEvents, thoseThatPass } from "./words";

const dataset = testDataset([
  { id: "round-1", kind: "round", title: "First round", from: "2026-01-23" },
  { id: "call-1", status: "claimed", from: "2026-02-05" },
]);
const eventOf = (id: string) => {
  const event = dataset.find(id);
  if (event === null) throw new Error(`no event ${id}`);
  return event;
};

test("what was saved, one event or many, and what was left out of it", () => {
  expect(savedEvents("a.csv", 1, null)).toBe("Saved a.csv with 1 event.");
  expect(savedEvents("a.ics", 1200, "2 have no day.")).toBe("Saved a.ics with 1,200 events. 2 have no day.");
  expect([thoseThatPass(1), thoseThatPass(2)]).toEqual([
    "The 1 event that passes the filters",
    "The 2 events that pass the filters",
  ]);
  expect([loadingDetails(0, 0), loadingDetails(2, 9)]).toEqual([
    "Getting ready…",
    "Loading the details: 2 of 9 files…",
  ]);
});

test("what paper leaves out is this event, these events, or so many of them", () => {
  const which = (bare: number, printed: number) => leftOut(bare, printed).match(/quotes of (.*) are not printed/)?.[1];
  expect([which(1, 1), which(3, 3), which(1, 3)]).toEqual(["this event", "these events", "1 of these events"]);
});

test("an event on paper: its kind and title, and how surely it occurred", () => {
  expect(kindAndTitle(dataset, eventOf("round-1"))).toBe("Round: First round");
  expect(printedFacts(dataset, eventOf("round-1"))).toMatch(/^ · /);
  expect(printedFacts(dataset, eventOf("call-1"))).toMatch(/^ \(claimed\) · /);
});

test("a printed quote closes with who says it", () => {
  const evidence = { source: "post-1", paragraph: 4, quote: "q", stance: "supports", attribution: [] } as const;
  expect(afterQuote(dataset, evidence, undefined)).toBe(" (post-1, ¶4)");
});
