import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { XMLValidator } from "fast-xml-parser";
import { unzipSync } from "fflate";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { type Fault, formatFault } from "../src/dataset/check/fault";
import { compileDataset } from "../src/dataset/compileDataset";
import { FILE_FORMATS, FILE_KINDS, type FileFormat } from "../src/export/formats";
import { makeFile } from "../src/export/makeFile";
import { FROM_THE_RIGHT, hostileDataset } from "../src/testing/hostileDataset";
import { MARKUP } from "../src/testing/hostileValues";
import { inventDataset } from "../src/testing/inventDataset";
import { madePages, parsePage } from "../src/testing/madePages";
import { mutateDataset, mutations } from "../src/testing/mutateDataset";
import { compileForTest, selectForTest } from "../src/testing/testSelection";

const SOUND = inventDataset();
/** What a program says to programmers, and JavaScript where a value is missing. */
const NO_WORDS = /\bundefined\b|\bNaN\b|\[object |\b(?:Type|Range|Reference|Syntax)Error\b|\n\s*at /;
const LONGEST_MESSAGE = 1000;

/** A fault is told with a file, a line of it, and one line of words. */
function expectTold(fault: Fault, texts: ReadonlyMap<string, string>) {
  const told = formatFault(fault);
  const lines = (texts.get(fault.file) ?? "").split(/\r\n|\r|\n/).length;
  expect(fault.file, told).not.toBe("");
  expect(fault.line, told).toBeGreaterThanOrEqual(1);
  expect(fault.line, told).toBeLessThanOrEqual(lines);
  expect(fault.column, told).toBeGreaterThanOrEqual(1);
  expect(fault.message.trim().length, told).toBeGreaterThan(10);
  expect(told.length, told).toBeLessThan(LONGEST_MESSAGE);
  expect(told, told).not.toMatch(NO_WORDS);
  expect(told, told).not.toMatch(/[\n\r\u2028\u202e]/);
}

/** A file is what it says it is to an independent reader of it. */
function expectReadable(format: FileFormat, content: string | Uint8Array) {
  if (typeof content !== "string") {
    expect(Object.keys(unzipSync(content))).toContain("datapackage.json");
    return;
  }
  expect(content, format).not.toMatch(/\bundefined\b|\bNaN\b|\[object /);
  const { ending } = FILE_KINDS[format];
  if (ending.endsWith("json")) JSON.parse(content);
  else if (ending.endsWith(".csv")) parse(content, { columns: true, bom: true });
  else if (ending.endsWith(".graphml")) expect(XMLValidator.validate(content), content).toBe(true);
  else if (ending.endsWith(".ics")) ICAL.parse(content);
}

/** A page holds no element that a text brought, and says nothing that a program left out. */
function expectPage(path: string, text: string) {
  if (!path.endsWith(".html")) return;
  expect(text.match(/<script/g), path).toHaveLength(2);
  expect(text, path).not.toMatch(/<img src=x|\bundefined\b|>NaN\b|\[object /);
}

test("500 datasets with something wrong are taken rightly, or told by file and line", async () => {
  const seen = { taken: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(mutations, async (changes) => {
      const texts = mutateDataset(SOUND, changes);
      const { faults, output } = compileDataset(texts);
      for (const fault of faults) expectTold(fault, texts);
      expect(output === null).toBe(faults.some(({ severity }) => severity === "error"));
      if (output === null) {
        seen.refused++;
        return;
      }
      seen.taken++;
      const compiled = compileForTest(texts);
      const selection = selectForTest(compiled);
      for (const format of FILE_FORMATS) expectReadable(format, makeFile(format, selection, compiled.actors).content);
      // Pages cost ten times as much as files.
      if (seen.taken % 3 > 0) return;
      const { pages } = await madePages(texts, { url: "https://talks.example/" });
      for (const [path, text] of pages) expectPage(path, text);
    }),
    { numRuns: 500, seed: 14 },
  );
  // Neither half of the claim is tried by a handful.
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(50);
});

test("a dataset of markup and of records called constructor is whole in every file and page", async () => {
  const texts = hostileDataset();
  const compiled = compileForTest(texts);
  const selection = selectForTest(compiled);
  for (const format of FILE_FORMATS) expectReadable(format, makeFile(format, selection, compiled.actors).content);
  const rows = parse(String(makeFile("events", selection, []).content), { bom: true, columns: true }) as {
    [column: string]: string;
  }[];
  expect(rows.find((row) => row.id === "constructor")).toMatchObject({ title: MARKUP, summary: MARKUP });
  const json = JSON.parse(String(makeFile("json", selection, compiled.actors).content));
  expect(JSON.stringify(json)).toContain(JSON.stringify(MARKUP).slice(1, -1));
  const graph = String(makeFile("graphml", selection, []).content);
  expect(graph).toContain('<node id="constructor">');

  const { pages } = await madePages(texts, { url: "https://talks.example/" });
  for (const [path, text] of pages) expectPage(path, text);
  for (const [path, shown] of [
    ["e/constructor.html", MARKUP],
    ["s/constructor.html", MARKUP],
    ["p/constructor.html", FROM_THE_RIGHT],
  ] as const) {
    expect(parsePage(pages.get(path)).querySelector("h1")?.textContent, path).toContain(shown);
  }
});
