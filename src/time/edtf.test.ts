import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addMonths, dayOf, isoDay } from "./calendar";
import { asDay } from "./day";
import { parseEdtf } from "./edtf";

const AS_OF = dayOf("2026-06-30");

function resolved(text: string): string {
  const read = parseEdtf(text, AS_OF);
  return read.ok ? `${isoDay(read.when.start)} ${isoDay(read.when.end)} ${read.when.startPrecision}` : read.reason;
}
const reason = (text: string): string => {
  const read = parseEdtf(text, AS_OF);
  return read.ok ? "accepted" : read.reason;
};
const whenOf = (text: string) => {
  const read = parseEdtf(text, AS_OF);
  if (!read.ok) throw new Error(read.reason);
  return read.when;
};

describe("single dates", () => {
  test("reach to the end of what they name", () => {
    expect(resolved("2026-02-05")).toBe("2026-02-05 2026-02-06 day");
    expect(resolved("2026-02")).toBe("2026-02-01 2026-03-01 month");
    expect(resolved("2026")).toBe("2026-01-01 2027-01-01 year");
    expect(resolved("2024-02-29")).toBe("2024-02-29 2024-03-01 day");
    expect(resolved("0044")).toBe("0044-01-01 0045-01-01 year");
  });

  test("seasons are meteorological, and winter belongs to the year that it begins in", () => {
    expect(resolved("2021-21")).toBe("2021-03-01 2021-06-01 season");
    expect(resolved("2021-22")).toBe("2021-06-01 2021-09-01 season");
    expect(resolved("2021-23")).toBe("2021-09-01 2021-12-01 season");
    expect(resolved("2021-24")).toBe("2021-12-01 2022-03-01 season");
  });

  test("carry their qualifiers", () => {
    expect(whenOf("2025-10~")).toMatchObject({ approximate: true, uncertain: false });
    expect(whenOf("2025-10?")).toMatchObject({ approximate: false, uncertain: true });
    expect(whenOf("2025-10-01%")).toMatchObject({ approximate: true, uncertain: true });
    expect(whenOf("2021-23~")).toMatchObject({ approximate: true, startPrecision: "season" });
  });
});

describe("instants", () => {
  test("stand at the wall-clock time of their place", () => {
    expect(whenOf("2026-02-05T16:00:00+04:00")).toMatchObject({
      start: dayOf("2026-02-05") + 16 / 24,
      startPrecision: "instant",
      offsetMinutes: 240,
      interval: false,
    });
    expect(whenOf("2026-02-05T23:00:00-05:30").start).toBe(dayOf("2026-02-05") + 23 / 24);
    expect(whenOf("2026-02-05T23:00:00-05:30").offsetMinutes).toBe(-330);
    expect(whenOf("2026-02-05T16:00Z").offsetMinutes).toBe(0);
  });

  test("last a minute alone and reach to the second one in an interval", () => {
    const alone = whenOf("2026-02-05T16:00:00+04:00");
    expect((alone.end - alone.start) * 1440).toBeCloseTo(1);
    const talks = whenOf("2026-02-05T16:00:00+04:00/2026-02-05T18:30:00+04:00");
    expect((talks.end - talks.start) * 24).toBeCloseTo(2.5);
  });

  test("are one moment where both ends of an interval are the same", () => {
    expect(whenOf("2026-02-05T16:00+04:00/2026-02-05T16:00+04:00")).toEqual(whenOf("2026-02-05T16:00+04:00"));
  });

  test("never reach into the minute after their own, nor into the next day", () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf("0001-01-01"), max: dayOf("9998-12-31") }), fc.nat(86_399), (day, second) => {
        const clock = new Date(second * 1000).toISOString().slice(11, 19);
        const { start, end } = whenOf(`${isoDay(asDay(day))}T${clock}Z`);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(day + 1);
        expect(Math.round(end * 1440)).toBe(day * 1440 + Math.floor(second / 60) + 1);
      }),
    );
  });

  test("cannot end a day at the moment in which it begins", () => {
    expect(reason("2026-02-05/2026-02-05T00:00Z")).toContain("ends before it starts");
  });

  test("need an offset, and one only", () => {
    expect(reason("2026-02-05T16:00:00")).toContain("offset from UTC");
    expect(reason("2026-02-05T16:00:00+04:00/2026-02-05T18:00:00+03:00")).toContain("same offset");
    expect(reason("2026-02-05T16:00:00.5+04:00")).toContain("would be read as");
  });
});

describe("intervals", () => {
  test("include their last day and keep each end's precision", () => {
    expect(resolved("2026-02-04/2026-02-05")).toBe("2026-02-04 2026-02-06 day");
    expect(whenOf("2026-02/2026-03-04")).toMatchObject({
      startPrecision: "month",
      endPrecision: "day",
      interval: true,
    });
    expect(resolved("2021-23/2022")).toBe("2021-09-01 2023-01-01 season");
    expect(resolved("2026-02-15/2026-02")).toBe("2026-02-15 2026-03-01 day");
  });

  test("take a qualifier of either end", () => {
    expect(whenOf("2025-03-18/2025-04-17~").approximate).toBe(true);
    expect(whenOf("2025-03-18?/2025-04-17").uncertain).toBe(true);
  });

  test("an open end reaches to the given day, at least one day on", () => {
    expect(whenOf("2026-02-06/..")).toMatchObject({ start: dayOf("2026-02-06"), end: AS_OF, openEnd: true });
    expect(whenOf("2026-07-20/..").end).toBe(dayOf("2026-07-21"));
  });

  test("an open start reaches back to the start of the date named", () => {
    expect(whenOf("../2026-02")).toMatchObject({
      start: dayOf("2026-02-01"),
      end: dayOf("2026-03-01"),
      openStart: true,
    });
  });

  test("that run backwards or lack ends are refused", () => {
    expect(reason("2026-02-10/2026-02-05")).toBe("the interval ends before it starts");
    expect(reason("2026-02-05T18:00Z/2026-02-05T16:00Z")).toBe("the interval ends before it starts");
    expect(reason("2026-02-05/")).toContain('write ".."');
    expect(reason("../..")).toContain("one end at least");
    expect(reason("2026/2027/2028")).toContain("two ends");
  });
});

describe("what does not exist is refused, never mended", () => {
  test.each([
    ["2022-02-29", "29 February 2022 does not exist"],
    ["2022-04-31", "31 April 2022 does not exist"],
    ["2022-02-29~", "29 February 2022 does not exist"],
    ["2026-02-05/2026-02-30", "30 February 2026 does not exist"],
    ["2022-02-29T10:00:00+04:00", "29 February 2022 does not exist"],
    ["2026-13", "there is no month 13"],
    ["2026-00-10", "there is no month 00"],
    ["2021-23-05", "a season has no day"],
    ["2026-02-05T24:00:00+04:00", "a day's last minute is 23:59; write 00:00 of the next day"],
    ["2026-02-05T25:10:00+04:00", "there is no time 25:10:00"],
    ["2026-02-05T10:61+04:00", "there is no time 10:61"],
  ])("%s: %s", (text, words) => expect(reason(text)).toBe(words));

  test.each([
    "",
    " ",
    "2026-2-5",
    "5 February 2026",
    "199X",
    "2026-XX",
    "-0044",
    "Y170000",
    "202",
    "?2026",
    "2026-25",
    "2026-02-05 ",
    "[2026,2027]",
    "2026-02-05T16:00:00+04:00~",
    "2026-02-05T16:00:00-00:00",
    "9".repeat(61),
  ])("%j is outside the forms", (text) => expect(reason(text)).not.toBe("accepted"));
});

describe("laws", () => {
  const days = fc.integer({ min: dayOf("0001-01-01"), max: dayOf("9998-12-31") }).map(asDay);

  test("every day, month and interval of days reads back as itself", () => {
    fc.assert(
      fc.property(days, fc.nat(4000), (day, length) => {
        expect(whenOf(isoDay(day))).toMatchObject({ start: day, end: day + 1 });
        const month = whenOf(isoDay(day).slice(0, 7));
        expect(month.end).toBe(addMonths(month.start, 1));
        const last = asDay(Math.min(day + length, dayOf("9999-12-31")));
        expect(whenOf(`${isoDay(day)}/${isoDay(last)}`)).toMatchObject({ start: day, end: last + 1 });
      }),
    );
  });

  test("no text of date characters is read as an empty or endless span, or throws", () => {
    const texts = fc.string({ unit: fc.constantFrom(..."0123456789-/.T:+Z~?%X"), maxLength: 30 });
    const near = fc
      .tuple(fc.constantFrom("2026-02-05", "2021-23", "2026/..", "2026-02-05T16:00:00+04:00"), texts, fc.nat(25))
      .map(([base, extra, at]) => base.slice(0, at) + extra.slice(0, 2) + base.slice(at + 1));
    fc.assert(
      fc.property(fc.oneof(texts, near), (text) => {
        const read = parseEdtf(text, AS_OF);
        if (!read.ok) return read.reason !== "";
        return read.when.end > read.when.start && Number.isFinite(read.when.end);
      }),
      { numRuns: 500 },
    );
  });
});
