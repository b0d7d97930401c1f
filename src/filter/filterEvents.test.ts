import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asEventIndex, type Dataset } from "../dataset/dataset";
import { KINDS, type Kind } from "../dataset/terms";
import { dayOf, type TestEvent, testDataset } from "../testing/testDataset";
import type { Bound } from "../time/bound";
import { spanOf } from "../time/day";
import { NO_FILTER } from "../view/defaultView";
import type { Filter } from "../view/view";
import { addBit, type Bits, hasBit, iterateBits, noBits } from "./bits";
import { countFacets } from "./facets";
import { filterEvents } from "./filterEvents";
import { indexFilters } from "./filterIndex";

const bound = (edtf: string, start: number, end: number): Bound => ({ edtf, ...spanOf(start, end) });
const day = (iso: string): Bound => bound(iso, dayOf(iso), dayOf(iso) + 1);

const talks: readonly TestEvent[] = [
  {
    id: "a-swap",
    kind: "exchange",
    from: "2026-02-05",
    parties: ["ua", "ru", ["us", "mediator"]],
    issues: ["prisoners"],
  },
  { id: "b-call", kind: "meeting", from: "2026-02-06", parties: ["us", "ru"], issues: ["ceasefire"], disagreements: 1 },
  {
    id: "c-word",
    from: "2026-02-07",
    parties: ["ua", ["ru", "addressee"]],
    issues: ["ceasefire", "prisoners"],
    relations: [{ type: "answers", to: "b-call" }],
  },
  { id: "d-round", kind: "round", from: "2026-02-01", until: "2026-02-08", parties: ["ua", "ru"], track: "abu-dhabi" },
];
const dataset = testDataset(talks);
const index = indexFilters(dataset);

function shown(filter: Partial<Filter>, hits: Bits | null = null): string[] {
  const bits = filterEvents(index, { ...NO_FILTER, ...filter }, hits);
  return [...iterateBits(bits)].map((event) => dataset.idOf(asEventIndex(event))).sort();
}

describe("filtering", () => {
  it("shows all without a filter", () => {
    expect(shown({})).toEqual(["a-swap", "b-call", "c-word", "d-round"]);
  });

  it("shows events of any of the parties, or of all of them", () => {
    expect(shown({ parties: ["ua", "us"] })).toEqual(["a-swap", "b-call", "c-word", "d-round"]);
    expect(shown({ parties: ["ua", "us"], match: "all" })).toEqual(["a-swap"]);
  });

  it("counts an addressee as involved", () => {
    expect(shown({ parties: ["ua", "ru"], match: "all", kinds: ["statement"] })).toEqual(["c-word"]);
  });

  it("widens within a facet and narrows between facets", () => {
    expect(shown({ kinds: ["exchange", "meeting"] })).toEqual(["a-swap", "b-call"]);
    expect(shown({ kinds: ["exchange", "meeting"], issues: ["ceasefire"] })).toEqual(["b-call"]);
    expect(shown({ tracks: ["abu-dhabi"] })).toEqual(["d-round"]);
    expect(shown({ disputed: true })).toEqual(["b-call"]);
  });

  it("includes both ends of a period, and an event that lasts through it", () => {
    expect(shown({ from: day("2026-02-05"), to: day("2026-02-05") })).toEqual(["a-swap", "d-round"]);
    expect(shown({ from: day("2026-02-08") })).toEqual(["d-round"]);
    expect(shown({ from: day("2026-02-09") })).toEqual([]);
    expect(shown({ to: day("2026-01-31") })).toEqual([]);
  });

  it("keeps to what the text search found", () => {
    const hits = noBits(dataset.count);
    addBit(hits, dataset.find("c-word") ?? 99);
    expect(shown({}, hits)).toEqual(["c-word"]);
    expect(shown({ kinds: ["round"] }, hits)).toEqual([]);
  });

  it("keeps to the thread of an event, and of one that is not there shows nothing", () => {
    expect(shown({ thread: "b-call" })).toEqual(["b-call", "c-word"]);
    expect(shown({ thread: "b-call", parties: ["ua"] })).toEqual(["c-word"]);
    expect(shown({ thread: "d-round" })).toEqual(["d-round"]);
    expect(shown({ thread: "atlantis" })).toEqual([]);
  });

  it("shows nothing for an id that the dataset does not know", () => {
    expect(shown({ parties: ["atlantis"] })).toEqual([]);
    expect(shown({ parties: ["atlantis", "us"] })).toEqual(["a-swap", "b-call"]);
  });

  it("works on a dataset without events", () => {
    const none = indexFilters(testDataset([]));
    expect(filterEvents(none, NO_FILTER, null)).toHaveLength(0);
  });
});

describe("facet counts", () => {
  it("tell what each party would show under the other filters", () => {
    const counts = countFacets(index, { ...NO_FILTER, parties: ["us"], issues: ["ceasefire"] }, null);
    const party = (id: string) => counts.parties[index.at.parties.get(id) ?? -1];
    expect([party("ua"), party("ru"), party("us")]).toEqual([1, 2, 1]);
  });

  it("with match=all tell what is left when a party is added", () => {
    const counts = countFacets(index, { ...NO_FILTER, parties: ["us"], match: "all" }, null);
    const party = (id: string) => counts.parties[index.at.parties.get(id) ?? -1];
    expect([party("ua"), party("ru"), party("us")]).toEqual([1, 2, 2]);
  });
});

// The law: bit sets and naive loops over the events' own values agree, for any dataset and any filter.
const PARTIES = ["ua", "ru", "us"];
const ISSUES = ["ceasefire", "prisoners"];
const TRACKS = ["talks", "europe"];
const someOf = <T>(values: readonly T[]) => fc.subarray([...values]);

const anyEvent: fc.Arbitrary<TestEvent> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    from: fc.integer({ min: 0, max: 40 }),
    days: fc.constantFrom(0, 0.25, 1, 2, 30),
    parties: someOf(PARTIES),
    issues: someOf(ISSUES),
    track: fc.constantFrom(...TRACKS),
    disagreements: fc.constantFrom(0, 1),
  })
  .map(({ days, ...event }) => ({ ...event, until: event.from + days }));

const anyBound = fc.option(
  fc
    .tuple(fc.integer({ min: -5, max: 45 }), fc.constantFrom(1, 7))
    .map(([start, days]) => bound("x", start, start + days)),
);
const anyFilter: fc.Arbitrary<Filter> = fc.record({
  parties: someOf(PARTIES),
  match: fc.constantFrom("any" as const, "all" as const),
  kinds: someOf(KINDS),
  issues: someOf(ISSUES),
  tracks: someOf(TRACKS),
  from: anyBound,
  to: anyBound,
  q: fc.constant(""),
  disputed: fc.boolean(),
  // Threads have a law of their own, in thread.test.ts.
  thread: fc.constant(null),
});

function naive(data: Dataset, filter: Filter, hits: Bits | null): number[] {
  const out: number[] = [];
  for (let n = 0; n < data.count; n++) {
    const event = asEventIndex(n);
    const { start, end } = data.whenOf(event);
    const parties = data.seatsOf(event).map((seat) => data.parties[seat.party]?.id ?? "");
    const issues = data.issuesOf(event).map((issue) => data.issues[issue]?.id ?? "");
    const track = data.trackOf(event).id;
    const isOf = (id: string) => parties.includes(id);
    const passes =
      (filter.parties.length === 0 ||
        (filter.match === "all" ? filter.parties.every(isOf) : filter.parties.some(isOf))) &&
      (filter.kinds.length === 0 || filter.kinds.includes(data.kindOf(event))) &&
      (filter.issues.length === 0 || filter.issues.some((id) => issues.includes(id))) &&
      (filter.tracks.length === 0 || filter.tracks.includes(track)) &&
      (filter.from === null || end > filter.from.start || start >= filter.from.start) &&
      (filter.to === null || start < filter.to.end) &&
      (!filter.disputed || data.disagreementCountOf(event) > 0) &&
      (hits === null || hasBit(hits, n));
    if (passes) out.push(n);
  }
  return out;
}

const anyCase = fc.record({
  events: fc.array(anyEvent, { maxLength: 70 }),
  filter: anyFilter,
  found: fc.option(fc.array(fc.nat(69))),
});

function setUp({ events, found }: { events: readonly TestEvent[]; found: readonly number[] | null }) {
  const data = testDataset(events, { parties: PARTIES, issues: ISSUES, tracks: TRACKS });
  const hits = found === null ? null : noBits(data.count);
  if (hits !== null) for (const n of found ?? []) if (n < data.count) addBit(hits, n);
  return { data, hits, index: indexFilters(data) };
}

describe("bit sets against a loop over the events", () => {
  it("show the same events", () => {
    fc.assert(
      fc.property(anyCase, ({ filter, ...given }) => {
        const { data, hits, index } = setUp(given);
        expect([...iterateBits(filterEvents(index, filter, hits))]).toEqual(naive(data, filter, hits));
      }),
    );
  });

  it("count the same beside each value", () => {
    fc.assert(
      fc.property(anyCase, ({ filter, ...given }) => {
        const { data, hits, index } = setUp(given);
        const counts = countFacets(index, filter, hits);
        const count = (change: Partial<Filter>) => naive(data, { ...filter, ...change }, hits).length;
        const joined = (id: string): Partial<Filter> =>
          filter.match === "all" ? { parties: [...filter.parties, id] } : { parties: [id] };
        expect([...counts.parties]).toEqual(PARTIES.map((id) => count(joined(id))));
        expect([...counts.kinds]).toEqual(KINDS.map((kind: Kind) => count({ kinds: [kind] })));
        expect([...counts.issues]).toEqual(ISSUES.map((id) => count({ issues: [id] })));
        expect([...counts.tracks]).toEqual(TRACKS.map((id) => count({ tracks: [id] })));
        expect(counts.disputed).toBe(count({ disputed: true }));
      }),
    );
  });
});
