import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { formatEventsCsv } from "./eventsCsv";
import { formatEvidenceCsv } from "./evidenceCsv";
import { compileForTest, selectForTest } from "./testSelection";

const compiled = compileForTest();
const all = selectForTest(compiled);
const read = (csv: string): Record<string, string>[] => parse(csv, { columns: true });

describe("formatEventsCsv", () => {
  test("one row an event, in time order, with its own link", () => {
    const rows = read(formatEventsCsv(all));
    expect(rows.map((row) => row.id)).toEqual(all.events.map(({ id }) => id));
    expect(rows[0]?.link).toBe(`https://parley.example/?event=${all.events[0]?.id}`);
  });

  test("of a filtered selection only its events", () => {
    const one = all.events[1]?.id ?? "";
    expect(read(formatEventsCsv(selectForTest(compiled, [one]))).map((row) => row.id)).toEqual([one]);
  });

  test("a date stands in its authored form, in words, and as the days that it may mean", () => {
    for (const [i, row] of read(formatEventsCsv(all)).entries()) {
      expect(row.when_edtf).toBe(all.events[i]?.detail.when);
      expect((row.first_day ?? "") <= (row.last_day ?? "")).toBe(true);
    }
  });
});

describe("formatEvidenceCsv", () => {
  test("one row a quote, with the document that it is from", () => {
    const rows = read(formatEvidenceCsv(all));
    const quotes = all.events.flatMap(({ detail }) => detail.evidence.map(({ quote }) => quote));
    expect(rows.map((row) => row.quote)).toEqual(quotes);
    for (const row of rows) {
      const source = all.sources.get(row.source_id ?? "");
      expect([row.source_title, row.url, row.published_edtf]).toEqual([source?.title, source?.url, source?.published]);
    }
  });
});
