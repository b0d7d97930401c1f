import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TextParagraph } from "./blocks";
import { matchQuote } from "./match";
import { paragraphHash } from "./paragraphHash";
import { formatWordDiff } from "./wordDiff";

const numbered = (...texts: readonly string[]): readonly TextParagraph[] =>
  texts.map((text, i) => ({ n: i + 1, text }));

const SWAP = "According to RIA Novosti, each side handed over 157 prisoners in a border area. The UAE mediated.";
const TALKS = "The talks ended after about four hours without a clear breakthrough.";
const TEXT = numbered(TALKS, SWAP);

/** The outcome in one line: result, paragraph, the words in the original or the difference. */
function outcome(quote: string, paragraphs = TEXT, n = 1, sha256?: string): string {
  const match = matchQuote(quote, paragraphs, { n, sha256 });
  switch (match.result) {
    case "not-found":
      return "not-found";
    case "ambiguous":
      return `ambiguous ${match.places.map((place) => place.paragraph).join(" ")}`;
    case "differs":
      return `differs ${match.parts.map((part) => part.paragraph).join(" ")} ${formatWordDiff(match.diff)}`;
    case "across":
      return `across ${match.parts.map((part) => part.paragraph).join(" ")}`;
    default: {
      const text = paragraphs.find((each) => each.n === match.paragraph)?.text ?? "";
      return `${match.result} ${match.paragraph} ${text.slice(match.range.start, match.range.end)}`;
    }
  }
}

describe("the tiers", () => {
  test("verified: the paragraph's hash and the words", () => {
    expect(outcome("each side handed over 157 prisoners", TEXT, 2, paragraphHash(SWAP))).toBe(
      "verified 2 each side handed over 157 prisoners",
    );
  });

  test("verbatim: the words once", () => {
    expect(outcome("ended after about four hours")).toBe("verbatim 1 ended after about four hours");
  });

  test("verbatim but for typography", () => {
    const curly = numbered("He said “the war – all of it – will end…” soon, Russia’s envoy added.");
    expect(outcome('"the war - all of it - will end..." soon', curly)).toBe(
      "typography 1 “the war – all of it – will end…” soon",
    );
    expect(outcome("soon, Russia's envoy", curly)).toBe("typography 1 soon, Russia’s envoy");
  });

  test("differs: one figure or one word changed, shown as a difference", () => {
    expect(outcome("each side handed over 175 prisoners")).toBe(
      "differs 2 each side handed over [-175-] {+157+} prisoners",
    );
    expect(outcome("ended after about five hours without")).toBe(
      "differs 1 ended after about [-five-] {+four+} hours without",
    );
    expect(outcome("each side handed over all 157 prisoners")).toBe(
      "differs 2 each side handed over [-all-] 157 prisoners",
    );
  });

  test("1,000 is not 1,200, however alike the rest", () => {
    const bodies = numbered(
      "Russia returned 1,200 bodies of fallen soldiers to Ukraine on Friday under the Istanbul deal.",
    );
    expect(outcome("returned 1,000 bodies of fallen soldiers to Ukraine on Friday", bodies)).toBe(
      "differs 1 returned [-1,000-] {+1,200+} bodies of fallen soldiers to Ukraine on Friday",
    );
  });

  test("not found: nothing near", () => {
    expect(outcome("agreed to withdraw from the Donbas region")).toBe("not-found");
    expect(outcome("the of in and")).toBe("not-found");
    expect(outcome("")).toBe("not-found");
    expect(outcome("\u200B")).toBe("not-found");
    expect(outcome("any words at all", [])).toBe("not-found");
  });

  test("ambiguous: twice in a paragraph, or in two, whatever number was recorded", () => {
    expect(outcome("the war will end", numbered("He said the war will end. Will it? Yes, the war will end."))).toBe(
      "ambiguous 1 1",
    );
    expect(outcome("the war will end", numbered("He said the war will end.", "Yes, the war will end."), 2)).toBe(
      "ambiguous 1 2",
    );
  });

  test("a hash decides between two places", () => {
    const text = numbered("He said the war will end.", "Yes, the war will end.");
    expect(outcome("the war will end", text, 1, paragraphHash("Yes, the war will end."))).toBe(
      "verified 2 the war will end",
    );
  });
});

describe("nasty texts", () => {
  test("invisible characters and spaces of any kind are no difference, and the range covers the original", () => {
    const text = numbered("\uFEFFThey  agreed\u00A0to a cease\u00AD-fi\u200Bre, at\u2009last.");
    expect(outcome("agreed to a cease-fire", text)).toBe("verbatim 1 agreed\u00A0to a cease\u00AD-fi\u200Bre");
  });

  test("NFC against NFD", () => {
    expect(outcome("Café talks were held", numbered("The Cafe\u0301 talks were held."))).toBe(
      "verbatim 1 Cafe\u0301 talks were held",
    );
  });

  test("a superscript is not a figure", () => {
    expect(outcome("an area of 5 km2 in all", numbered("It has an area of 5 km² in all."))).toBe(
      "differs 1 an area of 5 [-km2-] {+km²+} in all",
    );
  });

  test("three apostrophes of Ukrainian are one", () => {
    for (const mark of ["'", "’", "ʼ"]) {
      expect(
        outcome("обміняли п'ять полонених сьогодні", numbered(`Вони обміняли п${mark}ять полонених сьогодні.`)),
      ).toContain(`1 обміняли п${mark}ять полонених сьогодні`);
    }
  });

  test("right-to-left marks do not hide a match", () => {
    expect(outcome("השיחות נמשכו ארבע שעות", numbered("\u202Bהשיחות \u200Fנמשכו\u200F ארבע שעות.\u202C"))).toContain(
      "verbatim 1",
    );
  });

  test("an emoji family is marked whole", () => {
    expect(outcome("back with 👨‍👩‍👧 at last", numbered("They are back with 👨‍👩‍👧 at last."))).toBe(
      "verbatim 1 back with 👨‍👩‍👧 at last",
    );
  });

  test("lone surrogates do not throw", () => {
    expect(outcome("broken \uD83D text here", numbered("Some broken \uD83D text here."))).toContain("verbatim 1");
    expect(outcome("broken text \uDC00", TEXT)).toBe("not-found");
  });

  test("Chinese needs no spaces around a quote", () => {
    const text = numbered("据报道,双方交换了157名战俘,会谈持续四小时。");
    expect(outcome("双方交换了157名战俘", text)).toContain("verbatim 1");
    expect(outcome("双方交换了175名战俘", text)).toBe("differs 1 双方交换了 [-175-] {+157+} 名战俘");
  });
});

describe("a quote stands between words and figures, never inside", () => {
  test.each([
    ["57 prisoners in a border area", "differs"],
    ["side handed over 15", "differs"],
    ["ach side handed over 157", "differs"],
  ])("%s", (quote, result) => expect(outcome(quote)).toContain(result));

  test("000 is not in 1,000, nor 1 in 1.5", () => {
    const text = numbered("Some 1,000 soldiers came home on day 1.5 of it.");
    expect(outcome("000 soldiers came home", text)).toContain("differs");
    expect(outcome("soldiers came home on day 1", text)).toContain("differs");
    expect(outcome("1,000 soldiers came home", text)).toContain("verbatim");
  });
});

describe("paragraphs that moved", () => {
  test("numbering off by two is found by the words, or verified by the hash", () => {
    const text = numbered("Headline again.", "A lead.", TALKS, SWAP);
    expect(outcome("each side handed over 157 prisoners", text, 2)).toContain("verbatim 4");
    expect(outcome("each side handed over 157 prisoners", text, 2, paragraphHash(SWAP))).toContain("verified 4");
  });

  test("a look-alike left after the true one is gone is not taken for it", () => {
    const lookAlike = numbered(TALKS, SWAP.replace("157", "146"));
    const hash = paragraphHash(SWAP);
    expect(outcome("each side handed over 157 prisoners", lookAlike, 2, hash)).toBe(
      "differs 2 each side handed over [-157-] {+146+} prisoners",
    );
    // The words alone still stand there: found, but not in the paragraph that was checked.
    expect(outcome("The UAE mediated.", lookAlike, 2, hash)).toContain("verbatim 2");
  });

  test("of two near wordings the one nearest to the recorded number is shown", () => {
    const text = numbered("They gave 10 men back today.", "Nothing here.", "They gave 12 men back today.");
    expect(outcome("gave 11 men back today", text, 3)).toContain("differs 3");
    expect(outcome("gave 11 men back today", text, 1)).toContain("differs 1");
  });
});

test("any run of whole words of a text is found there, at a range that says the same", () => {
  const words = fc.array(
    fc.constantFrom("peace", "п’ять", "157", "1,000", "cease-fire", "“now”", "a\u00A0b", "Cafe\u0301"),
    {
      minLength: 1,
      maxLength: 30,
    },
  );
  fc.assert(
    fc.property(words, fc.nat(29), fc.integer({ min: 1, max: 10 }), (all, from, length) => {
      const start = from % all.length;
      const quote = all.slice(start, start + length).join(" ");
      const match = matchQuote(quote, numbered(all.join("  ")), { n: 1 });
      expect(["verbatim", "ambiguous"]).toContain(match.result);
    }),
  );
});
