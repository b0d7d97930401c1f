import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { citable, OFFICIAL } from "../../testing/testCitable";
import { formatBibtex } from "./bibtex";
import type { Citable } from "./citable";
import { readCiteDate } from "./citeDate";
import { formatCslJson } from "./cslJson";
import { formatRis } from "./ris";

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

  test("people keep family, given names and suffix apart", () => {
    const authors = [
      { type: "person", family: "Kennedy", given: "Robert F.", suffix: "Jr." },
      { type: "person", family: "Ramón y Cajal", given: "Santiago" },
      { type: "person", family: "d'Annunzio", given: "Gabriele" },
      { type: "person", family: "van der Berg", given: "Jan" },
      { type: "person", family: "Коваль", given: "Олена" },
    ] as const;
    const read = readBack(format([{ ...OFFICIAL, authors }])).author as Record<string, string>[];
    // BibTeX readers set small-letter parts before the family name apart, and some give curly apostrophes.
    const family = (name: Record<string, string>): string =>
      [name["dropping-particle"], name["non-dropping-particle"], name.family]
        .filter(Boolean)
        .join(" ")
        .replace("’", "'");
    expect(read.map((name) => [family(name), name.given, name.suffix])).toEqual([
      ["Kennedy", "Robert F.", "Jr."],
      ["Ramón y Cajal", "Santiago", undefined],
      ["d'Annunzio", "Gabriele", undefined],
      ["van der Berg", "Jan", undefined],
      ["Коваль", "Олена", undefined],
    ]);
  });

  test.each([
    "Associated Press",
    "Reuters",
    "Department of Roads, Bridges and Ports",
    "Bureau of War, Peace, Roads, and Ports",
    "Office for Trade and Industry",
  ])("the body %s is one name, not a person", (body) => {
    const authors = [{ type: "body", name: body }] as const;
    const [author, ...more] = readBack(format([{ ...OFFICIAL, authors }])).author as Record<string, string>[];
    expect(more).toEqual([]);
    expect(author?.given ?? "").toBe("");
    expect((author?.literal ?? author?.family)?.replaceAll("‚", ",")).toBe(body);
  });

  test.each([
    ["2025-09-05/2025-09-07", [2025, 9, 5]],
    ["0045-03-15", [45, 3, 15]],
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

test("RIS ends a body's name with a comma, and writes the commas in it so that no reader divides there", () => {
  const text = formatRis([
    citable({ authors: [{ type: "body", name: "Associated Press" }] }),
    citable({ authors: [{ type: "body", name: "Department of Roads, Bridges and Ports" }] }),
    citable(),
  ]);
  expect(text.match(/^(?:AU|N1).*(?=\r\n)/gm)).toEqual([
    "AU  - Associated Press,",
    "AU  - Department of Roads‚ Bridges and Ports,",
    "N1  - Author: Department of Roads, Bridges and Ports",
    "AU  - Novikov, Illia",
    "AU  - Petrequin, Samuel",
  ]);
});

test("RIS and BibTeX write years with four figures", () => {
  const old = citable({ date: readCiteDate("0045-03-15") });
  expect(formatRis([old])).toContain("PY  - 0045\r\nDA  - 0045/03/15/\r\n");
  expect(formatBibtex([old])).toContain("  year = {0045},\n");
});

test("RIS says what its date cannot", () => {
  expect(formatRis([citable({ date: readCiteDate("2025-09-05~") })])).toContain("DA  - 2025/09/05/about\r\n");
  expect(formatRis([citable({ date: readCiteDate("2021-23") })])).toContain("DA  - 2021///Autumn\r\n");
});

test("CSL-JSON marks a date that is not sure", () => {
  const [item] = JSON.parse(formatCslJson([citable({ date: readCiteDate("2025-09~") })]));
  expect(item.issued).toEqual({ "date-parts": [[2025, 9]], circa: true });
});
