import fc from "fast-check";
import { expect, test } from "vitest";
import { type Form, inForm, traceForm } from "./forms";

const FORMS: readonly Form[] = ["plain", "spelled", "set", "typeset"];
const nasty = fc.string({
  unit: fc.constantFrom(
    ..."ab 1.,-'\"%:",
    ..."\u00A0\n\t\u00AD\u200B\u2010—“”«»…",
    ..."ﬁﬀ\u0301ѐе\u05D0\u05B7\u05F4\u05BE\u0640\u064E\uFEFB",
    ..."停火１，・「」〜\u2F08한글",
    "ﾀﾞ",
    "x²",
    "word[1]",
    "word†",
    "𝟏𝟓",
    "hosti-\nlities",
    "한\n글",
    "\uD800",
    "• ",
    "[a link](https://a.example)",
    "*so*",
  ),
  maxLength: 20,
});

test("a form with its way back is the same form", () => {
  fc.assert(
    fc.property(nasty, fc.constantFrom(...FORMS), (text, form) => {
      expect(traceForm(text, form).text).toBe(inForm(text, form));
    }),
    { numRuns: 1000 },
  );
});

test("of a long text too, which is traced in pieces", () => {
  const long = fc
    .tuple(nasty, nasty, nasty)
    .map(
      ([a, b, c]) =>
        `${a} ${"many words ".repeat(400)}${b} ${"many words ".repeat(400)}${c}${"停火谈判".repeat(2000)}${a}`,
    );
  fc.assert(
    fc.property(long, fc.constantFrom(...FORMS), fc.nat(), (text, form, at) => {
      const traced = traceForm(text, form);
      expect(traced.text).toBe(inForm(text, form));
      const start = at % (traced.text.length - 3);
      const { start: from, end } = traced.rangeOf(start, start + 3);
      // A ligature or a composed letter comes back whole.
      const said = traced.text.slice(start, start + 3);
      if (/^[a-z ]+$/.test(said)) expect(inForm(text.slice(from, end), form)).toContain(said.trim());
    }),
    { numRuns: 30 },
  );
});

test("a form is reached in one step", () => {
  fc.assert(
    fc.property(nasty, fc.constantFrom<Form>("plain", "spelled", "set"), (text, form) => {
      const once = inForm(text, form);
      expect(inForm(inForm(once, form), form)).toBe(inForm(once, form));
    }),
    { numRuns: 1000 },
  );
});

test("every stretch leads back to one of the text that holds its letters and figures", () => {
  const bare = (text: string) => text.normalize("NFKC").replace(/[^\p{L}\p{N}]|\u0640/gu, "");
  const plain = fc.string({ unit: fc.constantFrom(..."ab ﬁ157１停—“”", "hosti-\nlities", "e\u0301"), maxLength: 20 });
  fc.assert(
    fc.property(plain, fc.constantFrom(...FORMS), fc.nat(20), fc.nat(20), (text, form, from, length) => {
      const traced = traceForm(text, form);
      const end = Math.min(from + length, traced.text.length);
      fc.pre(from < end);
      const range = traced.rangeOf(from, end);
      expect(bare(text.slice(range.start, range.end))).toContain(bare(traced.text.slice(from, end)));
    }),
  );
});
