const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/**
 * The text of a piece of HTML, for reading and never for showing as HTML: what looks like a tag is taken away, once, and
 * entities are read. A "<" that begins no tag stays.
 */
export const stripTags = (html: string): string =>
  html
    .replaceAll(/<\/?[a-z][^<>]*>/gi, " ")
    .replaceAll(/&(?:#(\d{1,6})|([a-z]+));/gi, (whole, number: string | undefined, name: string | undefined) =>
      number === undefined ? (ENTITIES[(name ?? "").toLowerCase()] ?? whole) : String.fromCodePoint(Number(number)),
    );
