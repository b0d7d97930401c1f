import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Transfer } from "../dataset/dataset";
import { TRANSFERRED } from "../dataset/terms";
import { fullBits } from "../filter/bits";
import { type TestEvent, testDataset } from "../testing/testDataset";
import { listExchanges, type Sides, sidesOf } from "./exchanges";
import { totalByGoBetween, totalExchanges } from "./exchangeTotals";
import { countAll, countReceived } from "./received";

const UA = 0;
const RU = 1;
const parties = ["ua", "ru", "ae", "tr", "hu"];
const to = (party: number, count: number | null, what: Transfer["what"] = "prisoners-of-war"): Transfer => ({
  from: party === UA ? RU : UA,
  to: party,
  count,
  what,
});

function open(events: readonly TestEvent[]) {
  const dataset = testDataset(
    events.map((event): TestEvent => ({ kind: "exchange", ...event })),
    { parties },
  );
  const sides: Sides = sidesOf(dataset) ?? [UA, RU];
  return { dataset, sides, exchanges: listExchanges(dataset, fullBits(dataset.count)) };
}

describe("totals of exchanges", () => {
  it("add known numbers by side and leave unknown ones out, telling how many", () => {
    const { exchanges, sides } = open([
      { transfers: [to(UA, 150), to(UA, 7, "civilians"), to(RU, null)] },
      { transfers: [to(UA, 30), to(RU, 12)] },
    ]);
    const totals = totalExchanges(exchanges, sides);
    expect(countReceived(totals.received.first, "people")).toEqual({ known: 187, unknown: 0 });
    expect(countReceived(totals.received.second, "people")).toEqual({ known: 12, unknown: 1 });
    expect(totals).toMatchObject({ exchanges: 2, unknownTransfers: 1, unknownExchanges: 1 });
  });

  it("never add bodies to people", () => {
    const { exchanges, sides } = open([{ transfers: [to(UA, 5), to(UA, 1000, "bodies")] }]);
    const { first } = totalExchanges(exchanges, sides).received;
    expect(countReceived(first, "people").known).toBe(5);
    expect(countReceived(first, "bodies").known).toBe(1000);
  });

  it("list planned and cancelled exchanges without summing them, and sum claimed ones, saying so", () => {
    const { exchanges, sides } = open([
      { status: "planned", transfers: [to(UA, 1)] },
      { status: "cancelled", transfers: [to(UA, 2)] },
      { status: "claimed", transfers: [to(UA, 4)] },
    ]);
    const totals = totalExchanges(exchanges, sides);
    expect(countAll(totals.received, "people").known).toBe(4);
    expect(totals).toMatchObject({ exchanges: 1, leftOut: 2, contested: 1 });
  });

  it("keep what goes to neither side apart", () => {
    const { exchanges, sides } = open([{ transfers: [{ from: RU, to: 4, count: 11, what: "prisoners-of-war" }] }]);
    const { received } = totalExchanges(exchanges, sides);
    expect(countReceived(received.others, "people").known).toBe(11);
    expect(countReceived(received.first, "people").known).toBe(0);
  });

  it("of nothing are nothing", () => {
    const { exchanges, sides } = open([{ kind: "round", parties: ["ua"] }]);
    expect(totalExchanges(exchanges, sides)).toMatchObject({ exchanges: 0, unknownTransfers: 0 });
  });

  it("agree with a plain sum over all transfers, whatever they are", () => {
    const anyTransfer = fc.record({
      from: fc.nat(4),
      to: fc.nat(4),
      count: fc.option(fc.nat(2000), { nil: null }),
      what: fc.constantFrom(...TRANSFERRED),
    });
    fc.assert(
      fc.property(fc.array(fc.array(anyTransfer, { maxLength: 5 }), { maxLength: 12 }), (lists) => {
        const { exchanges, sides } = open(lists.map((transfers): TestEvent => ({ transfers })));
        const { received } = totalExchanges(exchanges, sides);
        const all = lists.flat();
        for (const [counted, fits] of [
          ["people", (what: string) => what !== "bodies"],
          ["bodies", (what: string) => what === "bodies"],
        ] as const) {
          const own = all.filter(({ what }) => fits(what));
          expect(countAll(received, counted)).toEqual({
            known: own.reduce((sum, { count }) => sum + (count ?? 0), 0),
            unknown: own.filter(({ count }) => count === null).length,
          });
        }
      }),
    );
  });
});

describe("totals by go-between", () => {
  it("count an exchange for each of its mediators, facilitators apart, and those without one last", () => {
    const { exchanges, sides, dataset } = open([
      { parties: [["ae", "mediator"]], transfers: [to(UA, 10)] },
      {
        parties: [
          ["ae", "mediator"],
          ["tr", "mediator"],
        ],
        transfers: [to(UA, 5), to(RU, 5)],
      },
      { parties: [["hu", "facilitator"]], transfers: [to(UA, 2)] },
      { transfers: [to(UA, 1)] },
    ]);
    const rows = totalByGoBetween(exchanges, sides).map(({ as, party, exchanges: n, received }) => [
      as,
      dataset.parties[party]?.id ?? "nobody",
      n,
      countReceived(received.first, "people").known,
    ]);
    expect(rows).toEqual([
      ["mediator", "ae", 2, 15],
      ["mediator", "tr", 1, 5],
      ["facilitator", "hu", 1, 2],
      ["none", "nobody", 1, 1],
    ]);
  });
});
