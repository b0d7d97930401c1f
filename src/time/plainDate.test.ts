import { parse } from "edtf";
import fc from "fast-check";
import { expect, test } from "vitest";
import { impossibleDate } from "./impossible";
import { readPlainDate } from "./plainDate";

const number = (least: number, most: number, digits = 2) =>
  fc.integer({ min: least, max: most }).map((n) => String(n).padStart(digits, "0"));
const dates = fc
  .tuple(number(0, 9999, 4), number(1, 12), number(1, 31))
  .map((parts) => parts.join("-"))
  .filter((day) => impossibleDate(day) === null);
const clocks = fc.tuple(number(0, 23), number(0, 59), number(0, 59)).map((parts) => `T${parts.join(":")}`);
const zones = fc.tuple(fc.constantFrom("+", "-"), number(0, 14), number(0, 59)).map(([a, b, c]) => `${a}${b}:${c}`);
const texts = fc
  .tuple(dates, fc.option(fc.tuple(clocks, zones), { nil: [] }), fc.constantFrom("", "", "~", "?", "%"))
  .map(([day, time, qualifier]) => `${day}${time.join("")}${qualifier}`);

/** null for what the grammar does not have. */
function byGrammar(text: string) {
  try {
    const { type, values, offset, approximate, uncertain } = parse(text, {
      level: 1,
      types: ["Date", "Season"],
      seasonUncertainty: true,
    });
    return {
      type,
      values,
      offset: offset ?? 0,
      approximate: Boolean(approximate),
      uncertain: Boolean(uncertain),
    };
  } catch {
    return null;
  }
}

test("a plain date is read as the grammar reads it", () => {
  let read = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const plain = readPlainDate(text);
      if (plain === null) return;
      read++;
      expect({ offset: 0, ...plain }, text).toEqual(byGrammar(text));
    }),
    { numRuns: 1000 },
  );
  expect(read).toBeGreaterThan(200);
});

test.each([
  "2026",
  "2026-02",
  "2026-21",
  "2026-02-05T16:00+04:00",
  "2026-02-05T16:00:00Z",
  "2026-02-05/2026-02-06",
  " 2026-02-05",
  "2026-02-05\n",
])("%j is left to the grammar", (text) => {
  expect(readPlainDate(text)).toBeNull();
});
