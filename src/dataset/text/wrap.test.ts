import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchSource } from "./matchSource";
import { splitPlainText } from "./split";

/** Lines no longer than a width, a word that has no room on one beginning the next; with a width for hyphens, words are cut. */
function wrap(words: readonly string[], width: number, hyphens: boolean): string {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const room = width - line.length - 1;
    if (line !== "" && word.length > room) {
      const cut = hyphens && room > 4 && word.length - room > 1 && /^\p{Ll}+$/u.test(word) ? room - 1 : 0;
      lines.push(cut > 0 ? `${line} ${word.slice(0, cut)}-` : line);
      line = word.slice(cut);
    } else line += (line === "" ? "" : " ") + word;
  }
  return [...lines, line].join("\n");
}

const WORDS = {
  English:
    "the delegations met for about four hours and left without a joint statement mediator Geneva Friday exchange",
  German: "die Delegationen verhandelten etwa vier Stunden lang ohne gemeinsame Erklärung sagte Vermittler am Freitag",
  Ukrainian:
    "делегації зустрілися приблизно на чотири години і розійшлися без спільної заяви сказав посередник у Женеві",
  Arabic: "اجتمعت الوفود لمدة أربع ساعات تقريبا وغادرت دون بيان مشترك وقال الوسيط يوم الجمعة في جنيف",
};

describe("a text wrapped at any width", () => {
  const textsIn = (languages: readonly string[]) =>
    fc.record({
      words: fc.constantFrom(...languages).chain((words) => {
        const word = fc.constantFrom(...words.split(" "));
        const sentence = fc.array(word, { minLength: 12, maxLength: 30 });
        return fc.array(sentence, { minLength: 2, maxLength: 6 });
      }),
      width: fc.integer({ min: 28, max: 140 }),
      blank: fc.boolean(),
      hyphens: fc.boolean(),
      at: fc.nat(),
      length: fc.integer({ min: 5, max: 10 }),
    });

  const texts = textsIn(Object.values(WORDS));
  // Words drawn by lot have more capitals than a text has, and two lines that begin with one may be two paragraphs.
  const plain = textsIn([WORDS.English, WORDS.Ukrainian, WORDS.Arabic].map((words) => words.toLowerCase()));

  test("holds every quote of its words, and says so", () => {
    fc.assert(
      fc.property(texts, ({ words, width, blank, hyphens, at, length }) => {
        // Each word is another, so that a quote stands in one place.
        const paragraphs = words.map((sentence, p) =>
          sentence.map((word, i) => `${word}${String.fromCharCode(97 + p)}${i}`),
        );
        const text = paragraphs
          .map((sentence) => wrap([...sentence.slice(0, -1), `${sentence.at(-1)}.`], width, hyphens))
          .join(blank ? "\n\n" : "\n");
        const sentence = paragraphs[at % paragraphs.length] ?? [];
        const from = at % Math.max(1, sentence.length - length);
        const quote = sentence.slice(from, from + length).join(" ");
        const [match] = matchSource(
          { title: "", paragraphs: [{ n: 1 }], quotes: [{ paragraph: 1, quote }] },
          text,
        ).matches;
        expect(["verbatim", "typesetting", "outside", "across"], `${quote}\n---\n${text}`).toContain(match?.result);
      }),
      { numRuns: 300 },
    );
  });

  test("comes out in its paragraphs where they stand between empty lines", () => {
    fc.assert(
      fc.property(plain, ({ words, width }) => {
        const long = words.map((sentence) => [...sentence, ...sentence, ...sentence.slice(0, -1), "end."]);
        const text = long.map((sentence) => wrap(sentence, width, false)).join("\n\n");
        expect(splitPlainText(text)).toEqual(long.map((sentence) => sentence.join(" ")));
      }),
      { numRuns: 200 },
    );
  });
});

test("lines that are paragraphs stay apart, however long", () => {
  const sentence = fc
    .array(fc.constantFrom(...WORDS.English.split(" ")), { minLength: 4, maxLength: 60 })
    .map((words) => `Then ${words.join(" ")}.`);
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 2, maxLength: 12 }), fc.boolean(), (lines, blank) => {
      expect(splitPlainText(lines.join(blank ? "\n\n" : "\n"))).toEqual(lines);
    }),
  );
});

test("a page's number is no part of the paragraph around it; a year at its end is", () => {
  const first = "сторони домовилися про тривале перемирʼя на всій";
  const second = "території країни, а також про обмін полоненими у";
  expect(splitPlainText(`${first}\n${second}\n2026.`)).toEqual([`${first} ${second} 2026.`]);
  for (const number of ["12", "- 12 -", "Page 3 of 10", "стр. 4", "3/10"]) {
    expect(splitPlainText(`${first}\n${number}\n${second}\nлютому.`)).toEqual([first, number, `${second} лютому.`]);
  }
});

test("menus, lists and tables stay lines", () => {
  for (const lines of [
    ["Home", "News", "Sport", "Weather", "About us"],
    ["- a ceasefire", "- an exchange of prisoners", "- a further round"],
    ["1. withdraw", "2. exchange", "3. meet again"],
    [
      "Talks end",
      "By A. Person",
      "Geneva, Friday",
      "The sides met on Friday and left without a statement, officials said.",
    ],
  ]) {
    expect(splitPlainText(lines.join("\n"))).toEqual(lines);
  }
});
