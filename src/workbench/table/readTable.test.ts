import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCsv } from "../../export/csv";
import { readTable } from "./readTable";
import type { Chosen, Table } from "./table";

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string | Uint8Array, chosen?: Chosen): Table => {
  const result = readTable(typeof text === "string" ? utf8(text) : text, "talks.csv", chosen);
  if (!result.ok) throw new Error(result.reason);
  return result.table;
};
const cellsOf = (table: Table) => table.rows.map(({ cells }) => cells);
const reasonFor = (content: string | Uint8Array, name = "talks.csv") => {
  const result = readTable(typeof content === "string" ? utf8(content) : content, name);
  return result.ok ? "" : result.reason;
};

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const whole = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(whole.length * 2));
  for (let i = 0; i < whole.length; i++) view.setUint16(i * 2, whole.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

/** A text in a code page of one byte a letter, by what that page makes of each byte. */
function inCodePage(text: string, encoding: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}

describe("how a table is written", () => {
  const TEXT = "Дата,Назва\n2031-02-05,Зустріч у порту\n";
  test.each([
    ["utf-8", utf8(TEXT)],
    ["utf-8", utf8(`\ufeff${TEXT}`)],
    ["utf-16le", utf16(TEXT, true, true)],
    ["utf-16be", utf16(TEXT, false, true)],
    ["windows-1251", inCodePage(TEXT, "windows-1251")],
  ])("%s is recognised", (encoding, bytes) => {
    const table = read(bytes);
    expect([table.written?.encoding, table.header, cellsOf(table)]).toEqual([
      encoding,
      ["Дата", "Назва"],
      [["2031-02-05", "Зустріч у порту"]],
    ]);
  });

  test("UTF-16 without a mark is told by its zero bytes", () => {
    const text = "Date,Title\n2031-02-05,Talks at Łódź\n";
    for (const little of [true, false]) {
      const table = read(utf16(text, little, false));
      expect([table.written?.encoding, cellsOf(table)]).toEqual([
        little ? "utf-16le" : "utf-16be",
        [["2031-02-05", "Talks at Łódź"]],
      ]);
    }
  });

  test("Western letters are not taken for Cyrillic ones; the guess is said and can be changed", () => {
    const bytes = inCodePage("Date,Lieu\n2031-02-05,Réunion à Évian\n", "windows-1252");
    const table = read(bytes);
    expect([table.written?.encoding, cellsOf(table)]).toEqual(["windows-1252", [["2031-02-05", "Réunion à Évian"]]]);
    expect(table.notes).toEqual([
      "The file does not say how its letters are written; Windows-1252 (Western European) is likely. If letters look wrong, choose another.",
    ]);
    expect(cellsOf(read(bytes, { encoding: "windows-1251" }))).toEqual([["2031-02-05", "Rйunion а Йvian"]]);
  });

  test.each([
    [",", "a,b,c;d\n1,2,3;4\n4,5,6;7\n"],
    [";", "a;b;c\n1;2,5;3\n4;5,0;6\n"],
    ["\t", "a\tb,c\n1\t2,3\n"],
    [";", "sep=;\na;b,c\n1;2,3\n"],
  ])("the separator %j is recognised", (separator, text) => {
    expect(read(text).written?.separator).toBe(separator);
  });

  test("a separator that was chosen holds", () => {
    const table = read("a;b,c\n1;2,3\n", { separator: "," });
    expect(table.header).toEqual(["a;b", "c"]);
  });

  test("line breaks, separators and quotation marks in quotes stay in their cell", () => {
    const table = read('a,b\r\n"one\r\ntwo","say ""no"", then go"\r\n');
    expect(cellsOf(table)).toEqual([["one\ntwo", 'say "no", then go']]);
  });

  test("row numbers are those of a spreadsheet, with empty rows and lines in cells", () => {
    const table = read('\na,b\n1,"x\ny"\n,\n2,z\n');
    expect(table.rows.map(({ at }) => at)).toEqual([3, 5]);
    expect(table.notes).toEqual(["1 empty row left out."]);
  });

  test("rows that are too short or too long lose nothing", () => {
    const table = read("a,b,c\n1,2\n1,2,3,4\n");
    expect([table.header, cellsOf(table)]).toEqual([
      ["a", "b", "c", "Column 4"],
      [
        ["1", "2", "", ""],
        ["1", "2", "3", "4"],
      ],
    ]);
    expect(table.notes).toEqual([
      "1 row with fewer cells than columns: the rest counts as empty. 1 row with more cells than columns: they stand in columns of their own.",
      "A column without a name is called “Column 4” here.",
    ]);
  });

  test("formulas are text like any other", () => {
    const cells = ['=HYPERLINK("https://x.example","y")', "@SUM(A1)", "+1", "-2"];
    expect(cellsOf(read(`a,b,c,d\n${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\n`))).toEqual([
      cells,
    ]);
  });
});

const anyCell = fc.string({ unit: "grapheme", maxLength: 20 }).map((text) => text.replaceAll(/[^\P{Cc}\t\n]/gu, ""));

test("what is written with any separator, encoding and quotes is read as it was", () => {
  const rows = fc.array(fc.tuple(anyCell, anyCell, anyCell), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom(",", ";", "\t"),
      fc.constantFrom("utf-8", "le", "be"),
      (written, separator, how) => {
        const filled = written.map(([a, b, c]) => [`x${a}`, b, `${c}y`]);
        const text = [["A", "B", "C"], ...filled]
          .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator))
          .join("\r\n");
        const bytes = how === "utf-8" ? utf8(`\ufeff${text}`) : utf16(text, how === "le", true);
        const result = readTable(bytes, "talks.csv", { separator: separator as "," });
        expect(result.ok && cellsOf(result.table)).toEqual(filled);
      },
    ),
    { numRuns: 300 },
  );
});

test("what we export is read again", () => {
  const table = read(
    formatCsv(
      ["a", "b"],
      [
        ["x, y", 'say "no"'],
        ["line\nbreak", "; tab\t"],
      ],
    ),
  );
  expect(cellsOf(table)).toEqual([
    ["x, y", 'say "no"'],
    ["line\nbreak", "; tab\t"],
  ]);
});

describe("what is no table says what it is and what to do", () => {
  const bytes = (...codes: number[]) => Uint8Array.from(codes);
  const zip = (name: string) => utf8(`PK\u0003\u0004..........................${name}.................`);
  test.each<readonly [string, string | Uint8Array, RegExp]>([
    ["an empty file", "", /^The file is empty; save the sheet again as CSV\.$/],
    ["empty cells", ",,\n,,\n", /nothing but empty cells/],
    ["blanks", " \n\n", /nothing but empty cells/],
    ["a PDF", "%PDF-1.7\nx", /^This is a PDF, not a table;/],
    ["an .xlsx", zip("xl/workbook.xml"), /^This is a workbook \(\.xlsx or \.ods\);.*save the sheet as CSV\.$/],
    ["an .ods", zip("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"), /^This is a workbook/],
    ["an .xls", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /^This is an old workbook/],
    ["another zip", zip("dataset.json"), /^This is a zip archive;/],
    ["a gzip", bytes(0x1f, 0x8b, 8, 0), /^This is a compressed file;/],
    ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 13, 10), /^This is a picture;/],
    ["binary", bytes(1, 2, 3, 0, 9, 200, 1, 2), /^This file is not text;/],
    [
      "the page of a login",
      "<!DOCTYPE html>\n<html><body>Sign in, please</body></html>",
      /^This is a web page.*signed in\.$/,
    ],
    ["XML", '<?xml version="1.0"?><rows></rows>', /^This is XML;/],
    ["one cell", "Title\n", /one cell only/],
    ["one column", "Title\nFirst round\nSecond round\n", /^No columns were found:/],
    ["column names alone", "Date,Title\n", /column names and no rows/],
    [
      "two columns of one name",
      "Date,Title,Date\n1,2,3\n",
      /^Columns 1 and 3 are both called “Date”; rename one of them/,
    ],
    ["100,000 columns", `${"a,".repeat(100_000)}b\n1,2\n`, /^The table has 100,001 columns, 500 are the most;/],
    ["a cell that never ends", `a,b\n1,"${"x".repeat(30_000)}"\n`, /^A cell of row 2 has 30,000 characters/],
    [
      "a quotation mark that never closes",
      'a,b\n1,2\n3,"4\n5,6\n',
      /^A quotation mark \("\) that opens in row 3 is never closed/,
    ],
    ["JSON of another form", '{"rows": []}', /^This JSON is not a TimelineJS timeline/],
    ["a list in JSON", "[1, 2]", /^This JSON is not a TimelineJS timeline/],
    ["broken JSON", '{"events": [', /^This begins like JSON but cannot be read/],
    [
      "a slide nested 10,000 deep",
      `{"events": [${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}]}`,
      /nested too deeply to be a row/,
    ],
    ["a timeline without events", '{"events": []}', /has no events\.$/],
  ])("%s", (_, content, reason) => {
    expect(reasonFor(content)).toMatch(reason);
  });

  test("more rows than a table has", () => {
    expect(reasonFor(`a,b\n${"1,2\n".repeat(100_001)}`)).toMatch(/^The table has more than 100,000 rows/);
  });
});

test("a TimelineJS JSON becomes the sheet that it could have come from", () => {
  const table = read(
    JSON.stringify({
      title: { text: { headline: "The harbour talks" } },
      eras: [{ start_date: { year: 2030 }, text: { headline: "Winter" } }],
      events: [
        {
          start_date: { year: "2031", month: 2, day: 5, minute: 30 },
          text: { headline: "Talks", text: "<p>They met.</p>" },
          media: { url: "https://x.example/a.jpg", link: "https://x.example" },
          unique_id: "talks-1",
        },
      ],
    }),
  );
  const [title, era, event] = table.rows.map(({ at, cells }) => ({
    at,
    ...Object.fromEntries(table.header.flatMap((column, i) => (cells[i] === "" ? [] : [[column, cells[i]]]))),
  }));
  expect(title).toEqual({ at: 2, Type: "title", Headline: "The harbour talks" });
  expect(era).toEqual({ at: 3, Type: "era", Year: "2030", Headline: "Winter" });
  expect(event).toEqual({
    at: 4,
    Year: "2031",
    Month: "2",
    Day: "5",
    Headline: "Talks",
    Text: "<p>They met.</p>",
    Media: "https://x.example/a.jpg",
    "start_date.minute": "30",
    "media.link": "https://x.example",
    unique_id: "talks-1",
  });
});
