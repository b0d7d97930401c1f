import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBound } from "../time/bound";
import { readPeriod } from "./readPeriod";

const bound = (edtf: string) => {
  const read = parseBound(edtf);
  if (!read.ok) throw new Error(read.reason);
  return read.bound;
};
const none = { from: null, to: null };
const read = (from: string, to: string, edited: "from" | "to", applied = none) => {
  const result = readPeriod({ from, to }, edited, applied);
  return [result.from?.edtf ?? null, result.to?.edtf ?? null, result.faults.from, result.faults.to];
};

describe("the two ends of a period", () => {
  it("apply as they stand", () => {
    expect(read("2026-01", " 2026-02-15 ", "to")).toEqual(["2026-01", "2026-02-15", null, null]);
    expect(read("2026-02-15", "2026-02", "from")).toEqual(["2026-02-15", "2026-02", null, null]);
    expect(read("", "2026", "from")).toEqual([null, "2026", null, null]);
  });

  it("take every form in which dates are shown, each as what it means at its end", () => {
    expect(read("autumn 2025", "4–5 February 2026", "to")).toEqual(["2025-09", "2026-02-05", null, null]);
    expect(read("20 Nov 2025", "Nov 2025", "from")).toEqual(["2025-11-20", "2025-11", null, null]);
    expect(read("20 November", "", "from")).toEqual([
      null,
      null,
      "the year is missing: write it as in 5 Feb 2026",
      null,
    ]);
  });

  it("are not swapped but named where they are the wrong way round", () => {
    const applied = { from: null, to: bound("2026-01") };
    expect(readPeriod({ from: "2026-03", to: "2026-01" }, "from", applied)).toEqual({
      ...applied,
      faults: { from: "later than To (January 2026): change one of them", to: null },
    });
    expect(read("2026-03", "2026-01", "to")).toEqual([
      null,
      null,
      null,
      "earlier than From (March 2026): change one of them",
    ]);
  });

  it("apply together once the other end makes room", () => {
    expect(readPeriod({ from: "2026-03", to: "2026-05" }, "to", { from: null, to: bound("2026-01") })).toMatchObject({
      from: { edtf: "2026-03" },
      to: { edtf: "2026-05" },
      faults: { from: null, to: null },
    });
  });

  it("say what cannot be read, and leave that end as it was", () => {
    const applied = { from: bound("2025"), to: null };
    const { from, to, faults } = readPeriod({ from: "2026-02-30", to: "2026" }, "from", applied);
    expect([from?.edtf, to?.edtf, faults.from, faults.to]).toEqual([
      "2025",
      "2026",
      "30 February 2026 does not exist",
      null,
    ]);
  });

  it("never trade places, and hold a day or are said", () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, "0")}`);
    fc.assert(
      fc.property(day, day, fc.constantFrom("from" as const, "to" as const), (from, to, edited) => {
        const [readFrom, readTo, ...faults] = read(from, to, edited);
        if (from <= to) expect([readFrom, readTo, ...faults]).toEqual([from, to, null, null]);
        else expect([readFrom, readTo, faults.filter((fault) => fault !== null).length]).toEqual([null, null, 1]);
      }),
    );
  });
});
