import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, dayOf, isoDay } from "./calendar";
import { spanOf } from "./day";
import { parseEdtf } from "./edtf";
import { readTypedDate } from "./typedDate";
import { formatSpan, formatWhen } from "./words";

/** What a text is read as where a period begins with it, and where it ends. */
const read = (text: string): readonly [string, string] => {
  const [from, to] = [readTypedDate(text, "from"), readTypedDate(text, "to")];
  return [from.ok ? from.bound.edtf : from.reason, to.ok ? to.bound.edtf : to.reason];
};

describe("a typed date", () => {
  it.each([
    ["20 Nov 2025", "2025-11-20", "2025-11-20"],
    ["20 November 2025", "2025-11-20", "2025-11-20"],
    ["November 20, 2025", "2025-11-20", "2025-11-20"],
    ["  5 sept. 2025 ", "2025-09-05", "2025-09-05"],
    ["Nov 2025", "2025-11", "2025-11"],
    ["2025-11", "2025-11", "2025-11"],
    ["2025", "2025", "2025"],
    ["autumn 2025", "2025-09", "2025-11"],
    ["winter 2025–26", "2025-12", "2026-02"],
    ["Winter 2025", "2025-12", "2026-02"],
    ["4-5 February 2026", "2026-02-04", "2026-02-05"],
    ["4–5 February 2026", "2026-02-04", "2026-02-05"],
    ["18 January to 22 February 2026", "2026-01-18", "2026-02-22"],
    ["18 Jan - 22 Feb 2026", "2026-01-18", "2026-02-22"],
    ["between 20 and 27 February 2026", "2026-02-20", "2026-02-27"],
    ["2026-02-04 to 2026-02-05", "2026-02-04", "2026-02-05"],
    ["2024-2025", "2024", "2025"],
    ["5 February 2026, 16:00 (UTC+4)", "2026-02-05", "2026-02-05"],
  ])("'%s' is read in every form that is shown", (text, from, to) => {
    expect(read(text)).toEqual([from, to]);
  });

  it.each([
    ["30 Feb 2026", "30 February 2026 does not exist"],
    ["5 Feb", "the year is missing: write it as in 5 Feb 2026"],
    ["2026-13", "there is no month 13"],
  ])("'%s' is refused in words", (text, reason) => {
    expect(read(text)).toEqual([reason, reason]);
  });

  it.each(["yesterday", "5/2/2026", "5.2.2026", "ma 2026", "5 autumn 2025", "5 2026", "1 to 2 to 3 May 2026"])(
    "'%s' is told which forms there are",
    (text) => {
      expect(read(text)[0]).toContain("write a day, a month, a season or a year");
    },
  );

  it("comes back from the words in which any date or span is shown", () => {
    const month = fc.integer({ min: 0, max: 1200 }).map((n) => isoDay(addMonths(dayOf("1950-01-01"), n)).slice(0, 7));
    const point = fc.oneof(
      month,
      fc.integer({ min: 0, max: 30_000 }).map((day) => isoDay(spanOf(day, day).start)),
      fc.integer({ min: 1950, max: 2050 }).map(String),
      fc.tuple(fc.integer({ min: 1950, max: 2050 }), fc.integer({ min: 21, max: 24 })).map((parts) => parts.join("-")),
    );
    const hedged = fc.tuple(point, fc.constantFrom("", "~", "?", "%")).map((parts) => parts.join(""));
    const edtf = fc.oneof(
      hedged,
      fc.tuple(point, point).map((ends) => ends.join("/")),
      fc.tuple(point, point).map(([from, to]) => `${from}~/${to}~`),
    );
    fc.assert(
      fc.property(edtf, fc.constantFrom("long" as const, "short" as const), (text, style) => {
        const dated = parseEdtf(text, dayOf("2060-01-01"));
        fc.pre(dated.ok);
        const words = formatWhen(dated.when, style);
        const [from, to] = [readTypedDate(words, "from"), readTypedDate(words, "to")];
        expect(from, words).toMatchObject({ ok: true, bound: { start: dated.when.start } });
        expect(to, words).toMatchObject({ ok: true, bound: { end: dated.when.end } });
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 1, max: 900 }), (start, days) => {
        for (const style of ["long", "short"] as const) {
          const words = formatSpan(spanOf(start, start + days), style);
          expect(readTypedDate(words, "from"), words).toMatchObject({ ok: true, bound: { start } });
          expect(readTypedDate(words, "to"), words).toMatchObject({ ok: true, bound: { end: start + days } });
        }
      }),
    );
  });
});
