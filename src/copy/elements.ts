const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements without content. */
export const VOID = names(
  "area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr",
);
/** Elements whose content is letters, whatever tags stand in it. */
export const RAW = names("iframe noembed noframes plaintext script style textarea title xmp");
/** Those that a page has once, however often they are begun. */
export const ONCE = names("body frameset head html");
/** Elements that end the drawings and formulas in which they are begun (13.2.6.5). */
export const BREAKS_OUT = names(
  "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre " +
    "ruby s small span strong strike sub sup table tt u ul var",
);
/** Elements of drawings and formulas in which those of pages stand as they do outside. */
export const HOLDS_TEXT = names("foreignobject desc title mi mo mn ms mtext");
/** Elements that keep an end tag inside them from closing what is around them, and formats from being begun again. */
export const SCOPES = names("applet caption marquee object td template th");
/** Elements that a browser begins again in what follows, where they were not closed. */
export const FORMATTING = names("a b big code em font i nobr s small strike strong tt u");
/** Elements that are in a table or nowhere. */
export const OF_TABLE = names("caption colgroup tbody td tfoot th thead tr");
const BLOCKS = names(
  "address applet article aside blockquote button caption center colgroup dd details dialog dir div dl dt fieldset figcaption " +
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup li listing main marquee menu nav noscript object ol p pre search " +
    "section select summary table tbody td template tfoot th thead tr ul",
);
/** Blocks that may stand in a paragraph. */
export const KEEPS_PARAGRAPH = names("applet button marquee noscript object select template");

export const isPhrase = (name: string): boolean => !BLOCKS.has(name);

/** What a tag closes: the nearest of some elements, with others between. */
type Reach = readonly [closes: (name: string) => boolean, past: (name: string) => boolean];

const isHeading = (name: string): boolean => /^h[1-6]$/.test(name);
const isDefinition = (name: string): boolean => name === "dt" || name === "dd";
const pastItem = (name: string): boolean => isPhrase(name) || name === "p" || name === "div" || name === "address";
const isNoScope = (name: string): boolean => !SCOPES.has(name) && name !== "table";

/** The begin of a block ends an open paragraph. */
export const PARAGRAPH: Reach = [(name) => name === "p", isPhrase];

/** What the begin of an element closes of its own kind, null for most. */
export function closedBy(name: string): Reach | null {
  if (name === "li") return [(each) => each === "li", pastItem];
  if (isDefinition(name)) return [isDefinition, pastItem];
  if (isHeading(name)) return [isHeading, () => false];
  if (name === "option") return [(each) => each === "option", () => false];
  if (name === "a" || name === "nobr") return [(each) => each === name, isPhrase];
  return name === "button" ? [(each) => each === "button", isNoScope] : null;
}

/** What an end tag closes. */
export function reachOf(name: string): Reach {
  const closes = isHeading(name) ? isHeading : (each: string) => each === name;
  if (isPhrase(name)) return [closes, isPhrase];
  if (OF_TABLE.has(name) || name === "table") return [closes, (each) => each !== "table" && each !== "template"];
  const holds = name === "p" ? "button" : name === "li" ? "ul" : "";
  return [closes, (each) => isNoScope(each) && each !== holds && !(name === "li" && each === "ol")];
}
