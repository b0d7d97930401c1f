import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf } from "./calendar";
import { type Span, spanOf } from "./day";
import { formatSpanParam, parseSpan, writtenSpan } from "./spanParam";

const spanOrReason = (text: string): Span | string => {
  const read = parseSpan(text);
  return read.ok ? read.span : read.reason;
};

test("both days are included", () => {
  expect(spanOrReason("2026-01-20/2026-02-10")).toEqual(spanOf(dayOf("2026-01-20"), dayOf("2026-02-11")));
  expect(spanOrReason("2026-02-05/2026-02-05")).toEqual(spanOf(dayOf("2026-02-05"), dayOf("2026-02-06")));
  expect(spanOrReason("2026/2026-02")).toEqual(spanOf(dayOf("2026-01-01"), dayOf("2026-03-01")));
});

test("a zoom to hours names the minutes", () => {
  const day = dayOf("2026-02-05");
  expect(spanOrReason("2026-02-05T10:00/2026-02-05T14:30")).toEqual(spanOf(day + 600 / 1440, day + 870 / 1440));
  expect(formatSpanParam(spanOf(day + 10 / 24, day + 14.5 / 24))).toBe("2026-02-05T10:00/2026-02-05T14:30");
  expect(formatSpanParam(spanOf(day + 0.5, day + 1))).toBe("2026-02-05T12:00/2026-02-06T00:00");
});

test("whole days and long spans are written in days", () => {
  expect(formatSpanParam(spanOf(dayOf("2026-01-20"), dayOf("2026-02-11")))).toBe("2026-01-20/2026-02-10");
  expect(formatSpanParam(spanOf(dayOf("2022-01-01") + 0.2, dayOf("2026-06-01") + 0.4))).toBe("2022-01-01/2026-05-31");
});

test("what cannot be read says why", () => {
  expect(spanOrReason("2026-02-10/2026-01-20")).toBe("the span ends before it starts");
  expect(spanOrReason("2026-02-05T10:00/2026-02-05T10:00")).toBe("the span ends before it starts");
  expect(spanOrReason("2026-02-30/2026-03-20")).toBe("30 February 2026 does not exist");
  expect(spanOrReason("2026-02-05T25:00/2026-02-06")).toBe("there is no time 25:00");
  for (const text of ["", "/", "2026-02-05", "2026/2027/2028"]) expect(typeof spanOrReason(text)).toBe("string");
});

test("reading what was written gives the span to the minute, or to half a day where it is long", () => {
  const starts = fc.double({ min: dayOf("1000-01-01"), max: dayOf("3000-01-01"), noNaN: true });
  const lengths = fc.oneof(
    fc.double({ min: 0, max: 30, noNaN: true }),
    fc.double({ min: 0, max: 500_000, noNaN: true }),
  );
  fc.assert(
    fc.property(starts, lengths, (start, length) => {
      const text = formatSpanParam(spanOf(start, start + length));
      const read = parseSpan(text);
      if (!read.ok) throw new Error(`${text}: ${read.reason}`);
      const slack = length >= 21 ? 0.5 : 1.5 / 1440;
      expect(Math.abs(read.span.start - start)).toBeLessThanOrEqual(slack + 1e-9);
      expect(Math.abs(read.span.end - (start + length))).toBeLessThanOrEqual(slack + 1e-9);
      expect(formatSpanParam(read.span)).toBe(text);
      const written = writtenSpan(spanOf(start, start + length));
      expect(Math.abs(written.start - read.span.start) + Math.abs(written.end - read.span.end)).toBe(0);
    }),
  );
});

test("spans beyond four-digit years are brought within them", () => {
  const read = parseSpan(formatSpanParam(spanOf(-1e7, 1e7)));
  expect(read.ok && read.span).toEqual(spanOf(dayOf("0000-01-01"), dayOf("9999-12-31")));
  expect(parseSpan(formatSpanParam(spanOf(9e6, 9e6 + 0.1))).ok).toBe(true);
});
