import {
  BREAKS_OUT,
  closedBy,
  FORMATTING,
  HOLDS_TEXT,
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
/** As much of a tag is kept to tell one format from another. */
const LONGEST_FORMAT = 200;
/** A browser keeps no more formats that are the same. */
const MOST_ALIKE = 3;

/** Begins of comments, and of tags with their names. */
const TAGS = /<(?:!--|(\/?)([a-z][^\s/>]*))/gi;
/** Blanks, then one attribute with its value, if there is one (13.2.5.32 to 13.2.5.39); [1] is a value without quotes. */
const ATTRIBUTE =
  /[\t\n\f\r /]*(?:[^\t\n\f\r />][^\t\n\f\r />=]*(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|([^\t\n\f\r >"'][^\t\n\f\r >]*)|(?=>|$)))?)?/y;
const COMMENT_END = /--!?>/g;
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
      // Of two that are cut off nobody knows whether they are the same.
      const isWhole = attributes.length < LONGEST_FORMAT;
      const alike = formats.flatMap((each, at) => (at >= since && isWhole && each === format ? [at] : []));
      if (alike.length >= MOST_ALIKE) formats = formats.toSpliced(alike[0] ?? 0, 1);
      formats.push(format);
    }
    if (SCOPES.has(name)) formats.push(MARKER);
    if (!closed) open.push(name);
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
  for (let tag = TAGS.exec(html); tag; tag = TAGS.exec(html)) {
    const name = tag[2]?.toLowerCase();
    const from = TAGS.lastIndex;
    if (name === undefined) {
      TAGS.lastIndex = commentEnd(html, from);
      continue;
    }
    const { end: tagEnd, closed } = tagAt(html, from);
    // A tag that never ends is none.
    if (tagEnd >= html.length) return false;
    TAGS.lastIndex = tagEnd + 1;
    const drawing = tag[1] === "/" || BREAKS_OUT.has(name) ? null : drawingAt(open);
    if (tag[1] === "/") end(name);
    else if (RAW.has(name) && drawing === null) {
      const raw = new RegExp(`</${name}`, "gi");
      raw.lastIndex = tagEnd;
      if (!raw.test(html)) return false;
      TAGS.lastIndex = raw.lastIndex;
    } else {
      if (BREAKS_OUT.has(name)) leave(drawingAt(open) ?? open.length);
      const isElement = drawing !== null || !(VOID.has(name) || ONCE.has(name));
      if (isElement) begin(name, html.slice(from, Math.min(tagEnd, from + LONGEST_FORMAT)), closed && drawing !== null);
    }
    const since = formats.length - formats.lastIndexOf(MARKER) - 1;
    if (open.length > DEEPEST || since > MOST_FORMATS) return true;
  }
  return false;
}

/** Where the outermost drawing or formula begins of those in which an element would be one of theirs, null where it would not. */
function drawingAt(open: readonly string[]): number | null {
  const text = open.findLastIndex((each) => HOLDS_TEXT.has(each));
  const at = open.findIndex((each, place) => place > text && (each === "svg" || each === "math"));
  return at < 0 ? null : at;
}

/** Behind a comment, from behind its begin on; the end of the text where it has no end. */
function commentEnd(html: string, from: number): number {
  const short = /^-?>/.exec(html.slice(from, from + 2));
  if (short) return from + short[0].length;
  COMMENT_END.lastIndex = from;
  return COMMENT_END.test(html) ? COMMENT_END.lastIndex : html.length;
}

/** Where a tag ends, from behind its name on, whatever its attributes hold; and whether it says that it closes itself. */
function tagAt(html: string, from: number): { readonly end: number; readonly closed: boolean } {
  let closed = false;
  ATTRIBUTE.lastIndex = from;
  while (ATTRIBUTE.lastIndex < html.length && html[ATTRIBUTE.lastIndex] !== ">") {
    const found = ATTRIBUTE.exec(html);
    if (found === null) break;
    closed = found[1] === undefined && found[0].endsWith("/");
  }
  return { end: ATTRIBUTE.lastIndex, closed };
}
