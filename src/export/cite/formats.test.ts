import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatBibtex } from "./bibtex";
import type { Citable } from "./citable";
import { readCiteDate } from "./citeDate";
import { formatCslJson } from "./cslJson";
import { formatRis } from "./ris";
import { citable, OFFICIAL } from "./testCitable";

/** The first entry as citation-js reads it, the marks of protected capitals taken off. */
function readBack(text: string): Record<string, unknown> {
  const [entry] = new Cite(text).data;
  if (!entry) throw new Error("citation-js found no entry");
  const title = String(entry.title).replace(/<\/?span[^>]*>/g, "");
  return { ...entry, title };
}

const FORMATS: readonly (readonly [string, (items: readonly Citable[]) => string])[] = [
  ["CSL-JSON", formatCslJson],
  ["BibTeX", formatBibtex],
  ["RIS", formatRis],
];

describe.each(FORMATS)("%s, read by citation-js", (name, format) => {
  test("a newspaper article keeps title, newspaper, address, language and day of access", () => {
    const entry = readBack(format([citable()]));
    expect(entry).toMatchObject({
      id: "lincoln-2025-09-05-pledges",
      title: "Macron says 26 countries pledge troops as a reassurance force",
      "container-title": "Lincoln Daily News",
      URL: citable().url,
      accessed: { "date-parts": [[2026, 11, 24]] },
      language: name === "BibTeX" ? "English" : "en",
    });
  });

  test("an official document keeps its body's name whole, & and all", () => {
    const [author] = readBack(format([OFFICIAL])).author as { literal?: string; family?: string }[];
    expect(author?.literal ?? author?.family).toBe("Ministry of Trade & Industry");
  });

  test.each([
    ["2025-09-05", [2025, 9, 5]],
    ["2025-09", [2025, 9]],
    ["2025", [2025]],
    ["2025-09-05~", [2025, 9, 5]],
    ["2025-09?", [2025, 9]],
  ])("a date of %s is no more exact than that", (edtf, parts) => {
    const text = format([{ ...OFFICIAL, date: readCiteDate(edtf) }]);
    // citation-js prefers RIS's year to its date where both stand.
    const issued = readBack(text.replace(/^PY.*\r\n/m, "")).issued as { "date-parts": number[][] };
    expect(issued["date-parts"][0]).toEqual(parts);
  });

  test("all entries of several are there", () => {
    const items = [citable(), OFFICIAL, citable({ id: "third", authors: [] })];
    expect(new Cite(format(items)).data.map((entry) => entry.id)).toEqual(items.map(({ id }) => id));
  });

  test("any title in one line comes back", () => {
    const word = fc.oneof(
      fc.string({ unit: fc.constantFrom(..."\\{}$&#%_^~\"'@,=-[]<«єÜ語".split("")), minLength: 1, maxLength: 6 }),
      fc.constantFrom("\\textbf{x}", "ER", "TY", "@article", "50%", "R&D", "a_b"),
    );
    const titles = fc
      .array(word, { minLength: 1, maxLength: 6 })
      .map((words) => `A ${words.join(" ")} z`)
      // citation-js itself turns dashes and TeX ligatures, and reads < and > as rich text.
      .filter((title) => name !== "BibTeX" || !/--|''|``|["'<]/.test(title));
    fc.assert(
      fc.property(titles, (title) => {
        expect(readBack(format([citable({ title })])).title).toBe(title);
      }),
      { numRuns: 60 },
    );
  });
});

test("TeX's own characters are escaped, with braces as commands, and addresses stand as they are", () => {
  const text = formatBibtex([citable({ title: "R&D 50% $5 #1 a_b {c} ~ ^ \\d" })]);
  expect(text).toContain(
    "{{R\\&D 50\\% \\$5 \\#1 a\\_b \\textbraceleft{}c\\textbraceright{} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}d}}",
  );
  expect(text).toContain(`url = {${citable().url}}`);
});

test("BibTeX has months as macros for the old programs and EDTF for the new ones", () => {
  const text = formatBibtex([citable({ date: readCiteDate("2025-09~") })]);
  expect(text).toContain("  month = sep,\n  date = {2025-09~},\n");
});

test("RIS says what its date cannot", () => {
  expect(formatRis([citable({ date: readCiteDate("2025-09-05~") })])).toContain("DA  - 2025/09/05/about\r\n");
  expect(formatRis([citable({ date: readCiteDate("2021-23") })])).toContain("DA  - 2021///Autumn\r\n");
});

test("CSL-JSON marks a date that is not sure", () => {
  const [item] = JSON.parse(formatCslJson([citable({ date: readCiteDate("2025-09~") })]));
  expect(item.issued).toEqual({ "date-parts": [[2025, 9]], circa: true });
});
