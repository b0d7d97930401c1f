import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apaDate } from "./apa";
import { chicagoDate } from "./chicago";
import { readCiteDate } from "./citeDate";
import { mlaDate } from "./mla";

describe("dates in citations are as exact as the source", () => {
  test.each([
    ["2025-05-10", "2025, May 10", "May 10, 2025", "10 May 2025"],
    ["2025-09", "2025, September", "September 2025", "Sept. 2025"],
    ["2025", "2025", "2025", "2025"],
    ["2021-23", "2021, Autumn", "Autumn 2021", "Autumn 2021"],
    ["2025-05-10~", "ca. 2025, May 10", "ca. May 10, 2025", "circa 10 May 2025"],
    ["2025-09?", "2025, September?", "[September 2025?]", "[Sept. 2025?]"],
    ["2025%", "ca. 2025?", "ca. [2025?]", "circa [2025?]"],
    ["2025-05-10/2025-05-12", "2025, May 10–12", "May 10–12, 2025", "10–12 May 2025"],
    ["2025-05-30/2025-06-02", "2025, May 30–June 2", "May 30–June 2, 2025", "30 May–2 June 2025"],
    ["2025-05-12/2025-05", "2025, May 12 – 2025, May", "May 12, 2025–May 2025", "12 May 2025–May 2025"],
    ["2025-05/2025-05-12", "2025, May – 2025, May 12", "May 2025–May 12, 2025", "May 2025–12 May 2025"],
    ["2025-05-12/2025", "2025, May 12 – 2025", "May 12, 2025–2025", "12 May 2025–2025"],
    ["2025/2025-05", "2025 – 2025, May", "2025–May 2025", "2025–May 2025"],
    ["2025-21/2025", "2025, Spring – 2025", "Spring 2025–2025", "Spring 2025–2025"],
    ["2025-21/2025-23", "2025, Spring–Autumn", "Spring–Autumn 2025", "Spring–Autumn 2025"],
    ["2024/2025", "2024 – 2025", "2024–2025", "2024–2025"],
    ["0000-05-01", "0000, May 1", "May 1, 0000", "1 May 0000"],
    [
      "2025-12-31/2026-01-01",
      "2025, December 31 – 2026, January 1",
      "December 31, 2025–January 1, 2026",
      "31 Dec. 2025–1 Jan. 2026",
    ],
    ["2026-02-05T16:00:00+04:00", "2026, February 5", "February 5, 2026", "5 Feb. 2026"],
    ["2026-02-06/..", "ca. 2026, February 6", "ca. February 6, 2026", "circa 6 Feb. 2026"],
  ])("%s", (edtf, apa, chicago, mla) => {
    const date = readCiteDate(edtf);
    expect([apaDate(date), chicagoDate(date), mlaDate(date)]).toEqual([apa, chicago, mla]);
  });

  test("no interval leaves a dash without its end, or begins with one", () => {
    const sides = [
      "2025",
      "2025-05",
      "2025-05-01",
      "2025-06",
      "2025-06-30",
      "2025-21",
      "2025-22",
      "2026",
      "2026-01-01",
    ];
    const side = fc.constantFrom(...sides);
    fc.assert(
      fc.property(side, side, (from, to) => {
        const date = readCiteDate(`${from}/${to}`);
        for (const words of [apaDate(date), chicagoDate(date), mlaDate(date)]) {
          expect(words, `${from}/${to}`).not.toMatch(/^\s*–|–\s*$|^,|,$| {2}/);
        }
      }),
      { numRuns: 400 },
    );
  });

  test("a text that is no date is none", () => {
    for (const text of ["", "soon", "2025-13", "2025-05-10/2025-05-11/2025-05-12", "2025-21-03"]) {
      expect(readCiteDate(text)).toBeNull();
    }
    expect(apaDate(null)).toBe("n.d.");
  });
});
