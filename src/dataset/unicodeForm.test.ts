import fc from "fast-check";
import { expect, test } from "vitest";
import { inUnicodeForm } from "./unicodeForm";

const FORMS = ["NFC", "NFD", "NFKC", "NFKD"] as const;
const text = fc.array(
  fc.constantFrom("a", "é", "e", "\u0301", "\u0316", "\u0344", "가", "\u1100", "\u1161", "ﬁ", " "),
  {
    maxLength: 60,
  },
);

test("what writing has is brought to its form as engines do it", () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...FORMS), (letters, form) => {
      expect(inUnicodeForm(letters.join(""), form)).toBe(letters.join("").normalize(form));
    }),
  );
});

test("a character with more marks than any writing has stays as it stands, what is around it does not", () => {
  const crowd = `e${"\u0301\u0316".repeat(40)}`;
  expect(inUnicodeForm(`e\u0301 ${crowd} e\u0301`, "NFC")).toBe(`é ${crowd} é`);
});

test("doing it twice changes nothing, however many marks there are", () => {
  const marks = fc.tuple(fc.constantFrom("\u0301\u0316", "\u0316\u0301", "\u0344", "\u1161"), fc.nat(80));
  const crowded = fc.array(
    fc.oneof(
      fc.constantFrom("e", "é", "가", "b "),
      marks.map(([mark, n]) => mark.repeat(n)),
    ),
  );
  fc.assert(
    fc.property(crowded, fc.constantFrom(...FORMS), (parts, form) => {
      const once = inUnicodeForm(parts.join(""), form);
      expect(inUnicodeForm(once, form)).toBe(once);
    }),
  );
});
