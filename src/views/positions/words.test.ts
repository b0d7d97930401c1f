import { expect, test } from "vitest";
import type { StanceRow } from "../../dataset/part";
import type { Act } from "../../dataset/terms";
import type { Move } from "../../facts/standing";
import { dayOf, testDataset } from "../../testing/testDataset";
import {
  allRecorded,
  asOfDay,
  beforeAndAfter,
  changedSince,
  comparedCounts,
  comparedDays,
  countStances,
  inStatus,
  moveWords,
  notBefore,
  nothingOf,
  nothingOn,
  ofPartyOnIssue,
  onIssue,
  partyAndCount,
  partyOnIssue,
  saidBy,
  showEarlier,
  sinceRound,
  stancesLeftOut,
  stancesOfTrail,
  stopWords,
  tallyOf,
  trailSince,
  unchangedLeftOut,
  whereNone,
} from "./words";

const dataset = testDataset([{ id: "round-1", kind: "round", title: "First round", from: "2026-01-23" }]);
const round = dataset.find("round-1");
if (round === null) throw new Error("the test's dataset has no round");
const step = { round, day: dayOf("2026-01-23"), until: dayOf("2026-01-24") };

test("a round as a stop of the slider, and as days to compare", () => {
  expect(stopWords(dataset, step)).toBe("23 Jan 2026, First round");
  expect(allRecorded("2026-06-15")).toBe("All that is recorded, to 15 Jun 2026");
  expect(beforeAndAfter(dataset, round)).toBe("before and after First round, 23 Jan 2026");
  expect(sinceRound(dataset, round)).toBe("since First round, 23 Jan 2026");
});

const stance = (act: Act): StanceRow => ({
  event: 0,
  issue: 0,
  party: 0,
  speaker: "ua",
  act,
  position: "A truce.",
  words: [],
});

test("what came since the earlier day", () => {
  const say = (move: Move, was: Act | null) =>
    moveWords({ move, before: { standing: was && stance(was), remark: null } }, "2026-02-16");
  expect(say("first", null)).toBe("◆ First position on record");
  expect(say("moved", "offers")).toBe("◆ New position, was “offers”");
  expect(say("reworded", "demands")).toBe("◆ New position, again “demands”");
  expect(say("repeated", "demands")).toBe("Said again, as before");
  expect(say("remarks", "demands")).toBe("No new position since 16 Feb 2026, only remarks");
  expect(say("nothing", null)).toBe("Nothing new since 16 Feb 2026");
  expect(asOfDay("2026-02-16")).toBe("As of 16 Feb 2026");
});

test("how many positions changed, and between which days", () => {
  const counts = { changed: 2, first: 1, still: 1200 };
  expect(changedSince(dataset, step, counts)).toBe("Since 23 Jan 2026 (First round): 2 changed, 1 first recorded.");
  expect(comparedDays("2026-06-15", "2026-02-16")).toBe(
    "Positions as of 15 June 2026, compared with 16 February 2026.",
  );
  expect(comparedCounts(counts)).toBe("2 changed, 1 first recorded (◆); 1,200 as they were.");
  expect(notBefore("2026-02-16", "2026-02-05")).toBe(
    "16 February 2026 is not before 5 February 2026: choose an earlier day to compare with.",
  );
});

test("what is left out is counted, and nothing is said where nothing is", () => {
  expect([unchangedLeftOut(0, 0), unchangedLeftOut(1, 0), unchangedLeftOut(0, 1), unchangedLeftOut(2, 3)]).toEqual([
    "",
    "1 issue without a change left out.",
    "1 party without a change left out.",
    "2 issues and 3 parties without a change left out.",
  ]);
  expect([stancesLeftOut({ later: 0, withoutParty: 0 }), stancesLeftOut({ later: 1, withoutParty: 2 })]).toEqual([
    "",
    "1 later stance not shown. 2 stances of speakers who count for no party left out.",
  ]);
  expect([stancesLeftOut({ later: 1500, withoutParty: 0 }), stancesLeftOut({ later: 0, withoutParty: 1 })]).toEqual([
    "1,500 later stances not shown.",
    "1 stance of speakers who count for no party left out.",
  ]);
});

test("where no stance is recorded, and why", () => {
  expect([whereNone(3, true), whereNone(0, true), whereNone(0, false)]).toEqual([
    "up to this day.",
    "among the events that pass the filters: only statements hold stances.",
    "in this dataset: only statements hold stances.",
  ]);
  expect(nothingOf("Ukraine", "Territory")).toBe("Nothing recorded of Ukraine on Territory here.");
  expect(nothingOn(["Territory", "Prisoners"])).toBe("Nothing recorded on: Territory, Prisoners.");
});

test("how much is recorded of a party, an issue and a cell", () => {
  expect([tallyOf({ at: 0, recorded: 4, movement: 1 }), tallyOf({ at: 0, recorded: 4, movement: 0 })]).toEqual([
    "4 recorded, 1 act change",
    "4 recorded, 0 act changes",
  ]);
  expect(partyAndCount("Ukraine", 1200)).toBe("Ukraine (1,200)");
  expect(countStances(1) + ofPartyOnIssue("Ukraine", "Territory")).toBe("1 stance of Ukraine on Territory");
  expect(countStances(12)).toBe("12 stances");
});

test("the head and the foot of a trail", () => {
  expect([stancesOfTrail(1), stancesOfTrail(3)]).toEqual(["1 stance", "3 stances, the latest first"]);
  expect(partyOnIssue("Ukraine", "Territory")).toBe(`Ukraine${onIssue("Territory")}`);
  expect([trailSince("2026-02-16", true), trailSince("2026-02-16", false)]).toEqual([
    "Nothing new since 16 February 2026:",
    "By the end of 16 February 2026:",
  ]);
  expect([showEarlier(1), showEarlier(20)]).toEqual(["Show 1 earlier stance", "Show 20 earlier stances"]);
});

test("who said it, with how many others, and in which status", () => {
  expect([saidBy("", -1), saidBy("", 0), saidBy("Ada Vell", 0), saidBy("", 1), saidBy("Ada Vell", 24)]).toEqual([
    "",
    "",
    "Said by Ada Vell",
    "Jointly with 1 other",
    "Said by Ada Vell, jointly with 24 others",
  ]);
  expect(inStatus("disputed")).toBe(" (disputed)");
});
