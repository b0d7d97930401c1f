import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locate } from "./locate";
import { normalise, normaliseLayout } from "./normalise";
import { paragraphHash, sha256Hex } from "./paragraphHash";

/** Characters that make trouble, alone and beside each other, among ordinary ones. */
const nasty = fc.string({
  unit: fc.constantFrom(
    ..."ab 1.,-'\"",
    ..."\u00A0\u2009\u0085\u2028\t\n",
    ..."\u00AD\u200B\u200D\u200F\u202E\uFEFF\u2060",
    ..."’‘ʼʹ′`´“„«»‹›″",
    ..."–—‑−\u2010…",
    ..."ée\u0301\u0327\u0323ñ²ﬁ\u212A\u1FEF\u037E",
    ..."가\u1100\u1161\u11A8",
    ..."йи\u0306",
    "👨‍👩‍👧",
    "🇺🇦",
    "\uD800",
    "\uDC00",
    "\u0958",
    "\u09C7\u09BE",
  ),
  maxLength: 24,
});

describe("normalise", () => {
  test.each([
    [
      "a non-breaking, a thin and a line-separating space",
      "157\u00A0prisoners\u2009of\u2028war",
      "157 prisoners of war",
    ],
    ["soft hyphens, zero-width spaces and a BOM", "\uFEFFcease\u00AD-fi\u200Bre", "cease-fire"],
    ["right-to-left marks", "\u202Bשלום\u202C \u200Ftalks", "שלום talks"],
    ["NFD becomes NFC", "Cafe\u0301, и\u0306", "Café, й"],
    ["superscripts and ligatures stay", "x² ﬁ ½", "x² ﬁ ½"],
    ["three apostrophes of Ukrainian", "п'ять п’ять пʼять", "п'ять п'ять п'ять"],
    ["double quotes of four kinds", "“a” „b‟ «c» ″d″", '"a" "b" "c" "d"'],
    [
      "dashes lose the spaces around them",
      "talks — the first – since 2021‑22 − ended",
      "talks-the first-since 2021-22-ended",
    ],
    ["the ellipsis", "and so…", "and so..."],
    ["an emoji family loses its joiners only", "👨‍👩‍👧", "👨👩👧"],
    ["lone surrogates", "a\uD800b\uDC00", "a\uFFFDb\uFFFD"],
    ["spaces at the ends and in runs", "\n  a \t b \u00A0", "a b"],
  ])("%s", (_, text, expected) => expect(normalise(text)).toBe(expected));

  test("layout alone keeps typography", () => {
    expect(normaliseLayout("“a” —\u00A0b…\u200B ")).toBe("“a” — b…");
  });

  test("is idempotent", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
        expect(normaliseLayout(normaliseLayout(text))).toBe(normaliseLayout(text));
      }),
      { numRuns: 3000 },
    );
  });

  test("knows no difference that it has folded", () => {
    fc.assert(
      fc.property(nasty, (text) => normalise(normaliseLayout(text)) === normalise(text)),
      { numRuns: 2000 },
    );
  });
});

describe("locate", () => {
  test("gives the same text as normalise", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(locate(text).text).toBe(normalise(text));
      }),
      { numRuns: 3000 },
    );
  });

  test("leads every stretch back to originals that normalise to it", () => {
    const plain = fc.string({ unit: fc.constantFrom(..."ab1.’“\u00A0\u00AD…é"), maxLength: 20 });
    fc.assert(
      fc.property(plain, fc.nat(20), fc.nat(20), (text, from, length) => {
        const located = locate(text);
        const start = Math.min(from, located.text.length);
        const end = Math.min(start + length, located.text.length);
        fc.pre(start < end);
        const range = located.rangeOf(start, end);
        // A stretch that begins or ends inside "..." comes back as the whole ellipsis.
        fc.pre(!located.text.slice(Math.max(0, start - 2), end + 2).includes("."));
        expect(normalise(text.slice(range.start, range.end))).toBe(located.text.slice(start, end).trim());
      }),
    );
  });

  test("a composed letter and a hidden mark are led back whole", () => {
    const text = "pre Cafe\u0301\u00AD s — x";
    const { start, end } = locate(text).rangeOf(4, 8);
    expect(text.slice(start, end)).toBe("Cafe\u0301");
  });
});

describe("paragraphHash", () => {
  test("is SHA-256 of the normalised text", () => {
    expect(sha256Hex("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(paragraphHash("  “Пʼять” — 5… ")).toBe(sha256Hex('"П\'ять"-5...'));
    expect(paragraphHash("\uD800")).toBe(sha256Hex("\uFFFD"));
  });

  test("one figure changed is another paragraph", () => {
    expect(paragraphHash("157 prisoners")).not.toBe(paragraphHash("175 prisoners"));
  });
});
