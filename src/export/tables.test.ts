import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { inventDataset } from "../testing/inventDataset";
import { compileForTest, selectForTest } from "../testing/testSelection";
import { formatEventsCsv } from "./eventsCsv";
import { formatEvidenceCsv } from "./evidenceCsv";

const compiled = compileForTest();
const all = selectForTest(compiled);
const read = (csv: string): Record<string, string>[] => parse(csv, { columns: true });

describe("formatEventsCsv", () => {
  test("one row an event, in time order, with its own link", () => {
    const rows = read(formatEventsCsv(all));
    expect(rows.map((row) => row.id)).toEqual(all.events.map(({ id }) => id));
    expect(rows[0]?.link).toBe(`https://parley.example/?event=${all.events[0]?.id}`);
  });

  test("an event names what it answers, by id", () => {
    const rows = read(formatEventsCsv(all)).map((row) => row.relations);
    expect(rows.filter((cell) => cell !== "")).toEqual(["answers 2031-02-05-vell-bridges"]);
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
  test("one row a piece of evidence, with the document that it is from", () => {
    const rows = read(formatEvidenceCsv(all)).filter(({ use }) => use === "evidence");
    const quotes = all.events.flatMap(({ detail }) => detail.evidence.map(({ quote }) => quote));
    expect(rows.map((row) => row.quote)).toEqual(quotes);
    for (const row of rows) {
      const source = all.sources.get(row.source_id ?? "");
      expect([row.source_title, row.url, row.published_edtf]).toEqual([source?.title, source?.url, source?.published]);
    }
  });

  test("one row a reading on which sources differ, with its own words", () => {
    const rows = read(formatEvidenceCsv(all)).filter(({ use }) => use === "reading");
    expect(rows.map((row) => [row.about, row.says, row.rank, row.quote, row.paragraph, row.stance])).toEqual([
      ["number of people", "forty", "preferred", "forty captives walked over the old bridge", "4", ""],
      ["number of people", "thirty-eight", "normal", "the League put it at thirty-eight", "7", ""],
    ]);
    expect(rows[0]?.link).toBe("https://parley.example/?event=2031-02-07-exchange&source=post-2031-02-03&p=4");
  });

  test("one row a stance with its own words, whose they are, and our translation; without words it stands alone", () => {
    const files = inventDataset();
    const path = "events/2031-02.json";
    const events = JSON.parse(files.get(path) ?? "[]");
    events[1].evidence[0].translation = "In English: bridges first.";
    events[1].statement.stances.push({ issue: "captives", act: "offers", position: "All of them." });
    const rows = read(formatEvidenceCsv(selectForTest(compileForTest(files.set(path, JSON.stringify(events))))));
    const cells = rows
      .filter(({ use }) => use === "stance")
      .map((row) => [row.about, row.act, row.says, row.quote, row.translation, row.speech, row.source_id]);
    expect(cells).toEqual([
      [
        "bridges",
        "demands",
        "Bridges first.",
        "first the bridges and then the rest",
        "In English: bridges first.",
        "direct",
        "roads-2031-02-05",
      ],
      ["captives", "offers", "All of them.", "", "", "", ""],
    ]);
  });

  test("every source is there: those of readings alone, and those that nothing rests on", () => {
    const files = inventDataset();
    const source = JSON.parse(files.get("sources/roads-2031-02-05.json") ?? "{}");
    for (const id of ["only-read", "unused"]) {
      files.set(`sources/${id}.json`, JSON.stringify({ ...source, id, url: `https://${id}.example/` }));
    }
    const path = "events/2031-02.json";
    const events = JSON.parse(files.get(path) ?? "[]");
    Object.assign(events[2].discrepancies[0].readings[1], { source: "only-read", paragraph: 2 });
    files.set(path, JSON.stringify(events));
    const withMore = compileForTest(files);
    const whole = selectForTest(withMore);
    const rows = read(formatEvidenceCsv(whole));
    expect(new Set(rows.map((row) => row.source_id))).toEqual(new Set(whole.sources.keys()));
    expect(rows.filter(({ use }) => use === "unused").map((row) => [row.source_id, row.event_id, row.link])).toEqual([
      ["unused", "", "https://parley.example/?source=unused"],
    ]);
    const some = read(formatEvidenceCsv(selectForTest(withMore, ["2031-02-07-exchange"])));
    expect(new Set(some.map((row) => row.source_id))).toEqual(new Set(["post-2031-02-03", "only-read"]));
  });
});
