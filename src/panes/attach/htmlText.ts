/** Elements whose words are no part of what a reader reads. */
const SKIPPED = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME FRAMESET OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO TEXTAREA SELECT".split(
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
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h1)[\s>]/i.test(
    text.slice(0, 2000),
  );

/**
 * The words of a page, a line for each block. The page is parsed into a document that belongs to no window: its scripts
 * do not run and nothing that it names is fetched. Only text leaves it.
 */
export function htmlToText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const whole = textOf(body);
  for (const name of ["article", "main"]) {
    const candidates = body.querySelectorAll(name);
    const [only] = candidates;
    if (!only || candidates.length > 1) continue;
    const text = textOf(only);
    if (text.length >= whole.length * LEAST_SHARE) return text;
  }
  return whole;
}

/** Walks without recursion: a hostile page may be nested deeper than the stack. */
function textOf(root: Node): string {
  const lines: string[] = [];
  let line = "";
  const endLine = () => {
    const tidy = line.trim();
    if (tidy !== "") lines.push(tidy);
    line = "";
  };
  const isBlock = (node: Node) => BLOCKS.has(node.nodeName.toUpperCase());
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === Node.TEXT_NODE) line += (node.nodeValue ?? "").replace(/[\t\n\f\r ]+/g, " ");
    else if (isBlock(node)) endLine();
    const inside: Node | null = isSkipped(node) ? null : node.firstChild;
    if (inside) {
      node = inside;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && isBlock(node)) endLine();
    }
    if (node && isBlock(node)) endLine();
    node = node && node !== root ? node.nextSibling : null;
  }
  endLine();
  return lines.join("\n");
}

const isSkipped = (node: Node): boolean =>
  SKIPPED.has(node.nodeName.toUpperCase()) || (node instanceof Element && node.hasAttribute("hidden"));
