import { describe, expect, test } from "vitest";
import { matchSource, type RecordedSource } from "./matchSource";
import { paragraphHash } from "./paragraphHash";

const P = [
  "The talks ended after about four hours without a clear breakthrough.",
  "Each side handed over 157 prisoners in a border area on Thursday.",
  "The United Arab Emirates mediated the exchange of prisoners.",
  "The next meeting is likely to take place in the United States.",
] as const;
const TEXT = ["Talks end", ...P].join("\n");

const source = (rest: Partial<RecordedSource>): RecordedSource => ({
  title: "Talks end",
  paragraphs: [1, 2, 3, 4].map((n) => ({ n })),
  quotes: [],
  ...rest,
});
const placed = (of: RecordedSource, text: string): string =>
  [...matchSource(of, text).placed]
    .toSorted(([a], [b]) => a - b)
    .map(([n, found]) => `${n}:${found}`)
    .join(" ");

describe("placing paragraphs", () => {
  test("by number where nothing is quoted and the counts agree, else not at all", () => {
    expect(placed(source({ paragraphCount: 4 }), TEXT)).toBe("1:1 2:2 3:3 4:4");
    expect(placed(source({ paragraphCount: 5 }), TEXT)).toBe("");
    expect(placed(source({}), TEXT)).toBe("");
  });

  test("by quotes, and the others by the shift that those have in common", () => {
    const quotes = [
      { paragraph: 1, quote: "ended after about four hours" },
      { paragraph: 2, quote: "Each side handed over 157 prisoners" },
    ];
    const twoMore = ["Talks end", "A lead that the editor did not count.", "A caption under a picture.", ...P].join(
      "\n",
    );
    const off = matchSource(source({ quotes }), twoMore);
    expect(off.matches.map((match) => match.result)).toEqual(["verbatim", "verbatim"]);
    expect(placed(source({ quotes }), twoMore)).toBe("1:3 2:4 3:5 4:6");
  });

  test("one quote alone does not tell where the rest is", () => {
    const quotes = [{ paragraph: 2, quote: "Each side handed over 157 prisoners" }];
    expect(placed(source({ quotes }), `A lead.\n${TEXT}`)).toBe("2:3");
  });

  test("shifts that disagree place nothing by number", () => {
    const quotes = [
      { paragraph: 1, quote: "ended after about four hours" },
      { paragraph: 3, quote: "is likely to take place in the United States" },
    ];
    expect(placed(source({ quotes }), TEXT)).toBe("1:1 3:4");
  });

  test("by hash before all, and a paragraph whose hash is gone not by number", () => {
    const moved = ["Talks end", P[1], P[0], P[2], P[3]].join("\n");
    const paragraphs = P.map((text, i) => ({ n: i + 1, sha256: paragraphHash(text) }));
    expect(placed(source({ paragraphs }), moved)).toBe("1:2 2:1 3:3 4:4");
    const changed = TEXT.replace("157", "146");
    expect(placed(source({ paragraphs, paragraphCount: 4 }), changed)).toBe("1:1 3:3 4:4");
  });
});

test("an empty text has no paragraphs and finds nothing", () => {
  const { paragraphs, matches } = matchSource(
    source({ quotes: [{ paragraph: 1, quote: "ended after about" }] }),
    " \n",
  );
  expect(paragraphs).toEqual([]);
  expect(matches).toEqual([{ result: "not-found" }]);
});
