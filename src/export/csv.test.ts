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

describe("guardCell", () => {
  test.each(["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1"])(
    "%j cannot run",
    (text) => {
      expect(guardCell(text)).toBe(`'${text}`);
    },
  );

  test("plain words and numbers stay as they are", () => {
    for (const text of ["314", "a=b", "'tis", "", "“—”"]) expect(guardCell(text)).toBe(text);
  });
});
