import { describe, expect, it } from "vitest";
import { listExchanges } from "../../facts/exchanges";
import type { ExchangeTotals } from "../../facts/exchangeTotals";
import { totalExchanges } from "../../facts/exchangeTotals";
import { testDataset } from "../../testing/testDataset";
import { eachBar, figureOf, gapsSum, gapUntil, notesOn, numberTo, remarksOn, sumsKnown, thatPass } from "./words";

const dataset = testDataset([
  {
    id: "exchange-1",
    kind: "exchange",
    from: "2026-02-05",
    parties: ["ua", "ru", ["ae", "mediator"], ["us", "mediator"]],
    transfers: [{ from: 0, to: 1, count: 157, what: "prisoners-of-war" }],
  },
  { id: "exchange-2", kind: "exchange", status: "claimed", from: "2026-03-05", parties: ["ua", "ru"] },
]);
const all = Uint32Array.of(3);
const exchanges = listExchanges(dataset, all);
const none: ExchangeTotals = {
  ...totalExchanges([], [0, 1]),
  unknownTransfers: 0,
  unknownExchanges: 0,
  differing: 0,
  contested: 0,
  leftOut: 0,
};

it("a number of the ledger says what no source numbers, and what is no person", () => {
  const figures = ([known, unknown]: readonly [number, number], what: "people" | "bodies") =>
    figureOf({ known, unknown }, what);
  expect([figures([157, 0], "people"), figures([12, 2], "people"), figures([0, 1], "people")]).toEqual([
    "157",
    "12 + unknown",
    "unknown",
  ]);
  expect([figures([1000, 0], "bodies"), figures([1000, 1], "bodies")]).toEqual([
    "1,000 bodies",
    "1,000 bodies + unknown",
  ]);
});

it("who mediated, and how surely it occurred", () => {
  expect(exchanges.map((exchange) => remarksOn(dataset, exchange))).toEqual([
    "mediated by UAE and United States",
    "claimed",
  ]);
});

it("gaps, with what is dated too vaguely to have one", () => {
  expect(gapsSum("people", 14, 1, 0)).toBe(
    "Between exchanges in which both sides handed people over. Half of the 14 gaps last 1 day or less.",
  );
  expect(gapsSum("bodies", 14, 9, 1)).toBe(
    "Half of the 14 gaps last 9 days or less. 1 dated by the month only is left out.",
  );
  expect(gapsSum("bodies", 14, 9, 2)).toMatch(/2 dated by the month only are left out\.$/);
  expect(gapUntil(9, 20_500)).toMatch(/^9 days until \d+ \w+ \d{4}$/);
});

it("sums of both sides", () => {
  expect(sumsKnown(numberTo(1200, "people", "Ukraine"), numberTo(1150, "", "Russia"), 14)).toBe(
    "1,200 people to Ukraine and 1,150 to Russia over 14 exchanges, known numbers only.",
  );
  expect([eachBar("exchange"), eachBar("month")]).toEqual(["Each exchange", "Exchanges by month"]);
  expect([thatPass(1), thatPass(2)]).toEqual([
    "1 exchange that passes the filters",
    "2 exchanges that pass the filters",
  ]);
});

describe("what a reader must know before using the sums", () => {
  it("is nothing where nothing is amiss", () => {
    expect(notesOn(none)).toEqual([]);
  });

  it.each<[Partial<ExchangeTotals>, RegExp]>([
    [{ unknownTransfers: 3, unknownExchanges: 1 }, /^In 1 exchange no source gives 3 of the numbers; /],
    [{ unknownTransfers: 3, unknownExchanges: 2 }, /^In 2 exchanges no source gives 3 of the numbers; /],
    [{ differing: 1 }, /^On 1 exchange sources differ; /],
    [{ contested: 1 }, /^1 exchange is claimed by one side only or disputed/],
    [{ contested: 2 }, /^2 exchanges are claimed by one side only or disputed/],
    [{ leftOut: 1 }, /^1 planned or cancelled exchange is listed but not summed\.$/],
    [{ leftOut: 2 }, /^2 planned or cancelled exchanges are listed but not summed\.$/],
  ])("is a sentence for %j", (found, sentence) => {
    const notes = notesOn({ ...none, ...found });
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(sentence);
  });
});
