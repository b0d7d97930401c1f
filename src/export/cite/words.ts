/** Small rules of punctuation that the styles share. */

/** Ends a part with a stop where it does not end with one already (or with ? or !, inside quotation marks too). */
export const stopped = (text: string): string => (/[.?!…][”’"]?$/.test(text) ? text : `${text}.`);

/** In double quotation marks, those inside made single. */
export const quoted = (text: string, tail = ""): string => `“${singleInside(text)}${tail}”`;

/** Double quotation marks of any kind made single, as style guides ask within double ones. */
export const singleInside = (text: string): string =>
  text
    .replace(/[“„«]/g, "‘")
    .replace(/[”»]/g, "’")
    .replace(/(^|[\s([])"/g, "$1‘")
    .replaceAll('"', "’");

/** Parts joined by a separator, the empty ones left out. */
export const joined = (separator: string, ...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== "").join(separator);

/** Enough words of a title to find it in a list. */
export function shortTitle(title: string): string {
  const words = title.split(/\s+/);
  return words.length <= SHORT_WORDS + 1
    ? title
    : words
        .slice(0, SHORT_WORDS)
        .join(" ")
        .replace(/[,:;–-]$/, "");
}
const SHORT_WORDS = 5;
