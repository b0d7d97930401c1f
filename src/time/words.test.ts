import { format } from "date-fns/format";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf, utcDate } from "./calendar";
import { asDay, spanOf } from "./day";
import { parseEdtf } from "./edtf";
import { formatDay, formatIsoDay, formatMonth, formatSpan, formatWhen, type WordStyle } from "./words";

function words(edtf: string, style: WordStyle = "long"): string {
  const read = parseEdtf(edtf, dayOf("2026-06-30"));
  return read.ok ? formatWhen(read.when, style) : read.reason;
}

describe("formatWhen", () => {
  test.each([
    ["2026-02-05", "5 February 2026", "5 Feb 2026"],
    ["2026-02", "February 2026", "Feb 2026"],
    ["2026", "2026", "2026"],
    ["2021-23", "autumn 2021", "autumn 2021"],
    ["2021-24", "winter 2021–22", "winter 2021–22"],
    ["1999-24", "winter 1999–00", "winter 1999–00"],
    ["2025-10~", "about October 2025", "about Oct 2025"],
    ["2021-23~", "about autumn 2021", "about autumn 2021"],
    ["2025-04-25?", "25 April 2025 (uncertain)", "25 Apr 2025?"],
    ["2025-04-25%", "about 25 April 2025 (uncertain)", "about 25 Apr 2025?"],
    ["2026-02-04/2026-02-05", "4–5 February 2026", "4–5 Feb 2026"],
    ["2026-02-04/2026-02-04", "4 February 2026", "4 Feb 2026"],
    ["2026-01-18/2026-02-21", "18 January to 21 February 2026", "18 Jan – 21 Feb 2026"],
    ["2025-12-30/2026-01-02", "30 December 2025 to 2 January 2026", "30 Dec 2025 – 2 Jan 2026"],
    ["2025-02-04/2026-02-05", "4 February 2025 to 5 February 2026", "4 Feb 2025 – 5 Feb 2026"],
    ["2026-01/2026-03", "January to March 2026", "Jan–Mar 2026"],
    ["2025-01/2026-03", "January 2025 to March 2026", "Jan 2025 – Mar 2026"],
    ["2022/2024", "2022–2024", "2022–2024"],
    ["2021-21/2021-23", "spring to autumn 2021", "spring–autumn 2021"],
    ["2026-02/2026-03-04", "February to 4 March 2026", "Feb – 4 Mar 2026"],
    ["2026-02-15/2026-02", "15 February to February 2026", "15 Feb – Feb 2026"],
    ["2021-23/2022-02", "autumn 2021 to February 2022", "autumn 2021 – Feb 2022"],
    ["2026-02-20/2026-02-27~", "between 20 and 27 February 2026", "between 20 and 27 Feb 2026"],
    ["2026-02-20/2026-02-27?", "between 20 and 27 February 2026", "between 20 and 27 Feb 2026"],
    ["2025-03-18/2025-04-17~", "between 18 March and 17 April 2025", "between 18 Mar and 17 Apr 2025"],
    ["0000", "0000", "0000"],
    ["0000-21", "spring 0000", "spring 0000"],
    ["0000-24", "winter 0000–01", "winter 0000–01"],
    ["0000-03-05", "5 March 0000", "5 Mar 0000"],
    ["0000-02/0001-02", "February 0000 to February 0001", "Feb 0000 – Feb 0001"],
    ["2026-02-06/..", "since 6 February 2026", "since 6 Feb 2026"],
    ["2026-02-06~/..", "since about 6 February 2026", "since about 6 Feb 2026"],
    ["../2026-02", "until February 2026", "until Feb 2026"],
    ["2026-02-05T16:00:00+04:00", "5 February 2026, 16:00 (UTC+4)", "5 Feb 2026, 16:00"],
    ["2026-02-05T23:30:00-05:30", "5 February 2026, 23:30 (UTC−5:30)", "5 Feb 2026, 23:30"],
    ["2026-02-05T00:00:00Z", "5 February 2026, 00:00 (UTC)", "5 Feb 2026, 00:00"],
    ["2026-02-05T16:00Z/..", "since 5 February 2026, 16:00 (UTC)", "since 5 Feb 2026, 16:00"],
    [
      "2026-02-05T16:00+04:00/2026-02-05T18:00+04:00",
      "5 February 2026, 16:00–18:00 (UTC+4)",
      "5 Feb 2026, 16:00–18:00",
    ],
    ["2026-02-05T16:00+04:00/2026-02-05T16:00+04:00", "5 February 2026, 16:00 (UTC+4)", "5 Feb 2026, 16:00"],
    ["../2026-02-05T16:00Z", "until 5 February 2026, 16:00 (UTC)", "until 5 Feb 2026, 16:00"],
    [
      "2026-02-05T22:00+04:00/2026-02-06T02:00+04:00",
      "5 February 2026, 22:00 to 6 February 2026, 02:00 (UTC+4)",
      "5 Feb 2026, 22:00 – 6 Feb 2026, 02:00",
    ],
    [
      "2026-02-04/2026-02-05T18:00Z",
      "4 February 2026 to 5 February 2026, 18:00 (UTC)",
      "4 Feb 2026 – 5 Feb 2026, 18:00",
    ],
  ])("%s is %s", (edtf, long, short) => {
    expect(words(edtf)).toBe(long);
    expect(words(edtf, "short")).toBe(short);
  });
});

describe("days, months, spans", () => {
  test("any moment of a day gives the day", () => {
    const lastMinute = spanOf(dayOf("2022-03-29") + 1439 / 1440, 0).start;
    expect(formatDay(lastMinute)).toBe("29 March 2022");
    expect(formatDay(lastMinute, "short")).toBe("29 Mar 2022");
    expect(formatMonth(lastMinute)).toBe("March 2022");
    expect(formatMonth(lastMinute, "short")).toBe("Mar 2022");
  });

  test("the year 0 of ISO 8601 is not the year 1", () => {
    expect(formatDay(dayOf("0000-03-05"))).toBe("5 March 0000");
    expect(formatMonth(dayOf("0000-03-05"), "short")).toBe("Mar 0000");
    expect(formatSpan(spanOf(dayOf("0000-12-30"), dayOf("0001-01-03")), "long")).toBe(
      "30 December 0000 to 2 January 0001",
    );
  });

  test("an ISO day in words, and what is none as it stands", () => {
    expect(formatIsoDay("2026-11-24")).toBe("24 November 2026");
    expect(formatIsoDay("2022-02-29")).toBe("2022-02-29");
  });

  test("a span's end is exclusive", () => {
    const span = spanOf(dayOf("2026-01-18"), dayOf("2026-02-23"));
    expect(formatSpan(span, "long")).toBe("18 January to 22 February 2026");
    expect(formatSpan(span, "short")).toBe("18 Jan – 22 Feb 2026");
    expect(formatSpan(spanOf(dayOf("2026-01-18"), dayOf("2026-01-19")), "long")).toBe("18 January 2026");
    expect(formatSpan(spanOf(dayOf("2026-01-18"), dayOf("2026-01-18")), "long")).toBe("18 January 2026");
  });

  test("a span of hours says the hours, a longer one with odd ends the days", () => {
    const day = dayOf("2026-02-05");
    expect(formatSpan(spanOf(day + 10 / 24, day + 14 / 24), "long")).toBe("5 February 2026, 10:00–14:00");
    expect(formatSpan(spanOf(day + 0.4, day + 9.1), "long")).toBe("5–14 February 2026");
  });
});

test("days are written as date-fns writes them, from before the year 0 on", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 2_900_000 }), (n) => {
      const [day, date] = [asDay(n), utcDate(asDay(n))];
      expect(formatDay(day)).toBe(format(date, "d MMMM uuuu"));
      expect(formatDay(day, "short")).toBe(format(date, "d MMM uuuu"));
      expect(formatMonth(day)).toBe(format(date, "MMMM uuuu"));
    }),
  );
});
