import { Cite } from "@citation-js/core";
import "@citation-js/plugin-csl";
import { describe, expect, test } from "vitest";
import { citable, OFFICIAL } from "../../testing/testCitable";
import { readCiteDate } from "./citeDate";
import { cslItem } from "./cslJson";
import { type CiteStyle, formatCitation, formatQuotation, STYLES } from "./styles";

const URL = "https://lincoln.example/a_b%20c?x=1&y=~2#d";
const inAll = (item: Parameters<typeof formatCitation>[1]): string[] =>
  STYLES.map((style) => formatCitation(style, item));

describe("a newspaper article", () => {
  test("with two authors", () => {
    expect(inAll(citable())).toEqual([
      `Novikov, I., & Petrequin, S. (2025, September 5). Macron says 26 countries pledge troops as a reassurance force. Lincoln Daily News. ${URL}`,
      `Illia Novikov and Samuel Petrequin, “Macron says 26 countries pledge troops as a reassurance force,” Lincoln Daily News, September 5, 2025, ${URL}.`,
      `Novikov, Illia, and Samuel Petrequin. “Macron says 26 countries pledge troops as a reassurance force.” Lincoln Daily News, 5 Sept. 2025, ${URL}. Accessed 24 Nov. 2026.`,
    ]);
  });

  test("of a wire agency, carried by another outlet", () => {
    const item = citable({ authors: [{ type: "body", name: "Associated Press" }], title: "Talks end" });
    expect(inAll(item)).toEqual([
      `Associated Press. (2025, September 5). Talks end. Lincoln Daily News. ${URL}`,
      `Associated Press, “Talks end,” Lincoln Daily News, September 5, 2025, ${URL}.`,
      `Associated Press. “Talks end.” Lincoln Daily News, 5 Sept. 2025, ${URL}. Accessed 24 Nov. 2026.`,
    ]);
  });

  test("without an author begins with its title, and keeps the title's own question mark", () => {
    const item = citable({ authors: [], title: "Who said “no”?" });
    expect(inAll(item)).toEqual([
      `Who said “no”? (2025, September 5). Lincoln Daily News. ${URL}`,
      `“Who said ‘no’?,” Lincoln Daily News, September 5, 2025, ${URL}.`,
      `“Who said ‘no’?” Lincoln Daily News, 5 Sept. 2025, ${URL}. Accessed 24 Nov. 2026.`,
    ]);
  });

  test("whose title was not recorded is described, not quoted", () => {
    const item = citable({ authors: [], title: "AP report on the loan", described: true });
    expect(inAll(item)).toEqual([
      `[AP report on the loan]. (2025, September 5). Lincoln Daily News. ${URL}`,
      `AP report on the loan, Lincoln Daily News, September 5, 2025, ${URL}.`,
      `AP report on the loan. Lincoln Daily News, 5 Sept. 2025, ${URL}. Accessed 24 Nov. 2026.`,
    ]);
  });
});

test("a suffix stands after the name, or after what is set behind it", () => {
  const authors = [
    { type: "person", family: "Kennedy", given: "Robert F.", suffix: "Jr." },
    { type: "person", family: "Gates", given: "William", suffix: "III" },
  ] as const;
  const [apa, chicago, mla] = inAll(citable({ authors }));
  expect(apa).toMatch(/^Kennedy, R\. F\., Jr\., & Gates, W\., III\. \(2025/);
  expect(chicago).toMatch(/^Robert F\. Kennedy Jr\. and William Gates III, “/);
  expect(mla).toMatch(/^Kennedy, Robert F\., Jr\., and William Gates III\. “/);
});

test("an official document has its body as the author, and names it once", () => {
  expect(inAll(OFFICIAL)).toEqual([
    `Ministry of Trade & Industry. (2025, September 5). A full ceasefire must begin. ${URL}`,
    `Ministry of Trade & Industry, “A full ceasefire must begin,” September 5, 2025, ${URL}.`,
    `“A full ceasefire must begin.” Ministry of Trade & Industry, 5 Sept. 2025, ${URL}. Accessed 24 Nov. 2026.`,
  ]);
});

test("a note tells the day of access where the date is not sure", () => {
  expect(formatCitation("chicago", citable({ date: readCiteDate("2025-09~") }))).toContain(
    "ca. September 2025, accessed November 24, 2026, ",
  );
});

describe("words of a document", () => {
  const place = { quote: "They said “no” twice", paragraph: 6, saidBy: null, isParaphrase: false };
  const quote = (style: CiteStyle, parts: Parameters<typeof citable>[0], saidBy: string | null = null): string =>
    formatQuotation(style, citable(parts), { ...place, saidBy }, null).split("\n\n")[0] ?? "";

  test("stand in quotation marks with name, year and paragraph", () => {
    expect(quote("apa", {})).toBe("“They said ‘no’ twice” (Novikov & Petrequin, 2025, para. 6)");
    expect(quote("mla", {})).toBe("“They said ‘no’ twice” (Novikov and Petrequin, par. 6)");
  });

  test("that somebody else said name the speaker first", () => {
    expect(quote("apa", { authors: [] }, "Ada Vell")).toBe(
      "“They said ‘no’ twice” (Ada Vell, as cited in “Macron says 26 countries pledge,” 2025, para. 6)",
    );
    expect(quote("mla", {}, "Ada Vell")).toBe(
      "“They said ‘no’ twice” (Ada Vell, qtd. in Novikov and Petrequin, par. 6)",
    );
    const note = formatQuotation("chicago", citable(), { ...place, saidBy: "Ada Vell" }, null);
    expect(note).toContain("\n\nAda Vell, quoted in Illia Novikov and Samuel Petrequin, “Macron");
    expect(note).toContain("2025, para. 6, https");
  });

  test("that the document paraphrases are said to be a paraphrase", () => {
    const said = { ...place, saidBy: "Ada Vell", isParaphrase: true };
    const told = (style: CiteStyle) => formatQuotation(style, citable(), said, null);
    expect(told("apa")).toContain("(Ada Vell, as paraphrased by Novikov & Petrequin, 2025, para. 6)");
    expect(told("mla")).toContain("(Ada Vell, as paraphrased by Novikov and Petrequin, par. 6)");
    expect(told("chicago")).toContain("\n\nAda Vell, as paraphrased by Illia Novikov and Samuel Petrequin, “Macron");
  });
});

describe("against citeproc's own APA", () => {
  test.each([
    ["two authors", citable()],
    ["a body with an ampersand", citable({ authors: [{ type: "body", name: "Smith & Sons" }] })],
    ["no author", citable({ authors: [] })],
    ["about a month", citable({ date: readCiteDate("2025-09~") })],
    ["an official page", OFFICIAL],
    ["a suffix", citable({ authors: [{ type: "person", family: "Kennedy", given: "Robert F.", suffix: "Jr." }] })],
    ["a year alone", citable({ date: readCiteDate("2025") })],
  ])("%s", (_name, item) => {
    const theirs = new Cite([cslItem({ ...item, accessed: "" })]).format("bibliography", {
      template: "apa",
      format: "text",
    });
    // citeproc puts no comma before the & of two names.
    const alike = (text: string): string => text.replace(/,? & /g, " & ").replace(/\s+/g, " ").trim();
    expect(alike(formatCitation("apa", item))).toBe(alike(theirs));
  });
});
