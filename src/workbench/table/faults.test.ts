import { describe, expect, test } from "vitest";
import { bring, errorsOf, exampleRow, firstOf, readText, templateOf } from "../../testing/bringTable";
import { recordsOf } from "../draft";
import { formatFaultyRows } from "./faultyRows";
import { sayCounts } from "./importWords";
import { formatTemplate } from "./template";

describe("what is not finished, and what is wrong", () => {
  test("a row without evidence is a draft that keeps all its cells and says what it lacks", () => {
    const table = readText("Date,Kind,Title,Source address,Quote,Ours\n2031-02-05,meeting,Talks,,,keep me\n");
    const { after, counts, drafts } = bring(table);
    expect([sayCounts(counts), errorsOf(after)]).toEqual(["1 row: 0 events, 1 draft", []]);
    expect(firstOf(after, "drafts")).toEqual({
      id: "2031-02-05-talks",
      kind: "meeting",
      title: "Talks",
      when: "2031-02-05",
      track: "talks",
      status: "occurred",
      actors: [],
      issues: [],
      meeting: {},
      row: { Ours: "keep me" },
    });
    expect(drafts).toEqual([{ at: 2, title: "Talks", lacks: ["summary", "actors", "format", "evidence"] }]);
  });

  test("what a draft says of its source and quote stays with it", () => {
    const { after } = bring(templateOf(exampleRow({ Published: "" })));
    expect(firstOf(after, "drafts")).toMatchObject({
      evidence: [{ paragraph: 1, quote: "both delegations sat down at the harbour" }],
      source: {
        title: "Delegations meet at Port Merrin",
        url: "https://post.example/2031/02/03/meet",
        paragraphs: [{ n: 1, gist: "The delegations sat down together for the first time." }],
      },
    });
  });

  test("each fault is told at its row and column, and its row is left out", () => {
    const table = templateOf(
      exampleRow(),
      exampleRow({ Title: "b", Kind: "meetign" }),
      exampleRow({ Title: "c", Date: "45327", "End date": "" }),
      exampleRow({ Title: "d", Quote: "too short" }),
      exampleRow({ Title: "e", Paragraph: "first" }),
      exampleRow({ Title: "f", "Source address": "post.example/x" }),
      exampleRow({ Title: "g", Place: "#REF!" }),
      exampleRow({ Title: "h", Summary: "with \u202e a hidden mark" }),
      exampleRow({ Title: "i", Parties: "Aldora" }),
    );
    const { after, counts, faults, drafts } = bring(table);
    expect(errorsOf(after)).toEqual([]);
    expect(sayCounts(counts)).toBe("9 rows: 1 event, 1 draft, 7 with faults");
    expect(drafts).toEqual([{ at: 10, title: "i", lacks: ["twoParties"] }]);
    expect(faults.map(({ at, column, message }) => `${at}:${column}: ${message}`)).toEqual([
      "3:Kind: 'meetign' is not one of round, meeting, statement, exchange, agreement, proposal; did you mean 'meeting'?",
      expect.stringMatching(/^4:Date: '45327' is the number by which/),
      "5:Quote: the quote has 2 words, 4 are needed to find it; quote more of the sentence",
      "6:Paragraph: 'first' is not a whole number",
      "7:Source address: 'url': 'post.example/x' is not an address; copy it whole from the browser",
      "8:Place: '#REF!' is an error of the spreadsheet and no value; mend the formula, or write the value",
      "9:Summary: 'summary' contains the control character U+202E; take it away",
    ]);
  });

  test("rows at fault can be taken as a file that is read again, formulas guarded", () => {
    const table = readText("Date,Kind,Title,Source address,Quote\nsoon,meeting,=1+1,,\n2031,meeting,Fine,,\n");
    const { faults } = bring(table);
    const text = formatFaultyRows(table, faults);
    expect(text.split("\r\n")[1]).toMatch(/^soon,meeting,'=1\+1,,,"Date: ""soon"" is not a date that we read/);
    const again = readText(text);
    expect([again.header, again.rows.map(({ cells }) => cells)]).toEqual([
      table.header,
      [["soon", "meeting", "=1+1", "", ""]],
    ]);
  });

  test("what is wrong with a name is told at every row that spells it so, and at no other", () => {
    const hidden = "Guild \u202e of Ports";
    const { counts, faults, after } = bring(
      templateOf(
        exampleRow({ Title: "a", Mediators: hidden }),
        exampleRow({ Title: "b", Hosts: hidden, Quote: "" }),
        exampleRow({ Title: "c", Mediators: "Guild of Ports" }),
      ),
    );
    expect([sayCounts(counts), faults.map(({ at, column }) => `${at}:${column}`)]).toEqual([
      "3 rows: 1 event, 2 with faults",
      ["2:Mediators", "3:Hosts"],
    ]);
    expect(recordsOf(after, "actors").map(({ record }) => record.name)).toContain("Guild of Ports");
  });

  test("what is wrong with a source is told at the rows that say it, and no other row of that source is left out", () => {
    const wordy = Array.from({ length: 31 }, () => "word").join(" ");
    const { counts, faults } = bring(
      templateOf(
        exampleRow({ "Source title": "" }),
        exampleRow({ Title: "b", Paragraph: "4", Gist: wordy, Quote: "the talks went on until midnight" }),
        exampleRow({ Title: "c", "Source title": "with \u202e a hidden mark" }),
        exampleRow({ Title: "d", "Source title": "with \u202e a hidden mark" }),
      ),
    );
    expect([sayCounts(counts), faults.map(({ at, column }) => `${at}:${column}`)]).toEqual([
      "4 rows: 1 event, 3 with faults",
      ["3:Gist", "4:Source title", "5:Source title"],
    ]);
  });

  test("quotes beyond what may be taken of one source are at fault, the others are events", () => {
    const quotes = Array.from({ length: 12 }, (_, i) => Array.from({ length: 25 }, (_, j) => `w${i}x${j}`).join(" "));
    const { counts, faults } = bring(templateOf(...quotes.map((Quote, i) => exampleRow({ Title: `t${i}`, Quote }))));
    expect([sayCounts(counts), faults.map(({ at, column }) => [at, column])]).toEqual([
      "12 rows: 10 events, 2 with faults",
      [
        [12, "Quote"],
        [13, "Quote"],
      ],
    ]);
  });

  test("a name that only a draft has is a record, and nothing to look at", () => {
    const { warnings, after } = bring(templateOf(exampleRow(), exampleRow({ Title: "b", Hosts: "Norway", Quote: "" })));
    expect(warnings).toEqual([]);
    expect(recordsOf(after, "actors").map(({ record }) => record.name)).toContain("Norway");
  });

  test("two rows of one id: the second is at fault", () => {
    const table = readText("Id,Date,Kind,Title,Source address,Quote\nA 1,2031,meeting,One,,\nA 1,2031,meeting,Two,,\n");
    const { faults, after } = bring(table);
    expect([firstOf(after, "drafts").id, faults]).toEqual([
      "a-1",
      [{ at: 3, column: "Id", message: "the id 'a-1' is that of row 2 already; every event needs its own" }],
    ]);
  });

  test("a column that no field takes is named with the number of its cells", () => {
    const [names = "", cells = ""] = formatTemplate().split("\r\n");
    const table = readText(`${names},Ours\n${cells},x\n`);
    expect(bring(table).leftOut).toEqual([{ column: "Ours", cells: 1 }]);
  });

  test("a cell that the row's kind has no room for is named as well", () => {
    const table = templateOf(exampleRow({ "Agreement type": "ceasefire" }));
    expect(bring(table).leftOut).toEqual([{ column: "Agreement type", cells: 1 }]);
  });

  test("columns called like parts of objects are columns", () => {
    const table = readText("Date,Kind,Title,Source address,Quote,__proto__,constructor\n2031,meeting,Talks,,,a,b\n");
    expect(Object.entries(firstOf(bring(table).after, "drafts").row ?? {})).toEqual([
      ["__proto__", "a"],
      ["constructor", "b"],
    ]);
  });
});
