import {
  closedBy,
  FORMATTING,
  isPhrase,
  KEEPS_PARAGRAPH,
  OF_TABLE,
  ONCE,
  PARAGRAPH,
  RAW,
  reachOf,
  SCOPES,
  VOID,
} from "./elements";

/** No browser shows more; real pages have some dozens. */
const DEEPEST = 512;
/** So many formats at once are in no page; each is begun again in every block that follows. */
const MOST_FORMATS = 64;
/** As much of a tag tells one format from another. */
const LONGEST_FORMAT = 200;
/** A browser keeps no more formats that are the same. */
const MOST_ALIKE = 3;

/** Begins of comments, and of tags with their names. */
const TAGS = /<(?:!--|(\/?)([a-z][^\s/>]*))/gi;
const MARKER = "";

/**
 * Whether a page nests its elements deeper than browsers show them, by the rules of the HTML standard (13.2.6) of what
 * closes what, simplified. The parsers of browsers look through all that is open at many a tag, so that a page of 100,000
 * nested elements holds them up for minutes. One pass; the limits bound what a tag costs.
 */
export function isTooDeep(html: string): boolean {
  const open: string[] = [];
  let formats: string[] = [];
  const leave = (to: number) => {
    for (const name of open.splice(to)) if (SCOPES.has(name)) formats.length = Math.max(0, formats.lastIndexOf(MARKER));
  };
  const close = (closes: (name: string) => boolean, past: (name: string) => boolean) => {
    for (let at = open.length - 1; at >= 0; at--) {
      const name = open[at] ?? "";
      if (closes(name)) return leave(at);
      if (!past(name)) return;
    }
  };
  const begin = (name: string, attributes: string, closed: boolean) => {
    if (OF_TABLE.has(name)) {
      const table = open.lastIndexOf("table");
      if (table < 0) return;
      const row = name === "td" || name === "th" ? open.indexOf("tr", table) : -1;
      leave(Math.max(table, row) + 1);
    } else if (!isPhrase(name) && !KEEPS_PARAGRAPH.has(name)) close(...PARAGRAPH);
    const own = closedBy(name);
    if (own) close(...own);
    if (FORMATTING.has(name)) {
      const format = `${name} ${attributes}`;
      const since = formats.lastIndexOf(MARKER) + 1;
      const alike = formats.flatMap((each, at) => (at >= since && each === format ? [at] : []));
      if (alike.length >= MOST_ALIKE) formats = formats.toSpliced(alike[0] ?? 0, 1);
      formats.push(format);
    }
    if (SCOPES.has(name)) formats.push(MARKER);
    // Only of drawings and formulas a tag can be both.
    if (!(closed && open.some((each) => each === "svg" || each === "math"))) open.push(name);
  };
  const end = (name: string) => {
    if (!FORMATTING.has(name)) return close(...reachOf(name));
    const format = formats.findLastIndex((each) => each === MARKER || each.startsWith(`${name} `));
    if (format >= 0 && formats[format] !== MARKER) formats = formats.toSpliced(format, 1);
    const at = open.findLastIndex((each) => each === name || SCOPES.has(each));
    if (open[at] !== name) return;
    // What stands in it stays open where it is a block.
    if (open.slice(at + 1).every(isPhrase)) leave(at);
    else open.splice(at, 1);
  };

  TAGS.lastIndex = 0;
  let tagEnd = -1;
  for (let tag = TAGS.exec(html); tag; tag = TAGS.exec(html)) {
    const name = tag[2]?.toLowerCase();
    const from = TAGS.lastIndex;
    // One search for all tags that it is the end of: a text may have no ">" at all.
    if (tagEnd < from) tagEnd = placeOf(html, ">", from);
    if (name === undefined) {
      TAGS.lastIndex = placeOf(html, "-->", from - 2);
    } else if (tag[1] === "/") end(name);
    else if (RAW.has(name)) {
      const raw = new RegExp(`</${name}`, "gi");
      raw.lastIndex = from;
      if (!raw.test(html)) return false;
      TAGS.lastIndex = raw.lastIndex;
    } else if (!VOID.has(name) && !ONCE.has(name)) {
      begin(name, html.slice(from, Math.min(tagEnd, from + LONGEST_FORMAT)), html[tagEnd - 1] === "/");
    }
    const since = formats.length - formats.lastIndexOf(MARKER) - 1;
    if (open.length > DEEPEST || since > MOST_FORMATS) return true;
  }
  return false;
}

/** Where a sign stands next, behind the text where nowhere. */
function placeOf(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at;
}
