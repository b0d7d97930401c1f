import { addressOf } from "./addressOf";
import { ROWS, type View, viewOf } from "./view";

/** What may be put into an article: a script, an element of our own with its script, or a plain frame. */
export const EMBED_FORMS = ["script", "element", "frame"] as const;
export type EmbedForm = (typeof EMBED_FORMS)[number];

/**
 * The address that shows a view's timeline on another page. `page` is the app's own address without parameters. The view's
 * filters, event, source and span come along; whatever the embed does not show is left out.
 */
export function embedAddress(page: string, view: View): string {
  const shown = viewOf((field) => (ROWS[field].embeds ? view[field] : ROWS[field].usual));
  return addressOf({ ...shown, embed: true }, page);
}

/**
 * HTML that shows a view's timeline on another page.
 * @param heightPx of a plain frame, which does not follow the height of what is in it.
 */
export function embedSnippet(form: EmbedForm, page: string, view: View, title: string, heightPx: number): string {
  const address = escapeHtml(embedAddress(page, view));
  const name = escapeHtml(title);
  const script = escapeHtml(new URL("embed.js", page).href);
  switch (form) {
    case "script":
      return `<script async src="${script}" data-parley="${address}" data-title="${name}"></script>`;
    case "element":
      return `<parley-timeline src="${address}" title="${name}"></parley-timeline>\n<script async src="${script}"></script>`;
    case "frame":
      return `<iframe src="${address}" title="${name}" width="100%" height="${heightPx}" loading="lazy" allow="clipboard-write" style="border:0"></iframe>`;
  }
}

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
