import { describe, expect, it } from "vitest";
import { parseBound } from "../time/bound";
import {
  chooseEvent,
  clearFilters,
  countActive,
  foldLane,
  isFiltered,
  moveLane,
  openSource,
  showLanes,
  toggleKind,
  toggleParty,
} from "./choose";
import { DEFAULT_VIEW } from "./defaultView";
import type { View } from "./view";

const month = parseBound("2026-02");
const narrowed: View = {
  ...DEFAULT_VIEW,
  parties: ["ua", "ru"],
  match: "all",
  kinds: ["round"],
  issues: ["prisoners"],
  tracks: ["europe"],
  from: month.ok ? month.bound : null,
  q: "prisoners",
  disputed: true,
};

describe("choosing", () => {
  it("adds a value and takes it away again", () => {
    const added = toggleParty(toggleParty(DEFAULT_VIEW, "ua"), "ru");
    expect(added.parties).toEqual(["ua", "ru"]);
    expect(toggleParty(added, "ua").parties).toEqual(["ru"]);
    expect(toggleKind(toggleKind(DEFAULT_VIEW, "round"), "round")).toEqual(DEFAULT_VIEW);
  });

  it("an event closes the source of the one before", () => {
    const reading = openSource(chooseEvent(DEFAULT_VIEW, "a"), "report", 6);
    expect(reading).toMatchObject({ event: "a", source: "report", p: 6 });
    expect(chooseEvent(reading, "b")).toMatchObject({ event: "b", source: null, p: null });
  });

  it("clears the filters and nothing else", () => {
    const reading: View = { ...narrowed, event: "a", lanes: "issue", view: "rounds", theme: "dark" };
    expect(clearFilters(reading)).toEqual({
      ...DEFAULT_VIEW,
      event: "a",
      lanes: "issue",
      view: "rounds",
      theme: "dark",
    });
  });

  it("counts each value once and a period as one", () => {
    expect(countActive(narrowed)).toBe(8);
    expect(countActive({ ...narrowed, to: narrowed.from })).toBe(8);
    expect(isFiltered({ ...DEFAULT_VIEW, q: "  ", match: "all" })).toBe(false);
  });
});

describe("lanes", () => {
  const ids = ["ua", "ru", "us", "others"];

  it("move by places, and stay at the ends", () => {
    expect(moveLane(DEFAULT_VIEW, ids, "us", -1).laneOrder).toEqual(["ua", "us", "ru", "others"]);
    expect(moveLane(DEFAULT_VIEW, ids, "ua", 5).laneOrder).toEqual(["ru", "us", "others", "ua"]);
    expect(moveLane(DEFAULT_VIEW, ids, "ua", -1)).toBe(DEFAULT_VIEW);
    expect(moveLane(DEFAULT_VIEW, ids, "nobody", 1)).toBe(DEFAULT_VIEW);
  });

  it("fold and unfold", () => {
    const folded = foldLane(DEFAULT_VIEW, "ru");
    expect(folded.foldedLanes).toEqual(["ru"]);
    expect(foldLane(folded, "ru")).toEqual(DEFAULT_VIEW);
  });

  it("of another kind start afresh", () => {
    const arranged: View = { ...DEFAULT_VIEW, laneOrder: ids, foldedLanes: ["ru"], othersOpen: true };
    expect(showLanes(arranged, "issue")).toEqual({ ...DEFAULT_VIEW, lanes: "issue" });
  });
});
