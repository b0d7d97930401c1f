import { expect, test } from "vitest";
import { gatherFacts } from "../src/copy/documentFacts";
import { readLinkedData } from "../src/copy/linkedData";
import { readMhtml } from "../src/copy/mhtml";
import { isTooDeep } from "../src/copy/nesting";
import { readRtf } from "../src/copy/rtf";
import { parseJson } from "../src/dataset/check/parseJson";
import { findNearest as findMeant } from "../src/dataset/check/suggest";
import { contact, doi, edtf, id, text, webAddress } from "../src/dataset/schema/values";
import { buildTextFragment, openAtQuote } from "../src/dataset/text/fragment";
import { matchQuote } from "../src/dataset/text/match";
import { matchSource } from "../src/dataset/text/matchSource";
import { normalise } from "../src/dataset/text/normalise";
import { markChanges } from "../src/dataset/text/wordChanges";
import { readByline } from "../src/export/cite/authors";
import { formatCsv } from "../src/export/csv";
import { foldLine } from "../src/export/ics";
import { markHits } from "../src/search/highlight";
import { parseQuery } from "../src/search/query";
import { parseEdtf } from "../src/time/edtf";
import { parseSpan } from "../src/time/spanParam";
import { readTypedDate } from "../src/time/typedDate";
import { mendAddress } from "../src/view/mendAddress";
import { findNearest as findKnown } from "../src/view/nearest";
import { shorten } from "../src/view/shorten";
import { tidied } from "../src/view/tidied";
import { addressAsMeant, dateAsMeant } from "../src/workbench/asMeant";
import { findTyped } from "../src/workbench/evidence/findTyped";
import { findGistFault } from "../src/workbench/evidence/gistFault";
import { laySourceText } from "../src/workbench/evidence/sourceText";
import { pickableWords, wholeWords } from "../src/workbench/evidence/wholeWords";
import { makeId } from "../src/workbench/makeId";
import { readDate } from "../src/workbench/table/readDate";
import { readTable } from "../src/workbench/table/readTable";
import { stripTags } from "../src/workbench/table/stripTags";

const LENGTH = 100_000;
/** Longer, where a step is so cheap that its square would not be missed otherwise. */
const LONG = 400_000;

/**
 * What is linear takes some milliseconds here, on a busy machine a second or two; what takes the square of its input takes
 * half a minute and more. The limit lies far from both: it tells one from the other, and measures nothing.
 */
const LIMIT_MS = 15_000;

const repeated = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
/** A row of signs behind a letter, and before what no pattern expects. */
const rows = (length: number, ...pieces: readonly string[]): readonly string[] =>
  pieces.map((piece) => `a${repeated(piece, length)}漢!`);

/** Marks that engines put in order by pairs; and what any pattern may stumble over. */
const MARKS = ["\u0301\u0316", "\u0f71\u0f72\u0f74"];
const ANY = ["-", " ", ".", "“"];

const SENTENCE = "The delegations met at the harbour for a second day.";
const message = (head: string, body: string): string =>
  `MIME-Version: 1.0\r\nContent-Type: text/html\r\n${head}\r\n\r\n${body}`;
const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);

const FUNCTIONS: readonly (readonly [name: string, run: (input: string) => unknown, inputs: readonly string[]])[] = [
  ["normalise", normalise, rows(LONG, ...MARKS, ...ANY, "\u00ad", "… ")],
  [
    "match a text",
    (input) => matchQuote("met at the harbour", [{ n: 1, text: input }], { n: 1 }),
    rows(LENGTH, ...MARKS, "a-\n", "[1]", "]("),
  ],
  [
    "match a source",
    (input) =>
      matchSource(
        {
          title: "x",
          paragraphCount: 2,
          paragraphs: [{ n: 1 }],
          quotes: [{ paragraph: 1, quote: "met at the harbour" }],
        },
        input,
      ),
    rows(LENGTH, ...MARKS, "a\n", "> ", "\n "),
  ],
  ["match words of one letter", (input) => matchQuote("a", [{ n: 1, text: input }], { n: 1 }), [repeated("a ", LONG)]],
  ["mark changes", (input) => markChanges(input, repeated("b a ", LENGTH)), [repeated("a ", LENGTH)]],
  ["text fragment", buildTextFragment, rows(LENGTH, ...ANY, ...MARKS, "«", "—", "..", "aʼ", "漢。")],
  [
    "text fragment with context",
    (input) => buildTextFragment("met at the harbour", { before: input, after: input }),
    rows(LENGTH, ...ANY, "met "),
  ],
  ["open at a quote", (input) => openAtQuote(`https://a.example/${input}`, SENTENCE), rows(LONG, "#", ":~:")],
  [
    "suggest what was meant",
    (input) => findMeant(`${input}x`, [{ id: input, names: [input] }]),
    rows(LENGTH, "ab", ...MARKS, "_ "),
  ],
  ["suggest what is known", (input) => findKnown(`${input}x`, [{ id: input, name: input }]), rows(LENGTH, "ab", "- ")],
  ["query", parseQuery, rows(LENGTH, ...MARKS, "j", "ij", "schch", "a.", "1,111", "a-", '"a" ')],
  ["highlight", (input) => markHits(input, SENTENCE), rows(LENGTH, ...MARKS, "j", "a.", "met ")],
  ["address", mendAddress, rows(LENGTH, "event=a?", "a%3D", "%2525", "&amp;", "=", "?")],
  ["address' value", (input) => [tidied(input), shorten(input)], rows(LONG, "-", ".)", "“", "\u202e")],
  ["rich text", (input) => readRtf(`{\\rtf1 ${input}`), rows(LONG, "{", "\\u1?", "\\'e4", "\\par", "{\\*")],
  [
    "quoted-printable",
    (input) => readMhtml(message("Content-Transfer-Encoding: quoted-printable", input)),
    rows(LONG, " ", "=", "= ", "=\r\n", "=3D", "\r\n"),
  ],
  ["base64", (input) => readMhtml(message("Content-Transfer-Encoding: base64", input)), rows(LONG, "=", "ab ")],
  [
    "headers of an archive",
    (input) => readMhtml(message(`Subject: ${input}`, "a")),
    rows(LONG, "=?", "=?a?Q?", "?= ", ": ", "\r\n "),
  ],
  [
    "parts of an archive",
    (input) => readMhtml(`Content-Type: multipart/mixed; boundary=a\r\n\r\n${input}`),
    rows(LONG, "--a\r\n", "--a--", "\r\n\r\n"),
  ],
  [
    "nesting of a page",
    isTooDeep,
    rows(LONG, "<", "</", "<!--", "<a ", "<p>", "<script>", "<li><p>", "<td>", "<b><p></b>", "<svg/>"),
  ],
  [
    "linked data",
    (input) => readLinkedData([input, JSON.stringify({ "@type": "Article", headline: input, author: input })]),
    rows(LONG, "[", "-->", "; ", '{"a":'),
  ],
  [
    "facts of a page",
    (input) =>
      gatherFacts({
        title: [{ value: input, from: "x" }],
        author: [{ value: input, from: "x" }],
        address: [{ value: `https://a.b/${input}`, from: "x" }],
        published: [{ value: input, from: "x" }],
      }),
    rows(LONG, " ", "#", ":~:", "2031"),
  ],
  ["EDTF", (input) => parseEdtf(`2031${input}`, 0), rows(LONG, "-02", "/", "~", "X")],
  [
    "typed date",
    (input) => [readTypedDate(input, "from"), dateAsMeant(input)],
    rows(LONG, " ", "(", "between ", "5 Feb 2026 ", " to"),
  ],
  ["span", parseSpan, rows(LONG, "/", "2031-")],
  ["date of a table", (input) => readDate(input, null), rows(LONG, "1", "a ", "2031-", " ")],
  ["table", (input) => readTable(bytes(input), "a.csv"), rows(LENGTH, '"', '""', ",", "\n", '",', "a,b\n", "\t;")],
  ["tags of a cell", stripTags, rows(LONG, "<", "<a", "&", "&#1", "</")],
  ["typed quote", (input) => findTyped(laySourceText(SENTENCE, "x"), input), rows(LONG, ",;", "…", "“")],
  [
    "whole words",
    (input) => [wholeWords(input, { start: 1, end: 2 }), pickableWords(input)],
    rows(LENGTH, "a", "漢", "'a", "."),
  ],
  ["gist", (input) => findGistFault(input, input), rows(LENGTH, "a ", "-")],
  ["id of a name", (input) => makeId(input, "x", () => false), rows(LONG, ...MARKS, "a ", "'")],
  ["byline", readByline, rows(LONG, " ", ", ", " in A", " y ", " and", "A.", ",Jr")],
  ["address as meant", addressAsMeant, rows(LONG, "a.", "-", "/")],
  [
    "values of the schema",
    (input) => [contact, doi, edtf, id, text, webAddress].map((schema) => schema.safeParse(input).success),
    [
      `mailto:a@${repeated(".", LENGTH)} `,
      `x${repeated("10.1234/", LENGTH)} `,
      ...rows(LENGTH, "a-", ...MARKS, ...ANY),
    ],
  ],
  ["JSON", (input) => parseJson(`{"a": ${input}`), rows(LONG, "[", '"', "\\", '{"a":', "1,")],
  ["lines of a calendar", foldLine, rows(LENGTH, "a", "漢", "👨‍👩‍👧")],
  ["cells of a CSV", (input) => formatCsv(["a"], [[input]]), rows(LONG, '"', "=", "\n")],
];

test.each(FUNCTIONS)(
  "%s: no input of 100,000 signs and more takes more than its length",
  (_, run, inputs) => {
    for (const input of inputs) expect(() => run(input), `${JSON.stringify(input.slice(0, 20))} …`).not.toThrow();
  },
  LIMIT_MS,
);
