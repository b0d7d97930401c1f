// Long because the rungs are told apart only beside each other: one story a rung, in their order.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchQuote, type QuoteMatch } from "./match";
import { matchSource } from "./matchSource";
import { paragraphHash } from "./paragraphHash";

const LEAD =
  "An opening paragraph that a reader would find in any report, long enough to be taken for prose by anyone.";

/** What became of one quote in a text: the result, with the words that the copy has there. */
function outcome(quote: string, text: string): string {
  const { matches, blocks } = matchSource(
    { title: "No title", paragraphs: [{ n: 1 }], quotes: [{ paragraph: 1, quote }] },
    text,
  );
  const [match] = matches;
  return match ? `${match.result}: ${wordsAt(match, blocks)}` : "none";
}
function wordsAt(match: QuoteMatch, blocks: readonly { readonly text: string }[]): string {
  const places = "parts" in match ? match.parts : "places" in match ? match.places : "range" in match ? [match] : [];
  return places.map(({ block, range }) => blocks[block]?.text.slice(range.start, range.end)).join(" / ");
}

describe("but for typography: the same letters in other code points", () => {
  test.each([
    [
      "ligatures",
      "an official flag was flown that night",
      "They said an o\uFB03cial \uFB02ag was \uFB02own that night.",
    ],
    [
      "stress marks",
      "переговоры завершились без результата",
      "Перегово\u0301ры заверши\u0301лись без результа\u0301та вчера.".toLowerCase(),
    ],
    ["harakat", "انتهت المحادثات دون نتيجة", "وقال: انتهَتِ المحادثاتُ دون نتيجة."],
    ["kashida", "انتهت المحادثات دون نتيجة", "انتهت المحـــادثات دون نتيجة."],
    [
      "Arabic presentation forms",
      "السلام في المنطقة الآن",
      "وقال \uFEB3\uFEFC\uFEE1 \uFE8D\uFEDF\uFEB4\uFEFC\uFEE1 في المنطقة الآن.",
    ],
    ["Hebrew points", "השיחות נמשכו ארבע שעות", "הַשִּׂיחוֹת נמשכו אַרבע שעות.".replace("שִּׂ", "שׂ")],
    ["Hebrew gershayim and maqaf", `נציג ארה"ב אמר כי קרב-בית הסתיים`, "נציג ארה״ב אמר כי קרב־בית הסתיים."],
    ["full-width figures", "交换了157名战俘", "双方交换了１５７名战俘。"],
    ["full-width letters and marks", "F-16战机, 共157架", "他说Ｆ－１６战机，共１５７架。"],
    ["spaces between Chinese and figures", "交换了157名战俘", "双方交换了 157 名战俘。"],
    ["Kangxi radicals of a PDF", "双方人员交换战俘", "双方\u2F08员交换战俘。"],
    ["half-width kana", "ゼレンスキー大統領が述べた", "ｾﾞﾚﾝｽｷｰ大統領が述べた。"],
    ["middle dots in names", "弗拉基米尔·普京说停火", "总统弗拉基米尔・普京说停火。"],
    ["corner brackets", "他说“停火很快”会实现", "他说「停火很快」会实现。"],
    ["a variation selector", "rated ☎ call between the two", "They had a rated ☎\uFE0F call between the two."],
    ["French spaces in guillemets", "il a dit : «oui» à la trêve", "Hier il a dit : «\u00A0oui\u00A0» à la trêve."],
    ["a thin space before a percent sign", "about 50% of the men came", "He said about 50\u202F% of the men came."],
    ["bold letters of a post", "we want peace now", "He wrote: we want 𝗽𝗲𝗮𝗰𝗲 now."],
    ["digraphs", "Ljubljana talks ended well", "The \u01C8ub\u01C9ana talks ended well."],
  ])("%s", (_, quote, text) => {
    expect(matchQuote(quote, [{ n: 1, text }], { n: 1 }).result).toBe("typography");
    expect(matchQuote(text.slice(0, -1), [{ n: 1, text: `${quote}.` }], { n: 1 }).result).not.toBe("not found");
  });

  test.each([
    ["a superscript", "an area of 5 km2 in all", "It has an area of 5 km² in all."],
    ["a separator", "handed over 1,200 bodies on Friday", "They handed over 1\u202F200 bodies on Friday."],
    ["a Latin letter in a Cyrillic word", "обмін полоненими тривав", "Учора обмiн полоненими тривав."],
    ["Arabic figures", "exchanged 157 men today", "They exchanged ١٥٧ men today."],
    ["another letter", "все ещё идут переговоры", "Там все еще идут переговоры."],
    ["a fraction", "lasted 11/2 hours in all", "It lasted 1½ hours in all."],
  ])("is not said of %s", (_, quote, text) => {
    expect(["verified", "verbatim", "typography", "typesetting"]).not.toContain(
      matchQuote(quote, [{ n: 1, text }], { n: 1 }).result,
    );
  });
});

describe("but for typesetting", () => {
  const pdf = (rest: string) => `${LEAD}\n\nSome say that ${rest}`;
  test.each([
    [
      "a hyphen at a line's end",
      "an end to hostilities in the whole territory",
      "it was an end to hosti-\nlities in the whole territory, he added.",
    ],
    [
      "one that stays and one that goes",
      "a long-term end to hostilities",
      "it was a long-\nterm end to hosti-\nlities, he added.",
    ],
    [
      "note marks",
      "a lasting truce in the whole territory",
      "it was a lasting truce[1][23] in the whole territory, he added.",
    ],
    [
      "raised figures",
      "a lasting truce in the whole territory",
      "it was a lasting truce¹² in the whole territory, he added.",
    ],
    [
      "marks of Markdown",
      "a lasting truce in the whole territory",
      "it was *a* **lasting [truce](https://a.example/x_(y)) in** the _whole territory_, he added.",
    ],
    [
      "a call for a citation",
      "a lasting truce in the whole territory",
      "it was a lasting truce[citation needed] in the whole territory, he added.",
    ],
    ["daggers", "a lasting truce in the whole territory", "it was a lasting truce† in the whole territory, he added."],
    [
      "a full stop that a list's point goes without",
      "a lasting truce in the whole territory.",
      "the aims: a lasting truce in the whole territory; and more, he added.",
    ],
    ["Korean lines cut within a word", "양측은 금요일에 회담을 열었다", "양측은 금요\n일에 회담을 열었다, he added."],
  ])("%s", (_, quote, text) => {
    const match = matchQuote(quote, [{ n: 1, text: pdf(text) }], { n: 1 });
    expect(match.result).toBe("typesetting");
    expect(matchQuote(quote.replace(/\p{L}(\P{L}*)$/u, "q$1"), [{ n: 1, text: pdf(text) }], { n: 1 }).result).not.toBe(
      "typesetting",
    );
  });

  test("words in brackets, units and figures are no note marks", () => {
    const at = (quote: string, text: string) => matchQuote(quote, [{ n: 1, text }], { n: 1 }).result;
    expect(at("the soldiers came home on Friday", "He said the [12] soldiers came home on Friday.")).toBe("differs");
    expect(at("an area of 5 km in all", "It has an area of 5 km² in all.")).toBe("differs");
    expect(at("they gave 157 men back", "So they gave 1575 men back.")).toBe("differs");
    expect(at("they re-sign the deal now", "So they resign the deal now.")).toBe("differs");
  });
});

describe("texts with lines of a width", () => {
  test.each([
    [
      "narrow",
      "for about four hours and left without a joint statement",
      "The delegations met for about\nfour hours and left without a\njoint statement, the mediator\nsaid late on Friday.\n\nEach side agreed to hand over\nprisoners within a week.\n",
    ],
    [
      "wide",
      "the mediator said late on Friday, adding that a further round",
      "The delegations met for about four hours and left without any joint statement at all, the mediator said late on Friday,\nadding that a further round of talks would follow within the month in the same city.\n\nEach side agreed to hand over one hundred prisoners within a week, according to the document that was read out after\nthe talks.\n",
    ],
    [
      "without blank lines",
      "the mediator said late on Friday, adding that a further round",
      "The delegations met for about four hours and left with-\nout a joint statement, the mediator said late on Friday,\nadding that a further round of talks would follow within\nthe month in the same city.\nEach side agreed to hand over one hundred and twenty pris-\noners within a week, according to the document that was\nread out after the talks.\n",
    ],
    [
      "Chinese",
      "没有公布下一轮会谈的具体日期和地点",
      "据报道双方代表团在周五举行了大约四个小时的会谈但没有发表任何联合声明也没有公布下一轮会\n谈的具体日期和地点双方同意交换一百五十七名战俘。\n\n调解人表示双方将在一个月之内在同一座城市举行新一轮会谈届时将讨论停火和人道主义走廊问题以及核\n电站安全。\n",
    ],
    [
      "of a mail",
      "an end to hostilities in the whole of the territory",
      "> An opening paragraph that a reader would find in any report.\n> “The main aim was a ceasefire and an end to hostilities in\n> the whole of the territory.” he said.\n",
    ],
    [
      "of a mail in a mail",
      "an end to hostilities in the whole of the territory",
      "Look:\n\n>> An opening paragraph that a reader would find in any report.\n>> “The main aim was a ceasefire and an end to hostilities in\n>> the whole of the territory.” he said.\n",
    ],
    [
      "Arabic",
      "حول تبادل الأسرى بين الجانبين في المدينة",
      "قال الوسيط إن الوفود اجتمعت لمدة أربع ساعات تقريبا\nوغادرت دون بيان مشترك واتفقت على مواصلة العمل حول\nتبادل الأسرى بين الجانبين في المدينة نفسها قريبا.\n",
    ],
    [
      "with a page number between",
      "a ceasefire and an end to hostilities in the whole",
      "An opening paragraph that a reader would find in any\nreport of the day, written out long enough to be one,\nand the main aim was a ceasefire and an end to the war\nwas said, a ceasefire and an end to\n12\nhostilities in the whole of the territory, as they said\nto everybody who was there.\n",
    ],
  ])("%s", (_, quote, text) => {
    expect(outcome(quote, text)).toMatch(/^(verbatim|across): /);
  });

  test("a hyphen at a line's end of a text that is no HTML", () => {
    const text =
      "An opening paragraph that a reader would find in any\nreport of the day, written out long enough.\n“The main aim was a ceasefire and an end to hosti-\nlities in the whole of Ukrainian territory.” he said.\n";
    expect(outcome("an end to hostilities in the whole of Ukrainian territory", text)).toContain("typesetting: ");
  });
});

describe("in a line that was not counted as a paragraph", () => {
  test.each([
    [
      "a list point",
      `${LEAD}.\nThe main aim was a ceasefire and an end to hostilities in the whole territory\nA second point`,
    ],
    ["the headline", `The main aim was a ceasefire and an end to hostilities in the whole territory\n${LEAD}.`],
    ["a dash's row", `${LEAD}.\n- an end to hostilities\n${LEAD}.`],
  ])("%s", (_, text) => expect(outcome("an end to hostilities", text)).toBe("outside: an end to hostilities"));

  test("without the full stop of the quote", () => {
    expect(outcome("an end to hostilities.", `${LEAD}.\nFirst, an end to hostilities\nA second point`)).toBe(
      "outside: an end to hostilities",
    );
    expect(outcome("is it an end to hostilities?", `${LEAD}.\nSo is it an end to hostilities\nA second point`)).toMatch(
      /^differs/,
    );
  });

  test("a paragraph goes before it", () => {
    expect(
      outcome("an end to hostilities", `An end: an end to hostilities\n${LEAD}.\nIt was an end to hostilities.`),
    ).toBe("verbatim: an end to hostilities");
  });

  test("twice among such lines is ambiguous", () => {
    expect(
      outcome("an end to hostilities", `${LEAD}.\nan end to hostilities today\nan end to hostilities tomorrow`),
    ).toBe("ambiguous: an end to hostilities / an end to hostilities");
  });
});

describe("across a block's edge", () => {
  const QUOTE = "The main aim was a ceasefire and an end to hostilities in the whole territory";
  test.each([
    ["a line's end", "“The main aim was a ceasefire and an end\nto hostilities in the whole territory.” he said.", 2],
    ["two of them", "“The main aim was a ceasefire\nand an end\nto hostilities in the whole territory.” he said.", 3],
    [
      "a reopened quotation",
      "“The main aim was a ceasefire and an end.\n“to hostilities in the whole territory.” he said.".replace(
        "end.",
        "end",
      ),
      2,
    ],
    ["a list's points", "• The main aim was a ceasefire\n• and an end to hostilities in the whole territory", 2],
    ["a hyphen", "The main aim was a ceasefire and an end to hosti-\n\nlities in the whole territory", 2],
  ])("%s", (_, text, parts) => {
    const found = outcome(QUOTE, `${LEAD}.\n${text}`);
    expect(found).toContain("across: ");
    expect(found.split(" / ")).toHaveLength(parts);
  });

  test("with something else between, which is told", () => {
    const text = `${LEAD}.\n“The main aim was a ceasefire and an end\nAdvertisement\nto hostilities in the whole territory.” he said.`;
    const match = matchSource({ title: "", paragraphs: [{ n: 1 }], quotes: [{ paragraph: 1, quote: QUOTE }] }, text)
      .matches[0];
    expect(match).toMatchObject({ result: "across", between: ["Advertisement"] });
  });

  test("a changed word is found out there too", () => {
    expect(
      outcome(
        QUOTE,
        `${LEAD}.\n“The main aim was a truce and an end\nto hostilities in the whole territory.” he said.`,
      ),
    ).toMatch(/^differs: /);
    expect(
      outcome(
        QUOTE,
        `${LEAD}.\n“The main aim was a ceasefire and an end to hos\ntilities in the whole territory.” he said.`,
      ),
    ).toMatch(/^differs: /);
  });

  test("Chinese lines join without a space", () => {
    expect(outcome("没有公布下一轮会谈的具体日期", "双方代表团没有公布下一轮会\n谈的具体日期和地点。")).toMatch(
      /^(verbatim|across): /,
    );
  });
});

describe("the nearest wording", () => {
  test("is sought in lines that are no paragraphs, and whatever the case of its letters", () => {
    expect(outcome("each side handed over 157 prisoners", `${LEAD}.\nEach side handed over 175 prisoners`)).toBe(
      "differs: Each side handed over 175 prisoners",
    );
    expect(outcome("each side handed over 157 prisoners", `${LEAD}.\nEACH SIDE HANDED OVER 157 PRISONERS`)).toBe(
      "differs: EACH SIDE HANDED OVER 157 PRISONERS",
    );
  });

  test("is sought in a paragraph of any length", () => {
    expect(
      outcome(
        "each side handed over 157 prisoners",
        `${"Words without end. ".repeat(5000)}Each side handed over 175 prisoners.`,
      ),
    ).toBe("differs: Each side handed over 175 prisoners");
  });

  test("never shows a difference that is none", () => {
    const units = fc.constantFrom(
      "停",
      "火",
      "谈",
      "7",
      "war",
      "ends",
      " ",
      " ",
      "\n",
      "-",
      "“",
      "”",
      "，",
      ",",
      "'",
      "’",
      ".",
      "\u00AD",
      "[1]",
    );
    const texts = fc.array(units, { minLength: 4, maxLength: 24 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, texts, texts, (quote, before, after) => {
        const match = matchSource(
          { title: "", paragraphs: [{ n: 1 }], quotes: [{ paragraph: 1, quote }] },
          `${before}${quote.replace(/ /g, "")}${after}`,
        ).matches[0];
        if (match?.result === "differs") expect(match.diff.some(({ kind }) => kind !== "same")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("an altered letter or figure", () => {
  const words = fc.array(
    fc.constantFrom(
      "peace",
      "п’ять",
      "157",
      "1,000",
      "cease-fire",
      "“now”",
      "обмін",
      "停火",
      "Café",
      "\uFB01nal",
      "km²",
      "انتهَتِ",
      "１５７",
      "truce[1]",
    ),
    { minLength: 5, maxLength: 12 },
  );
  const letters = [..."abcxyzABéßøпятьіїАБВ停火谈انته0123456789٣५²½"];
  const same = (a: string, b: string) => a.normalize("NFKC") === b.normalize("NFKC") && !/[²½]/.test(a + b);

  test("is never verified, verbatim or typography, nor typesetting", () => {
    fc.assert(
      fc.property(
        words,
        fc.nat(),
        fc.constantFrom(...letters),
        fc.constantFrom("replace", "insert", "delete"),
        (all, at, letter, how) => {
          // Words on either side, so that no end of the altered ones is cut off by leaving a letter out.
          const text = `before ${all.join(" ")} after`;
          const spots = [...text.matchAll(/[\p{L}\p{N}]/gu)].filter(
            ({ index }) => !/\[\d?$/.test(text.slice(0, index)),
          );
          const spot = spots[at % spots.length];
          if (!spot) return;
          fc.pre(!same(spot[0], letter) || how !== "replace");
          const end = spot.index + spot[0].length;
          const altered =
            text.slice(0, spot.index) +
            (how === "delete" ? "" : letter) +
            (how === "insert" ? spot[0] : "") +
            text.slice(end);
          fc.pre(altered.normalize("NFKC") !== text.normalize("NFKC"));
          const paragraph = `So they said: ${text}, and left.`;
          for (const hint of [{ n: 1 }, { n: 1, sha256: paragraphHash(paragraph) }]) {
            expect(["verified", "verbatim", "typography", "typesetting"], `${altered} in ${text}`).not.toContain(
              matchQuote(altered, [{ n: 1, text: paragraph }], hint).result,
            );
          }
        },
      ),
      { numRuns: 800 },
    );
  });
});
