import { addressOf } from "./addressOf";
import { ROWS, type View, viewOf } from "./view";

/**
 * HTML that shows a view's timeline on another page. `page` is the app's own address without parameters. The view's
 * filters, event, source and span come along; whatever the embed does not show is left out.
 */
export function embedSnippet(page: string, view: View, title: string): string {
  const shown = viewOf((field) => (ROWS[field].embeds ? view[field] : ROWS[field].usual));
  const address = addressOf({ ...shown, embed: true }, page);
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="640" loading="lazy" allow="clipboard-write" style="border:0"></iframe>`;
}

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
