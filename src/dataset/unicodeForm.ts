/** What composes with the character before it: marks, and the vowels and finals of Hangul and Kirat Rai, which are letters. */
export const COMPOSING = "\\p{M}\\u1160-\\u11FF\\u{16D63}-\\u{16D6A}";

/** No writing puts as many on one character. */
const MOST_MARKS = 64;
const TOO_MANY = new RegExp(`[${COMPOSING}]{${MOST_MARKS}}`, "u");
const CROWDED = new RegExp(`\\p{Any}[${COMPOSING}]{${MOST_MARKS},}`, "gu");

/**
 * A text in a form of Unicode, in time linear in its length: engines sort the marks of a character by pairs, so that
 * 100,000 on one take many seconds. A character with more marks than any writing has stays as it stands.
 */
export function inUnicodeForm(text: string, form: "NFC" | "NFD" | "NFKC" | "NFKD"): string {
  if (!TOO_MANY.test(text)) return text.normalize(form);
  let made = "";
  let done = 0;
  for (const { 0: crowded, index } of text.matchAll(CROWDED)) {
    made += text.slice(done, index).normalize(form) + crowded;
    done = index + crowded.length;
  }
  return made + text.slice(done).normalize(form);
}
