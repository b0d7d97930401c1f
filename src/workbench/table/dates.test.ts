import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDateOrder } from "./dateOrder";
import { type DateOrder, fromParts, joinDates, readDate } from "./readDate";
import type { Table } from "./table";

const told = (text: string, order: DateOrder | null = null): string => {
  const read = readDate(text, order);
  return read.ok ? read.edtf : read.reason;
};

describe("a date in one cell", () => {
  test.each([
    ["2031", "2031"],
    ["2031-02", "2031-02"],
    ["2031-02-05", "2031-02-05"],
    ["2031-02~", "2031-02~"],
    ["2031-23", "2031-23"],
    ["2031-02-05/2031-02-07", "2031-02-05/2031-02-07"],
    ["2031-02-05T16:00:00+04:00", "2031-02-05T16:00:00+04:00"],
    ["2031/2/5", "2031-02-05"],
    ["2031.02.05", "2031-02-05"],
    ["5 February 2031", "2031-02-05"],
    ["5th Feb 2031", "2031-02-05"],
    ["Feb. 5, 2031", "2031-02-05"],
    ["February 2031", "2031-02"],
    ["autumn 2031", "2031-23"],
    ["fall 2031", "2031-23"],
    ["03/03/2031", "2031-03-03"],
  ])("%s is %s", (written, edtf) => expect(told(written)).toBe(edtf));

  test("which of day and month comes first is never guessed", () => {
    expect(told("03/04/2031")).toBe("'03/04/2031' can be read with the day first or the month first; say which");
    expect(told("03/04/2031", "day-first")).toBe("2031-04-03");
    expect(told("03/04/2031", "month-first")).toBe("2031-03-04");
    expect(told("25.04.2031", "month-first")).toBe("'25' is not a month; write 1 to 12 or its English name");
  });

  test.each([
    [
      "45327",
      "'45327' is the number by which a spreadsheet counts a day, probably 5 February 2024; write 2024-02-05, or format the column as a date and save it again",
    ],
    [
      "45327.5",
      "'45327.5' is the number by which a spreadsheet counts a day, probably 5 February 2024; write 2024-02-05, or format the column as a date and save it again",
    ],
    ["4/2/31", "the year of '4/2/31' has two digits; is it 2031? write it with four"],
    ["4/2/98", "the year of '4/2/98' has two digits; is it 1998? write it with four"],
    ["-700", "dates before the year 0 cannot be shown; put them into the summary"],
    ["c. 700 BC", "dates before the year 0 cannot be shown; put them into the summary"],
    ["30 February 2031", "30 February 2031 does not exist"],
    ["2031-02-05 16:00", /^"2031-02-05 16:00" is not a date that we read; write a date such as/],
    ["soon", /^"soon" is not a date that we read/],
  ])("%s is a fault that says what is meant", (written, reason) => {
    if (typeof reason === "string") expect(told(written)).toBe(reason);
    else expect(told(written)).toMatch(reason);
  });
});

test("a date in columns of its own may lack day and month, and no month between them", () => {
  const parts = (...cells: readonly [string, string, string]) => {
    const read = fromParts(...cells);
    return read.ok ? read.edtf : read.reason;
  };
  expect([parts("2031", "2", "5"), parts("2031", "Feb", ""), parts("2031", "", "")]).toEqual([
    "2031-02-05",
    "2031-02",
    "2031",
  ]);
  expect([parts("2031", "", "5"), parts("31", "2", "5"), parts("", "2", "5"), parts("2031", "14", "")]).toEqual([
    "there is a day and no month; fill in the month, or empty the day",
    "the year of '31' has two digits; is it 2031? write it with four",
    "'' is not a year; write four digits",
    "'14' is not a month; write 1 to 12 or its English name",
  ]);
});

test("an end makes a range, unless it is the same day or before", () => {
  const joined = (from: string, to: string | null) => {
    const read = joinDates(from, to);
    return read.ok ? read.edtf : read.reason;
  };
  expect([joined("2031-02-05", "2031-02-07"), joined("2031-02-05", "2031-02-05"), joined("2031", null)]).toEqual([
    "2031-02-05/2031-02-07",
    "2031-02-05",
    "2031",
  ]);
  expect(joined("2031-02-05", "2031-02-01")).toBe("the interval ends before it starts");
  expect(joined("2031-02-05/2031-02-06", "2031-02-07")).toMatch(/^the date has two ends already/);
});

describe("what the dates of a table tell of their order", () => {
  const found = (...dates: readonly string[]) => {
    const rows = dates.map((date, i) => ({ at: i + 2, cells: [date] }));
    const table: Table = { name: "t", written: null, header: ["When"], rows, notes: [] };
    return findDateOrder(table, new Map([["When", { to: "date" }]]));
  };
  test("nothing, where there is no such date", () =>
    expect(found("2031-02-05", "Feb 2031", "03/03/2031")).toEqual({ type: "known", order: null }));
  test("a number over 12 decides", () => {
    expect(found("03/04/2031", "25/04/2031")).toEqual({ type: "known", order: "day-first" });
    expect(found("03/04/2031", "04/25/2031")).toEqual({ type: "known", order: "month-first" });
  });
  test("else it is asked, with both readings of one of them", () =>
    expect(found("03/03/2031", "03.04.2031")).toEqual({
      type: "ask",
      example: "03.04.2031",
      dayFirst: "3 April 2031",
      monthFirst: "4 March 2031",
    }));
  test("dates that contradict each other are shown", () =>
    expect(found("25/04/2031", "04/26/2031")).toEqual({
      type: "mixed",
      dayFirst: "25/04/2031",
      monthFirst: "04/26/2031",
    }));
});

test("a day written in either order is read as that day", () => {
  const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.constantFrom("/", ".", "-"), (date, sign) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, dayOfMonth] = iso.split("-");
      expect(told([dayOfMonth, month, year].join(sign), "day-first")).toBe(iso);
      expect(told([month, dayOfMonth, year].join(sign), "month-first")).toBe(iso);
    }),
  );
});
