import { fileURLToPath } from "node:url";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { formatEvidenceCsv } from "../src/export/evidenceCsv";
import { citeSelection, formatReferences, type ReferenceFormat } from "../src/export/makeFile";
import { zipTables } from "../src/export/tables/zipTables";
import { readPackage } from "../src/testing/readPackage";
import { compileForTest, selectForTest } from "../src/testing/testSelection";
import { readFolder } from "./readFolder";

const files = await readFolder(fileURLToPath(new URL("../data", import.meta.url)));
const selection = selectForTest(compileForTest(files));
const items = citeSelection(selection);

test("the table of evidence has a row for every source of the shipped dataset, those of readings alone included", () => {
  const rows = parse(formatEvidenceCsv(selection), { columns: true }) as { readonly source_id: string }[];
  const authored = [...files.keys()].flatMap((path) => /^sources\/(.*)\.json$/.exec(path)?.[1] ?? []);
  // A stance without words of its own rests on no document.
  const named = rows.map((row) => row.source_id).filter((id) => id !== "");
  expect([...new Set(named)].sort()).toEqual(authored.sort());
});

/** Without quotation marks, dashes and spaces, which BibTeX's reader writes in its own way, and the marks of kept capitals. */
const letters = (title: unknown): string =>
  String(title)
    .replace(/<[^>]*>/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** Percent-encoded, as BibTeX's reader gives them all. */
const addressOf = (url: unknown): string => new URL(String(url)).href;

test.each(["csl", "bibtex", "ris"] satisfies ReferenceFormat[])(
  "an independent reader finds every source of the shipped dataset in its %s file, with title, date and address",
  (format) => {
    const read = new Cite(formatReferences(format, items)).data;
    expect(read.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    read.forEach((entry, i) => {
      const { title, url, date } = items[i] ?? {};
      const issued = entry.issued as { readonly "date-parts": readonly (readonly number[])[] } | undefined;
      expect([letters(entry.title), addressOf(entry.URL), issued?.["date-parts"][0]?.[0]]).toEqual([
        letters(title),
        addressOf(url),
        date?.from.year,
      ]);
    });
  },
);

test("the tables for statistics of the shipped dataset are read strictly by Frictionless Data's own library", async () => {
  const tables = await readPackage(zipTables(selection));
  expect(tables.events?.map(({ id }) => id)).toEqual(selection.events.map(({ id }) => id));
  expect(tables.sources).toHaveLength(selection.sources.size);
});
