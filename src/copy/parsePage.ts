import { parseInert } from "../trusted/trusted";

/**
 * A page's source as a document that belongs to no window: its scripts do not run and nothing that it names is fetched.
 * XHTML as XML where it is well-formed, since "<script/>" would swallow the page in HTML; all else as HTML.
 */
export function parsePage(html: string): Document {
  if (/^\s*<\?xml/i.test(html)) {
    const page = parseInert(html, "application/xhtml+xml");
    if (page.querySelector("body") && !page.querySelector("parsererror")) return page;
  }
  return parseInert(html, "text/html");
}
