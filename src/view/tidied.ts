/**
 * What a value of a link may have been before it was pasted: without the full stop, bracket or quotation mark of the
 * sentence round it, with plain hyphens and no blank or break in it; then also in small letters. Only what differs.
 */
export function tidied(text: string): readonly string[] {
  const bare = text
    .replaceAll(/[\p{Cf}\s]/gu, "")
    .replaceAll(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/^[\p{Ps}\p{Pi}\p{Pf}"'`<]+/u, "")
    .replace(/(?<![\p{P}`>])[\p{P}`>]+$/u, "");
  return [...new Set([bare, bare.toLowerCase()])].filter((meant) => meant !== text && meant !== "");
}
