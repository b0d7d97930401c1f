import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SearchRow } from "../dataset/part";
import { countBits, hasBit, iterateBits } from "../filter/bits";
import { createEngine } from "../testing/createEngine";
import { markHits } from "./highlight";

const row = (event: number, summary: string): SearchRow => ({
  event,
  title: "",
  summary,
  names: "",
  quotes: [],
  gists: [],
});
const index = (summaries: readonly string[]) =>
  createEngine(
    summaries.map((summary, event) => row(event, summary)),
    summaries.length,
  );

/** Texts that spell one word in every way, a query a row; then texts that do not have the word. */
const KINDS: readonly (readonly [spellings: readonly string[], others: readonly string[]])[] = [
  [
    [
      "ceasefire",
      "cease-fire",
      "cease fire",
      "cease\u2011fire",
      "CEASE\u2013FIRE",
      "Ceasefire",
      "cease-fires",
      "cea\u00adse-fire",
    ],
    ["the fire did not cease", "cease, fire", "cease—fire"],
  ],
  [
    ["US", "U.S.", "U.S", "U. S.", "US's", "U.S.’s"],
    ["U boats, S class", "USB"],
  ],
  [["UN", "U.N."], ["under"]],
  [["UK", "U.K."], ["OK"]],
  [["J.D. Vance", "JD Vance", "J. D. Vance"], ["J. Vance"]],
  [["США", "С.Ш.А."], ["сша́б"]],
  [
    ["F16", "F-16", "F 16", "f\u201116", "F16s", "F-16s"],
    ["F-35", "16 February", "F"],
  ],
  [
    ["28point", "28-point", "28 point"],
    ["point 28", "28, point"],
  ],
  [["Su27", "Su-27", "SU 27"], ["27 of them"]],
  [["antiaircraft", "anti-aircraft", "anti aircraft"], ["aircraft, anti"]],
  [["peacekeeping", "peace-keeping", "peace keeping"], ["keeping the peace"]],
  [["Ukraine's", "Ukraine’s", "Ukraine‘s", "Ukraine`s", "Ukraines", "Ukraine"], ["Ukrai"]],
  [["O'Brien", "O’Brien", "OBrien", "O`Brien", "O´Brien"], ["brien"]],
  [["пам'ять", "памʼять", "пам’ять", "пам`ять"], ["м'ята"]],
  [
    ["1,200", "1.200", "1\u202f200", "1200"],
    ["12,000", "200"],
  ],
  [["перемирие-мир", "перемирие мир"], ["мир и перемирие"]],
];

describe("one word is found however it is spelled, in text and query alike", () => {
  it.each(KINDS.flatMap(([spellings, others]) => spellings.map((q) => [q, spellings, others] as const)))(
    "%s",
    (q, spellings, others) => {
      const { search } = index([...spellings.map((each) => `before ${each}, after`), ...others]);
      const wanted = spellings.map((_, event) => event);
      const missing = wanted.filter((event) => !new Set<number>(iterateBits(search(`${q} `).bits)).has(event));
      expect(missing.map((event) => spellings[event])).toEqual([]);
    },
  );

  it.each(KINDS.flatMap(([spellings, others]) => others.map((other) => [other, spellings] as const)))(
    "and not in “%s”",
    (other, spellings) => {
      const { search } = index([...spellings, other]);
      // With a space between, what is typed may also be several words: those may stand apart.
      for (const q of spellings.filter((each) => !/\s/u.test(each))) {
        expect([q, hasBit(search(`${q} `).bits, spellings.length)]).toEqual([q, false]);
      }
    },
  );

  it.each(KINDS)("and is marked: %j", (spellings) => {
    for (const q of spellings) {
      for (const text of spellings) {
        expect([q, text, markHits(`the ${text} there`, `${q} `).some(({ hit }) => hit)]).toEqual([q, text, true]);
      }
    }
  });

  it("keeps two words that merely look like one together", () => {
    const { search } = index([
      "a round of talks",
      "around the table",
      "it is not able",
      "a notable day",
      "no-one came",
    ]);
    const found = (q: string) => [...iterateBits(search(q).bits)];
    expect(found("a round ")).toEqual([0]);
    expect(found("around ")).toEqual([1]);
    expect(found("notable ")).toEqual([3]);
    expect(found("not able ")).toEqual([2]);
    expect(found("noone ")).toEqual([4]);
  });

  it("asks two words that the dataset never writes as one each by itself", () => {
    const { search } = index(["prisoner exchange", "an exchange of each prisoner", "a prisoner-exchange list"]);
    expect([...iterateBits(search("prisoner exchange ").bits)]).toEqual([0, 1, 2]);
    expect([...iterateBits(search("prisoner-exchange ").bits)]).toEqual([0, 2]);
  });

  it("does not tie numbers: dates and ranges are no words", () => {
    const { search } = index(["on 2026-02-05", "20260205 people", "10-12 people", "1,012 people"]);
    expect([...iterateBits(search("20260205 ").bits)]).toEqual([1]);
    expect([...iterateBits(search("1012 ").bits)]).toEqual([3]);
    expect([...iterateBits(search("2026-02-05 ").bits)]).toEqual([0]);
  });

  it("takes a phrase at its word in any spelling", () => {
    const { search } = index(["a cease-fire deal", "a ceasefire deal", "a deal on a ceasefire"]);
    for (const q of ['"ceasefire deal"', '"cease-fire deal"', '"cease fire deal"']) {
      expect([q, [...iterateBits(search(q).bits)]]).toEqual([q, [0, 1]]);
    }
  });

  it("finds a word that is said twice", () => {
    const { search } = index(["the Bora Bora talks", "a bora", "Borabora"]);
    expect([...iterateBits(search("Bora-Bora ").bits)]).toEqual([0, 2]);
    expect([...iterateBits(search("Borabora ").bits)]).toEqual([0, 2]);
  });

  it("forgives a slip in a part of it", () => {
    const { search } = index(["a cease-fire deal", "Abu Dhabi talks"]);
    expect([...iterateBits(search("cease-fure ").bits)]).toEqual([0]);
    expect([...iterateBits(search("Abu-Dhabi ").bits)]).toEqual([1]);
  });

  it("counts the same for any two words and any way of writing them together", () => {
    const part = fc.stringMatching(/^[bcdfgklmnprtv][aeou][bcdfgklmnprtv][aeou]$/);
    const tie = fc.constantFrom("", "-", "\u2010", "\u2011", "\u2013", " ");
    fc.assert(
      fc.property(part, part, fc.array(tie, { minLength: 1, maxLength: 5 }), (a, b, ties) => {
        // Written as one at least once: else two words with a space between are two words.
        const texts = [`${a}${b}`, ...ties.map((between) => `so ${a}${between}${b} it is`), a, b];
        const { search } = index(texts);
        const counts = ["", "-", "\u2011", " "].map((between) => countBits(search(`${a}${between}${b} `).bits));
        expect(counts).toEqual(counts.map(() => ties.length + 1));
      }),
    );
  });
});
