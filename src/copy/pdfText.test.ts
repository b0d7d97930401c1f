import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinPdfText, type PdfRun } from "./pdfText";

/** Lines from the top, 12 points apart, of letters ten points high; a number in their place is a wider step down. */
function page(...lines: readonly (string | number | Partial<PdfRun>)[]): readonly PdfRun[] {
  let y = 800;
  return lines.flatMap((line): PdfRun[] => {
    if (typeof line === "number") {
      y -= line;
      return [];
    }
    y -= 12;
    const given = typeof line === "string" ? { text: line } : line;
    const text = given.text ?? "";
    return [{ x: 70, y, width: text.length * 5, height: 10, endsLine: true, ...given, text }];
  });
}

const FULL = "The delegations of both sides met at the harbour for a second day,";

test("lines become paragraphs, parted by a wider step", () => {
  expect(joinPdfText([page(FULL, "and parted without a word.", 10, FULL, "and left.")])).toBe(
    `${FULL} and parted without a word.\n\n${FULL} and left.`,
  );
});

test("a paragraph begins indented, or behind a line that was ended early", () => {
  expect(
    joinPdfText([
      page(FULL, "and parted without any agreement, as everybody had expected it.", { text: "Then they left.", x: 90 }),
    ]),
  ).toContain("expected it.\n\nThen");
  expect(joinPdfText([page(FULL, "and parted.", FULL, "and left.")])).toBe(`${FULL} and parted.\n\n${FULL} and left.`);
});

test("a heading of other letters stands alone", () => {
  expect(joinPdfText([page({ text: "Talks end", height: 18, width: 200 }, FULL, "and left.")])).toBe(
    `Talks end\n\n${FULL} and left.`,
  );
});

describe("a hyphen at a line's end", () => {
  test("goes where it is the typesetter's", () =>
    expect(joinPdfText([page("The sides went on with their nego-", "tiations at the harbour.")])).toBe(
      "The sides went on with their negotiations at the harbour.",
    ));
  test("stays where the document spells the word with it", () =>
    expect(joinPdfText([page("A cease-fire was near; the cease-", "fire held.")])).toBe(
      "A cease-fire was near; the cease-fire held.",
    ));
  test("stays before a capital or a figure", () =>
    expect(joinPdfText([page("The talks between Aldora-", "Brenmark envoys ended at 157-", "158 people.")])).toBe(
      "The talks between Aldora-Brenmark envoys ended at 157-158 people.",
    ));
});

test("running heads and page numbers go, a figure in the text stays", () => {
  const days = ["Monday", "Tuesday", "Wednesday"];
  const pages = days.map((day, n) =>
    page(`HARBOUR POST, page ${n}`, 20, `In 2031, ${day}, ${FULL}`, `left ${day}.`, 30, `${n}`),
  );
  expect(joinPdfText(pages)).toBe(days.map((day) => `In 2031, ${day}, ${FULL} left ${day}.`).join("\n\n"));
});

test("a paragraph goes on over a page's end and into the next column", () => {
  expect(joinPdfText([page(FULL), page("and left.")])).toBe(`${FULL} and left.`);
  expect(joinPdfText([page(FULL, { text: "and left.", x: 320, y: 790 })])).toBe(`${FULL} and left.`);
  expect(joinPdfText([page("They left."), page("They came back.")])).toBe("They left.\n\nThey came back.");
});

test("lines of Chinese join without a space", () => {
  expect(joinPdfText([page("双方代表团在港口举行了第二天的会", "谈，没有达成协议。")])).toBe(
    "双方代表团在港口举行了第二天的会谈，没有达成协议。",
  );
});

test("a raised figure stays in its line", () => {
  const runs: readonly PdfRun[] = [
    { text: "They met", x: 70, y: 700, width: 40, height: 10, endsLine: false },
    { text: "2", x: 110, y: 704, width: 4, height: 6, endsLine: false },
    { text: " at noon.", x: 114, y: 700, width: 40, height: 10, endsLine: true },
  ];
  expect(joinPdfText([runs])).toBe("They met2 at noon.");
});

test("no page has no text, and no letter within lines is ever lost", () => {
  expect(joinPdfText([])).toBe("");
  expect(joinPdfText([[], []])).toBe("");
  const letters = (text: string) => [...text.replace(/[^a-z]/g, "")].sort().join("");
  const line = fc.string({ unit: fc.constantFrom(..."abc .,"), minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      expect(letters(joinPdfText([page(...lines)]))).toBe(letters(lines.join("")));
    }),
  );
});

test("a paragraph of thousands of lines without an end or a space is joined", () => {
  const lines = Array.from({ length: 5000 }, () => "双方代表团在三月举行了会谈，讨论了停火的条件");
  expect(joinPdfText([page(...lines)])).toBe(lines.join(""));
});
