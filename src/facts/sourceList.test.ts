import { describe, expect, it } from "vitest";
import type { SourceRow } from "../dataset/part";
import type { Control } from "../dataset/terms";
import { addBit, type Bits, fullBits, noBits } from "../filter/bits";
import { testDataset } from "../testing/testDataset";
import { countLimits, countSourceLimits } from "./limits";
import { arrangeSources, filterSources } from "./sourceList";
import { sharesByParty } from "./sourceShares";

const source = (
  id: string,
  published: string,
  restedOnBy: readonly number[],
  { control = "private", publisher = "paper", quotes = 1, checked = 0, language = "en" } = {},
): SourceRow => ({
  id,
  type: "news",
  title: id.toUpperCase(),
  publisher: { id: publisher, name: publisher, control: control as Control },
  published,
  language,
  url: "https://example.org/",
  rights: "unknown",
  part: 0,
  events: restedOnBy.length,
  restedOnBy,
  quotes,
  checked,
});
const bits = (...events: number[]): Bits => {
  const set = noBits(3);
  for (const event of events) addBit(set, event);
  return set;
};
const rows = [
  source("a", "2026-02-05", [0, 1], { publisher: "tass", control: "state", quotes: 3, checked: 2 }),
  source("b", "2024", [1], { quotes: 5, language: "uk" }),
  source("c", "2025-06", [], {}),
];

describe("the list of sources", () => {
  it("shows what shown events rest on, and unused documents only where nothing is filtered away", () => {
    expect(filterSources(rows, fullBits(3), true).map(({ row, shown }) => [row.id, shown])).toEqual([
      ["a", 2],
      ["b", 1],
      ["c", 0],
    ]);
    expect(filterSources(rows, bits(0), false).map(({ row, shown }) => [row.id, shown])).toEqual([["a", 1]]);
    expect(filterSources(rows, bits(2), false)).toEqual([]);
  });

  it("sorts by date of any precision, events and quotes", () => {
    const listed = filterSources(rows, fullBits(3), true);
    const order = (sort: "newest" | "oldest" | "events" | "quotes" | "title") =>
      arrangeSources(listed, sort, "none")
        .flatMap(({ sources }) => sources.map(({ row }) => row.id))
        .join("");
    expect([order("newest"), order("oldest"), order("events"), order("quotes"), order("title")]).toEqual([
      "acb",
      "bca",
      "abc",
      "bac",
      "abc",
    ]);
  });

  it("groups by publisher, the largest first", () => {
    const sections = arrangeSources(filterSources(rows, fullBits(3), true), "newest", "publisher");
    expect(sections.map(({ key, sources }) => [key, sources.map(({ row }) => row.id).join("")])).toEqual([
      ["paper", "cb"],
      ["tass", "a"],
    ]);
  });
});

describe("shares", () => {
  const dataset = testDataset(
    [
      { from: 1, parties: ["ua"] },
      { from: 2, parties: ["ua", "ru", ["ru", "host"]] },
      { from: 3, parties: ["ru"] },
    ],
    { parties: ["ua", "ru"] },
  );

  it("count each pair of a shown event and a document once for each party", () => {
    const shares = sharesByParty(dataset, rows, fullBits(3));
    expect(shares.map(({ party, pairs, byControl }) => [party, pairs, byControl.state, byControl.private])).toEqual([
      [null, 3, 2, 1],
      [0, 3, 2, 1],
      [1, 2, 1, 1],
    ]);
    expect(shares[0]?.publishers).toEqual([
      ["tass", 2],
      ["paper", 1],
    ]);
  });

  it("leave filtered events out", () => {
    expect(sharesByParty(dataset, rows, bits(0)).map(({ party, pairs }) => [party, pairs])).toEqual([
      [null, 1],
      [0, 1],
    ]);
  });
});

describe("known limits", () => {
  it("are counted from the columns and the sources", () => {
    const dataset = testDataset([
      { disagreements: 2, status: "claimed" },
      { kind: "exchange", transfers: [{ from: 0, to: 0, count: null, what: "bodies" }] },
    ]);
    expect(countLimits(dataset)).toMatchObject({
      events: 2,
      oneOrigin: 2,
      differing: 1,
      unknownTransfers: 1,
      transfers: 1,
      byStatus: { claimed: 1, occurred: 1 },
    });
    expect(countSourceLimits(rows)).toMatchObject({
      sources: 3,
      quotes: 9,
      checked: 2,
      byControl: { state: 1, private: 2 },
      languages: [
        ["en", 2],
        ["uk", 1],
      ],
    });
  });
});
