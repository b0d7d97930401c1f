import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inventDataset } from "../testing/inventDataset";
import { createPartyOf } from "./authored/affiliation";
import { createDates } from "./authored/dates";
import { listSeats } from "./authored/involve";
import type { Authored } from "./authored/records";
import { checkDataset } from "./check/checkDataset";
import { buildDataset } from "./compile/buildDataset";
import { createEvidenceModel } from "./compile/evidenceModel";
import { compileDataset } from "./compileDataset";
import { asEventIndex } from "./dataset";
import { readCore } from "./read";
import type { EventRecord } from "./schema/event";
import { AUTHORED_STATUSES, ROLES, TRANSFERRED } from "./terms";
import { digestInScript } from "./text/paragraphHash";

const invented = checkDataset(inventDataset()).authored;
if (invented === null) throw new Error("the invented dataset is sound");
const base: Authored = invented;

const PEOPLE = ["al", "br", "league", "al-ministry", "ada-vell", "meridian"] as const;
const DATES = [
  "2031",
  "2030-02",
  "2029-23",
  "2031-02-02/2031-02-03",
  "2028-01-01~",
  "2031-03-01/..",
  "2031-02-05T16:00:00+01:00",
];

const datesOf = ({ head }: Authored) => createDates(head.asOf);
const NOWHERE = { take: () => {}, written: null, digest: digestInScript };

const common = {
  title: fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
  when: fc.constantFrom(...DATES),
  status: fc.constantFrom(...AUTHORED_STATUSES),
  actors: fc.array(fc.record({ actor: fc.constantFrom(...PEOPLE), role: fc.constantFrom(...ROLES) }), {
    minLength: 1,
    maxLength: 5,
  }),
  issues: fc.uniqueArray(fc.constantFrom("bridges", "captives"), { maxLength: 2 }),
};
const side = fc.constantFrom("al", "br", "league");
const transfer = fc.record({
  from: side,
  to: side,
  count: fc.option(fc.nat(1_000_000), { nil: null }),
  what: fc.constantFrom(...TRANSFERRED),
});

/** Events of two kinds, as far as the core holds them; ids are given by place so that they differ. */
const authoredEvents: fc.Arbitrary<readonly EventRecord[]> = fc
  .array(
    fc.oneof(
      fc.record({
        kind: fc.constant("exchange" as const),
        ...common,
        exchange: fc.record({ transfers: fc.array(transfer, { minLength: 1, maxLength: 4 }) }),
      }),
      fc.record({
        kind: fc.constant("meeting" as const),
        ...common,
        meeting: fc.constant({ format: "talks" as const }),
      }),
    ),
    { maxLength: 40 },
  )
  .map((events) =>
    events.map((event, i) => ({
      ...event,
      id: `event-${(i * 7919) % 1000}`,
      summary: "s",
      track: "harbour-track",
      evidence: [],
    })),
  );

describe("readCore", () => {
  test("gives back each authored event's id, title, kind, date, parties, issues and transfers", () => {
    fc.assert(
      fc.property(authoredEvents, (events) => {
        const authored: Authored = { ...base, events };
        const core = buildDataset(
          authored,
          datesOf(authored),
          createEvidenceModel(authored, datesOf(authored)),
          NOWHERE,
        );
        const dataset = readCore(core.bytes.slice().buffer);
        const dates = createDates(authored.head.asOf);
        const partyOf = createPartyOf(authored.actors, dates);
        const party = (index: number) => dataset.parties[index]?.id;
        expect(dataset.count).toBe(events.length);
        for (const event of events) {
          const index = dataset.find(event.id);
          if (index === null) throw new Error(`${event.id} is lost`);
          expect(dataset.idOf(index)).toBe(event.id);
          expect(dataset.titleOf(index)).toBe(event.title);
          expect(dataset.kindOf(index)).toBe(event.kind);
          expect(dataset.statusOf(index)).toBe(event.status);
          const when = dates.when(event.when);
          expect(dataset.whenOf(index)).toEqual(when);
          expect(dataset.seatsOf(index).map((seat) => ({ party: party(seat.party), role: seat.role }))).toEqual(
            listSeats(event, when.start, partyOf),
          );
          expect(dataset.issuesOf(index).map((issue) => dataset.issues[issue]?.id)).toEqual(event.issues);
          const transfers = event.kind === "exchange" ? event.exchange.transfers : [];
          expect(
            dataset.transfersOf(index).map((one) => ({ ...one, from: party(one.from), to: party(one.to) })),
          ).toEqual(transfers);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("keeps the events in order of time", () => {
    fc.assert(
      fc.property(authoredEvents, (events) => {
        const authored: Authored = { ...base, events };
        const { spanOf } = readCore(
          buildDataset(
            authored,
            datesOf(authored),
            createEvidenceModel(authored, datesOf(authored)),
            NOWHERE,
          ).bytes.slice().buffer,
        );
        for (let i = 1; i < events.length; i++) {
          const [a, b] = [spanOf(asEventIndex(i - 1)), spanOf(asEventIndex(i))];
          expect(a.start < b.start || (a.start === b.start && a.end <= b.end)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("tells what an event says of another, from either side, and an agreement's state", () => {
    const dataset = readCore((compileDataset(inventDataset()).output?.core.bytes ?? new Uint8Array()).slice().buffer);
    const [terms, words] = [dataset.find("2031-03-01-bridge-terms"), dataset.find("2031-02-05-vell-bridges")];
    if (terms === null || words === null) throw new Error("the invented dataset has both events");
    const tie = { type: "answers", from: terms, to: words, by: "league" };
    expect(dataset.tiesOf(terms)).toEqual([tie]);
    expect(dataset.tiesTo(words)).toEqual([tie]);
    expect([dataset.tiesTo(terms), dataset.tiesOf(words)]).toEqual([[], []]);
    expect([dataset.stateOf(terms), dataset.stateOf(words)]).toEqual(["signed", null]);
    expect([dataset.isSaidBroken(terms), dataset.isSaidBroken(words)]).toEqual([false, false]);
  });

  test("throws at an index that no event has, whatever is asked of it", () => {
    const dataset = readCore((compileDataset(inventDataset()).output?.core.bytes ?? new Uint8Array()).slice().buffer);
    const { find: _, ...asked } = dataset;
    const questions = Object.entries(asked).filter(
      (each): each is [string, typeof dataset.idOf] => typeof each[1] === "function",
    );
    expect(questions).toHaveLength(24);
    for (const [name, ask] of questions) {
      for (const bad of [-1, dataset.count, 0.5, Number.NaN]) {
        expect(() => ask(asEventIndex(bad)), `${name}(${bad})`).toThrow(RangeError);
      }
    }
  });

  test("refuses what is not a core, a core of another form and one that is cut short", () => {
    const bytes = compileDataset(inventDataset()).output?.core.bytes ?? new Uint8Array();
    const other = bytes.slice();
    new DataView(other.buffer).setUint32(8, 99, true);
    expect(() => readCore(new TextEncoder().encode("<!doctype html><title>404</title>").slice().buffer)).toThrow(
      /not a compiled/,
    );
    expect(() => readCore(new ArrayBuffer(0))).toThrow(/not a compiled/);
    expect(() => readCore(other.buffer)).toThrow(/form 99/);
    expect(() => readCore(bytes.slice(0, 40).buffer)).toThrow(/cut short/);
    expect(() => readCore(bytes.slice(0, bytes.length - 8).buffer)).toThrow(/cut short/);
  });
});
