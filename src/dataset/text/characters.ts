/** Classes of characters that the normaliser and the fragment builder know, as members of a regular expression's set. */

/** Soft hyphen, zero-width characters and joiners, bidirectional marks, BOM: nothing that a reader sees. */
export const INVISIBLE =
  "\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF";

/** Quotation marks, apostrophes, primes and the letters that stand for them; U+02BC is the Ukrainian apostrophe. */
export const SINGLE_QUOTES = "\\u0060\\u00B4\\u02B9\\u02BB-\\u02BD\\u2018-\\u201B\\u2032\\u2035\\u2039\\u203A\\uFF07";
export const DOUBLE_QUOTES = "\\u00AB\\u00BB\\u02BA\\u02EE\\u201C-\\u201F\\u2033\\u2036\\u301D-\\u301F\\uFF02";

/** Hyphens, dashes and the minus sign, the ASCII hyphen among them. */
export const DASHES = "\\-\\u2010-\\u2015\\u2212\\u2E3A\\u2E3B\\uFE58\\uFE63\\uFF0D";

/** Scripts that write no spaces between words, so that each character counts as a word. */
export const UNSPACED =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
