import fc from "fast-check";
import { expect, test } from "vitest";
import { addMonths, dayFromParts, dayOf, isoDay, parseDay, startOfMonth, startOfWeek, startOfYear } from "./calendar";
import { asDay } from "./day";

const days = fc.integer({ min: dayOf("0001-01-01"), max: dayOf("9999-12-31") }).map(asDay);

test("day 0 is 1 January 1970", () => {
  expect(dayOf("1970-01-01")).toBe(0);
  expect(isoDay(asDay(20489))).toBe("2026-02-05");
  expect(isoDay(asDay(20489.999))).toBe("2026-02-05");
  expect(isoDay(dayFromParts(44, 3, 15))).toBe("0044-03-15");
});

test("a day reads back as itself, an impossible one is null", () => {
  fc.assert(fc.property(days, (day) => parseDay(isoDay(day)) === day));
  for (const text of ["2022-02-29", "2026-13-01", "2026-2-5", "2026-02", "2026-02-05T00:00", ""]) {
    expect(parseDay(text)).toBeNull();
  }
  expect(() => dayOf("2022-02-29")).toThrow("2022-02-29");
});

test("starts of week, month and year", () => {
  const thursdayNoon = asDay(dayOf("2026-02-05") + 0.5);
  expect(isoDay(startOfWeek(thursdayNoon))).toBe("2026-02-02");
  expect(startOfWeek(dayOf("2026-02-02"))).toBe(dayOf("2026-02-02"));
  expect(isoDay(startOfWeek(dayOf("2026-02-01")))).toBe("2026-01-26");
  expect(isoDay(startOfMonth(thursdayNoon))).toBe("2026-02-01");
  expect(isoDay(startOfYear(thursdayNoon))).toBe("2026-01-01");
});

test("a month later is the same day of the month, or the month's last", () => {
  expect(isoDay(addMonths(dayOf("2026-01-31"), 1))).toBe("2026-02-28");
  expect(isoDay(addMonths(dayOf("2026-03-29"), -1))).toBe("2026-02-28");
  expect(addMonths(asDay(dayOf("2026-03-29") + 0.25), 12)).toBe(dayOf("2027-03-29") + 0.25);
});
