import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCsv, guardCell, unguardCell } from "./csv";

const cells = fc.array(
  fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("=1+1", "'=x", "a,b", '"', "\r\n", "\uFEFF", "-5", "@x", "'"),
  ),
  {
    minLength: 3,
    maxLength: 3,
  },
);

describe("formatCsv", () => {
  test("an independent parser reads every cell back, and taking the guard off gives the text", () => {
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 8 }), (rows) => {
        const read = parse(formatCsv(["a", "b", "c"], rows), { record_delimiter: "\r\n", bom: false });
        expect(read.slice(1).map((row) => row.map(unguardCell))).toEqual(rows);
      }),
    );
  });

  test("lines end with CRLF; commas, quotes and line breaks are quoted; nothing is an empty cell", () => {
    expect(
      formatCsv(
        ["a", "b"],
        [
          ['say "no", twice', null],
          [1, true],
          ["two\nlines", ""],
        ],
      ),
    ).toBe('a,b\r\n"say ""no"", twice",\r\n1,true\r\n"two\nlines",\r\n');
  });
});

/** Whatever a program splits a file at (by its language, or as its user chose), and whatever quotes mean to it. */
const SPLITS = [/,/, /;/, /\t/, /\|/, /[\r\n]+/, /[,;\t\r\n]+/];
const runs = (cell: string): boolean => /^[\s"]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell);

describe("a text in a table", () => {
  const hostile = fc
    .array(
      fc.constantFrom(
        "=1+41",
        "+",
        "-2",
        "@SUM(A1)",
        "＝1",
        ";",
        ",",
        "\t",
        "\r",
        "\n",
        "|",
        '"',
        "'",
        " ",
        "held",
        "\u00A0",
      ),
      { maxLength: 8 },
    )
    .map((pieces) => pieces.join(""));

  test("is no formula, at whatever sign a spreadsheet splits the lines", () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (row) => {
        const text = formatCsv(["id"], [["a", ...row, "z"]]);
        for (const split of SPLITS) expect(text.split(split).filter(runs), JSON.stringify(text)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test("comes back whole when the guards are taken off", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(unguardCell(guardCell(text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test("with a semicolon or tab stands in quotes, since LibreOffice splits at those as well as at commas", () => {
    expect(formatCsv(["a"], [["First round; held"], ["one\ttwo"]])).toBe('a\r\n"First round; held"\r\n"one\ttwo"\r\n');
  });
});

describe("guardCell", () => {
  test.each(["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "＝1"])("%j cannot run", (text) => {
    expect(guardCell(text)).toBe(`'${text}`);
  });

  test.each([
    ["First round;=1+41;held", "First round;'=1+41;held"],
    ["a; +1; @b", "a; '+1; '@b"],
    ["\t=1", "\t'=1"],
    ["two\n-1", "two\n'-1"],
    ['say;"=1"', 'say;"\'=1"'],
    ["'=1", "''=1"],
  ])("%j cannot run where it is split", (text, guarded) => {
    expect(guardCell(text)).toBe(guarded);
  });

  test("plain words and numbers stay as they are", () => {
    for (const text of ["314", "a=b", "'tis", "", "“—”", "cease-fire; held", "a - b", "x@y.example", "\tindented"]) {
      expect(guardCell(text)).toBe(text);
    }
  });
});
