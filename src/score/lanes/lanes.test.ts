import { expect, test } from "vitest";
import { asEventIndex } from "../../dataset/dataset";
import type { Kind } from "../../dataset/terms";
import { type TestEvent, testDataset } from "../../testing/testDataset";
import { placeLanes } from "../place/placeLanes";
import { assignLanes, type LaneOptions } from "./lanes";
import { seating } from "./seating";

const EIGHT: LaneOptions = { maxLanes: 8 };
const names = ["us", "ru", "ua", "tr", "ae", "eu"];
const dataset = {
  ...testDataset([{ parties: ["ru", "ua"] }, { parties: [], issues: ["ceasefire"] }], { parties: names }),
  channel: [2, 1] as const,
};
const keys = (options: LaneOptions) => assignLanes(dataset, "party", options).lanes.map((lane) => lane.key);

test("the warring pair comes first with the channel under the first of them", () => {
  const table = assignLanes(dataset, "party", EIGHT);
  expect(table.lanes.map((lane) => lane.label)).toEqual([
    "Ukraine",
    "Russia",
    "United States",
    "Tr",
    "UAE",
    "Eu",
    "Others",
  ]);
  expect(table.channel).toEqual({ after: 0, upper: 2, lower: 1 });
});

test("the rest share a lane that opens; who is asked for has a lane in any case", () => {
  expect(keys({ maxLanes: 3 })).toEqual(["party:ua", "party:ru", "party:us", "others"]);
  expect(keys({ maxLanes: 3, shown: ["eu"] })).toEqual(["party:ua", "party:ru", "party:us", "party:eu", "others"]);
  expect(keys({ maxLanes: 3, othersOpen: true })).toHaveLength(7);
});

test("the track that goes on now has a lane of its own, and so has the latest round's", () => {
  const tracks = ["first", "second", "third", "rounds", "now", "last"];
  const dated = testDataset(
    [
      ...["first", "second", "third", "last"].map((track, n): TestEvent => ({ track, from: 20_000 + n })),
      { kind: "round", track: "rounds", from: 20_010 },
      { track: "now", from: 20_020 },
    ],
    { tracks },
  );
  const lanes = assignLanes(dated, "track", { maxLanes: 2 }).lanes.map((lane) => lane.key);
  expect(lanes).toEqual(["track:first", "track:second", "track:rounds", "track:now", "others"]);
});

test("lanes stand in the reader's order, the channel keeps its upper side right", () => {
  const table = assignLanes(dataset, "party", { maxLanes: 8, order: ["party:ru", "party:ua"] });
  expect(table.lanes.slice(0, 3).map((lane) => lane.key)).toEqual(["party:ru", "party:ua", "party:us"]);
  expect(table.channel).toEqual({ after: 0, upper: 1, lower: 2 });
});

test("lanes of kinds, issues by use, and tracks", () => {
  const used = testDataset([{ issues: ["prisoners"] }, { issues: ["ceasefire", "prisoners"], track: "istanbul" }], {
    issues: ["ceasefire", "prisoners"],
  });
  const labels = (mode: "kind" | "issue" | "track") => assignLanes(used, mode, EIGHT).lanes.map((lane) => lane.label);
  expect(labels("kind")).toEqual(["Rounds", "Meetings", "Statements", "Exchanges", "Agreements", "Proposals"]);
  expect(labels("issue")).toEqual(["Prisoners", "Ceasefire"]);
  expect(labels("track")).toEqual(["Talks", "Istanbul"]);
});

const seatsOf = (kind: Kind, parties: TestEvent["parties"], more: Partial<TestEvent> = {}) => {
  const one = testDataset([{ kind, ...(parties ? { parties } : {}), ...more }], { parties: ["ua", "ru", "us", "ae"] });
  const table = assignLanes(one, "party", EIGHT);
  const out = new Int16Array(8);
  const rows = Array.from(out.subarray(0, seating(one, table).rowsOf(asEventIndex(0), out)));
  return rows.map((row) => table.lanes[row]?.label ?? "channel");
};

test("a statement stands with its speakers, not with those it speaks to", () => {
  expect(
    seatsOf("statement", [
      ["us", "speaker"],
      ["ae", "speaker"],
      ["ru", "addressee"],
    ]),
  ).toEqual(["United States", "UAE"]);
});

test("a text stands with who put it forward or signed it", () => {
  expect(
    seatsOf("proposal", [
      ["us", "proposer"],
      ["ua", "addressee"],
    ]),
  ).toEqual(["United States"]);
  expect(
    seatsOf("agreement", [
      ["ua", "signatory"],
      ["ru", "signatory"],
      ["ae", "mediator"],
    ]),
  ).toEqual(["Ukraine", "Russia"]);
  expect(seatsOf("agreement", ["ua", ["ae", "mediator"]])).toEqual(["Ukraine"]);
});

test("a table seats all who were there, once each", () => {
  expect(seatsOf("round", ["ua", ["ua", "delegate"], ["ae", "host"]])).toEqual(["Ukraine", "UAE"]);
});

test("an exchange of the pair is in the channel, any other with who released", () => {
  const transfer = (from: number, to: number) => [{ from, to, count: 5, what: "civilians" as const }];
  expect(seatsOf("exchange", ["ua", "ru"], { transfers: transfer(1, 0) })).toEqual(["channel"]);
  expect(seatsOf("exchange", ["us", "ru"], { transfers: transfer(1, 2) })).toEqual(["Russia"]);
  expect(
    seatsOf("exchange", [
      ["us", "releasing"],
      ["ru", "receiving"],
    ]),
  ).toEqual(["United States"]);
});

test("an event that names no party is counted among the others", () => {
  expect(seatsOf("statement", [])).toEqual(["Others"]);
});

test("seats of hosts and mediators are hollow unless they are a party too", () => {
  const one = testDataset([{ kind: "round", parties: ["ua", ["ru", "host"], ["us", "host"], ["us", "party"]] }]);
  const { hollowIn, colorIn } = seating(one, assignLanes(one, "party", EIGHT));
  expect([0, 1, 2].map((row) => hollowIn(asEventIndex(0), row))).toEqual([false, true, false]);
  expect([0, 1, 2].map((row) => colorIn(asEventIndex(0), row))).toEqual(["party-0", "party-1", "party-2"]);
});

test("a mediator's delegation mediates, a host's takes part", () => {
  const one = testDataset([
    { kind: "meeting", parties: ["ua", ["ru", "host"], ["ru", "delegate"], ["us", "mediator"], ["us", "delegate"]] },
  ]);
  const { hollowIn } = seating(one, assignLanes(one, "party", EIGHT));
  expect([0, 1, 2].map((row) => hollowIn(asEventIndex(0), row))).toEqual([false, false, true]);
});

test("outside party lanes a sign has its party's colour, ink where several share it", () => {
  const two = testDataset([
    {
      from: 1,
      kind: "statement",
      parties: [
        ["us", "speaker"],
        ["ua", "addressee"],
      ],
    },
    { from: 2, kind: "meeting", parties: ["us", "ua"] },
  ]);
  const { colorIn } = seating(two, assignLanes(two, "kind", EIGHT));
  expect([colorIn(asEventIndex(0), 2), colorIn(asEventIndex(1), 1)]).toEqual(["party-0", "ink"]);
});

test("lanes are 44 to 56 apart, 40 on phones, the channel between its two", () => {
  const table = assignLanes(dataset, "party", { maxLanes: 8, collapsed: ["party:tr"] });
  const place = (heightPx: number, compact = false) => placeLanes(table, [], { heightPx, compact });
  const pitch = (placed: ReturnType<typeof place>) => (placed.lanes[2]?.y ?? 0) - (placed.lanes[1]?.y ?? 0);
  expect(pitch(place(2000))).toBe(56);
  expect(pitch(place(100))).toBe(44);
  expect(pitch(place(100, true))).toBe(40);
  const placed = place(100);
  expect(placed.heightPx).toBeGreaterThan(100);
  expect(placed.channel).toMatchObject({ y: placed.yOf(7, "seats"), heightPx: 36 });
  expect(placed.lanes.map((lane) => lane.heightPx)).toEqual([44, 44, 44, 18, 44, 44, 44]);
  expect(placed.yOf(3, "notes")).toBe(placed.yOf(3, "papers"));
});
