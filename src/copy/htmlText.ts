import { parsePage } from "./parsePage";
import { flattenShadowRoots } from "./shadowRoots";

/** Elements whose words are no part of what a reader reads; RT and RP tell how a word is pronounced, within it. */
const SKIPPED = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME FRAMESET OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO TEXTAREA SELECT RT RP".split(
    " ",
  ),
);
/** Elements that begin and end a line. */
const BLOCKS = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM " +
    "H1 H2 H3 H4 H5 H6 HEADER HR LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL"
  ).split(" "),
);
/** An article element with less than this share of the page's words is a teaser, not the article. */
const LEAST_SHARE = 1 / 3;

/** True where a text is the source of a web page, as pasted from "view source" or a saved file. */
export const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html|head|body|article|main|section|header|nav|div|p|table|blockquote|h[1-6])[\s>]/i.test(
    text.slice(0, 2000),
  );

/**
 * The words of a page: an empty line between blocks, a line's end where the page breaks a line within one. The article
 * alone is taken where the page marks it, unless the whole page holds more of what is sought. Only text leaves the page.
 */
export function htmlToText(html: string, countSought: (text: string) => number = () => 0): string {
  const body = bodyOf(html);
  flattenShadowRoots(body);
  const whole = textOf(body);
  for (const name of ["article", "main"]) {
    const candidates = body.querySelectorAll(name);
    const [only] = candidates;
    if (!only || candidates.length > 1) continue;
    const text = textOf(only);
    if (text.length >= whole.length * LEAST_SHARE) return countSought(whole) > countSought(text) ? whole : text;
  }
  return whole;
}

const bodyOf = (html: string): Element => {
  const page = parsePage(html);
  return page.querySelector("body") ?? page.body;
};

/** Walks without recursion: a hostile page may be nested deeper than the stack. */
function textOf(root: Node): string {
  const lines: string[] = [];
  // In pieces: a line that is looked at and added to by turns would be copied each time.
  let line: string[] = [];
  let preformatted = 0;
  const endLine = () => {
    const tidy = line.join("").trim();
    if (tidy !== "") lines.push(tidy);
    line = [];
  };
  const endBlock = () => {
    endLine();
    if (lines.length > 0 && lines.at(-1) !== "") lines.push("");
  };
  /** At the beginning or the end of an element. */
  const edge = (node: Node, step: 1 | -1) => {
    const name = nameOf(node);
    if (name === "PRE") preformatted += step;
    if (name === "BR") endLine();
    else if (BLOCKS.has(name)) endBlock();
  };
  const take = (text: string) => {
    if (preformatted === 0) {
      line.push(text.replace(/[\t\n\f\r ]+/g, " "));
      return;
    }
    text.split("\n").forEach((each, i) => {
      if (i > 0) {
        if (line.every((piece) => piece.trim() === "")) endBlock();
        else endLine();
      }
      line.push(each);
    });
  };
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === Node.TEXT_NODE) take(node.nodeValue ?? "");
    else edge(node, 1);
    const mark = noteMark(node, line);
    if (mark !== null) {
      while (line.at(-1)?.trim() === "") line.pop();
      line.push((line.pop() ?? "").trimEnd(), mark);
    }
    const inside: Node | null = mark !== null || isSkipped(node) ? null : node.firstChild;
    if (inside) {
      node = inside;
      continue;
    }
    if (node.nodeType !== Node.TEXT_NODE) edge(node, -1);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) edge(node, -1);
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  endLine();
  return lines.join("\n").trim();
}

const nameOf = (node: Node): string => node.nodeName.toUpperCase();

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * A raised figure that is a note's mark, written so that it is told from the words; null for all else. One with a link
 * is a note's; one without is where it stands behind a word or a mark, not behind a unit such as "km".
 */
function noteMark(node: Node, before: readonly string[]): string | null {
  const words = nameOf(node) === "SUP" ? shortText(node).trim() : "";
  if (!(node instanceof Element) || !/^(?:\[?\d{1,3}\]?|[a-z]|[*†‡]{1,3})$/.test(words)) return null;
  if (/^\D\d|^[*†‡]/.test(words)) return words;
  if (node.querySelector("a") || node.closest("a")) return `[${words}]`;
  if (!/^\d/.test(words) || !/(?:\p{L}{4}|[.,;:!?"'”’»)])$/u.test(endOf(before))) return null;
  return words.replace(/\d/g, (figure) => RAISED.charAt(Number(figure)));
}

/** As many signs before a mark tell whether it is a note's. */
const BEFORE = 8;
const endOf = (line: readonly string[]): string => {
  let end = "";
  for (let at = line.length - 1; at >= 0 && end.length < BEFORE; at--) end = (line[at] ?? "").slice(-BEFORE) + end;
  return end;
};

/** As many nodes hold a note's mark; raised elements in each other would be read again in each. */
const MOST_IN_MARK = 12;

/** The text of an element of few nodes, "" of any other. */
function shortText(element: Node): string {
  let text = "";
  const inside = element.ownerDocument?.createNodeIterator(element);
  let nodes = 0;
  for (let node = inside?.nextNode(); node; node = inside?.nextNode()) {
    if (++nodes > MOST_IN_MARK) return "";
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? "";
  }
  return text;
}

/** Elements within a line that hide their words by a style of their own, or by a name that is used for nothing else. */
const INLINE = new Set("SPAN A B I EM STRONG SMALL SUP SUB U S FONT LABEL BUTTON".split(" "));
const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const HIDING_NAMES = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-(?:text|only))(?:\s|$)/i;

function isSkipped(node: Node): boolean {
  if (SKIPPED.has(nameOf(node))) return true;
  if (!(node instanceof Element)) return false;
  // What is hidden until it is found is there to be found.
  const hidden = node.getAttribute("hidden");
  if (hidden !== null && hidden.toLowerCase() !== "until-found") return true;
  if (!INLINE.has(nameOf(node))) return false;
  return HIDING.test(node.getAttribute("style") ?? "") || HIDING_NAMES.test(node.getAttribute("class") ?? "");
}
