import { describe, expect, it } from "vitest";
import type { Dataset, EventIndex } from "../dataset/dataset";
import { addBit, noBits } from "../filter/bits";
import { dayOf, type TestEvent, testDataset } from "../testing/testDataset";
import { lastDayOf } from "../time/day";
import { deriveRound, deriveSince, indexRounds, narrow, roundToShow } from "./rounds";
import { groupByTrack } from "./trackRuns";

function find(dataset: Dataset, id: string): EventIndex {
  const found = dataset.find(id);
  if (found === null) throw new Error(`no ${id}`);
  return found;
}

const STORY = [
  { id: "round-1", kind: "round", from: "2026-01-23", until: "2026-01-24", track: "trilateral", issues: ["territory"] },
  { id: "accord-1", kind: "agreement", from: "2026-01-24", track: "trilateral", issues: ["energy"], partOf: "round-1" },
  { id: "swap-1", kind: "exchange", from: "2026-01-29", track: "humanitarian" },
  {
    id: "round-2",
    kind: "round",
    from: "2026-02-04",
    until: "2026-02-05",
    track: "trilateral",
    issues: ["territory", "prisoners", "monitoring"],
  },
  { id: "working-group", kind: "meeting", from: "2026-02-05", track: "trilateral", partOf: "round-2" },
  {
    id: "swap-accord",
    kind: "agreement",
    from: "2026-02-05",
    track: "humanitarian",
    issues: ["prisoners"],
    partOf: "working-group",
  },
  { id: "statement", kind: "statement", from: "2026-02-05", track: "trilateral", partOf: "round-2" },
  { id: "swap-2", kind: "exchange", from: "2026-02-05", track: "humanitarian" },
  { id: "later-accord", kind: "agreement", from: "2026-02-10", track: "trilateral", issues: ["monitoring"] },
  { id: "other-accord", kind: "agreement", from: "2026-02-11", track: "europe", issues: ["territory"] },
  { id: "off", kind: "agreement", from: "2026-02-12", track: "trilateral", issues: ["territory"], status: "cancelled" },
  { id: "put-off", kind: "round", from: "2026-02-14", track: "trilateral", status: "cancelled" },
  { id: "round-3", kind: "round", from: "2026-02-17", track: "trilateral" },
  { id: "swap-3", kind: "exchange", from: "2026-02-17", track: "humanitarian", partOf: "round-2" },
] satisfies readonly TestEvent[];

const dataset = testDataset(STORY);
const index = indexRounds(dataset);
const at = (id: string) => find(dataset, id);
const pageOf = (id: string) => deriveRound(dataset, index, at(id));
const ids = (events: readonly EventIndex[]) => events.map((event) => dataset.idOf(event));
const tied = (events: ReturnType<typeof pageOf>["agreed"]) =>
  events.map(({ event, tie }) => `${dataset.idOf(event)} ${tie}`);

describe("a round's page", () => {
  it("lists what was agreed in it, also through a meeting that is part of it, and later in its track", () => {
    expect(tied(pageOf("round-2").agreed)).toEqual(["swap-accord part", "later-accord after"]);
  });

  it("says of each issue on the agenda which agreement names it; without one it stayed open", () => {
    const agenda = pageOf("round-2").agenda.map(
      ({ issue, agreed }) => `${dataset.issues[issue]?.id}: ${tied(agreed).join(" ")}`,
    );
    expect(agenda).toEqual(["territory: ", "prisoners: swap-accord part", "monitoring: later-accord after"]);
  });

  it("lists exchanges from its first day until the next round, and those that are part of it", () => {
    expect(tied(pageOf("round-2").exchanges)).toEqual(["swap-2 after", "swap-3 part"]);
    expect(tied(pageOf("round-1").exchanges)).toEqual(["swap-1 after"]);
  });

  it("names its neighbours among the rounds that took place, and what was put off between", () => {
    const page = pageOf("round-2");
    expect(ids([page.before, page.after].filter((round) => round !== null))).toEqual(["round-1", "round-3"]);
    expect(ids(page.foreseen)).toEqual(["put-off"]);
    expect(pageOf("round-3").after).toBeNull();
  });

  it("is followed by nothing where the round did not take place", () => {
    expect(pageOf("put-off")).toMatchObject({ agreed: [], exchanges: [], meetings: [] });
  });
});

describe("since the round before", () => {
  it("holds what began from the first day of that round to the day before this one", () => {
    const since = deriveSince(dataset, pageOf("round-2"));
    expect(since && ids(since.agreements)).toEqual(["accord-1"]);
    expect(since && ids(since.exchanges)).toEqual(["swap-1"]);
    expect(since).toMatchObject({ from: dayOf("2026-01-23"), to: dayOf("2026-02-04"), exact: true });
  });

  it("counts days from the last day of that round to the first of this one", () => {
    expect(deriveSince(dataset, pageOf("round-2"))?.days).toBe(11);
  });

  it("is null for the first round", () => {
    expect(deriveSince(dataset, pageOf("round-1"))).toBeNull();
  });
});

describe("the round to show", () => {
  const show = (chosen: string | null, named: string | null, rounds = index.all) => {
    const round = roundToShow(
      dataset,
      index,
      rounds,
      chosen === null ? null : at(chosen),
      named === null ? null : at(named),
    );
    return round === null ? null : dataset.idOf(round);
  };

  it("is the chosen round, else the named one, else the one that the chosen event is part of or follows", () => {
    expect(show("round-1", "round-2")).toBe("round-1");
    expect(show("swap-1", "round-2")).toBe("round-2");
    expect(show("swap-accord", null)).toBe("round-2");
    expect(show("swap-1", null)).toBe("round-1");
  });

  it("is the latest that took place where nothing is chosen, else the first that is left", () => {
    expect(show(null, null)).toBe("round-3");
    expect(show(null, null, [at("put-off")])).toBe("put-off");
    expect(show(null, null, [])).toBeNull();
  });
});

describe("tracks", () => {
  it("break the row of rounds wherever the track changes", () => {
    const mixed = testDataset([
      { id: "a", kind: "round", from: 1, track: "x" },
      { id: "b", kind: "round", from: 2, track: "x" },
      { id: "c", kind: "round", from: 3, track: "y" },
      { id: "d", kind: "round", from: 4, track: "x" },
    ]);
    expect(groupByTrack(mixed, indexRounds(mixed).all).map(({ rounds }) => rounds.length)).toEqual([2, 1, 1]);
  });
});

it("the last day of an event is the day before its exclusive end, an instant's its own", () => {
  const mixed = testDataset([
    { id: "days", from: 10, until: 12 },
    { id: "instant", from: 20.5, until: 20.5 },
  ]);
  expect([lastDayOf(mixed.spanOf(find(mixed, "days"))), lastDayOf(mixed.spanOf(find(mixed, "instant")))]).toEqual([
    11, 20,
  ]);
});

it("what the filter hides of a list is counted", () => {
  const passing = noBits(dataset.count);
  addBit(passing, at("swap-1"));
  const left = narrow([at("swap-1"), at("swap-2")], passing);
  expect([ids(left.events), left.hidden]).toEqual([["swap-1"], 1]);
});
