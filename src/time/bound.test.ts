import fc from "fast-check";
import { expect, test } from "vitest";
import { parseBound } from "./bound";
import { dayOf, isoDay } from "./calendar";

const read = (text: string): string => {
  const result = parseBound(text);
  return result.ok ? `${result.bound.edtf}: ${isoDay(result.bound.start)} ${isoDay(result.bound.end)}` : result.reason;
};

test("a year, a month, a day", () => {
  expect(read("2026")).toBe("2026: 2026-01-01 2027-01-01");
  expect(read("2026-02")).toBe("2026-02: 2026-02-01 2026-03-01");
  expect(read("2026-02-05")).toBe("2026-02-05: 2026-02-05 2026-02-06");
});

test("what does not exist is refused by name", () => {
  expect(read("2022-02-29")).toBe("29 February 2022 does not exist");
  expect(read("2026-13")).toBe("there is no month 13");
  expect(read("2021-23")).toBe("there is no month 23");
  for (const text of ["", "26", "2026-2", "2026-02-05T10:00", "2026~", " 2026", "yesterday"]) {
    expect(read(text)).toContain("write a year, a month or a day");
  }
});

test("every day is accepted and lasts one day", () => {
  fc.assert(
    fc.property(fc.integer({ min: dayOf("0001-01-01"), max: dayOf("9999-12-30") }), (day) => {
      const result = parseBound(new Date(day * 86_400_000).toISOString().slice(0, 10));
      expect(result).toMatchObject({ ok: true, bound: { start: day, end: day + 1 } });
    }),
  );
});
