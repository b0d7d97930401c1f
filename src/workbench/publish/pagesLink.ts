import { PAGE_FOLDERS } from "../../view/pageAddress";

const LISTS = [
  [PAGE_FOLDERS.event, "events"],
  [PAGE_FOLDERS.rounds, "rounds"],
  [PAGE_FOLDERS.agreements, "agreements"],
  [PAGE_FOLDERS.actor, "people and parties"],
  [PAGE_FOLDERS.source, "documents"],
  [PAGE_FOLDERS.month, "months"],
] as const;

/** The head has one too, which holds a style sheet. */
const LAST_NOSCRIPT = /<\/noscript>(?!.*<\/noscript>)/s;

/** The app's page with the ways to the site's pages: for the app, and for who reads without scripts. */
export function addPagesLink(html: string, firstEvent: number): string {
  const lists = LISTS.map(([folder, name]) => `<a href="./${folder}/">${name}</a>`).join(", ");
  const ways = `<span id="page-lists"> All that it shows can be read without it: ${lists}.</span></noscript>`;
  const link = `    <link rel="index" id="pages" href="./${PAGE_FOLDERS.event}/" data-first="${firstEvent}">\n`;
  return removePagesLink(html)
    .replace(/(?=[ \t]*<\/head>)/, () => link)
    .replace(LAST_NOSCRIPT, () => ways);
}

/** The pages' style sheet among the files of a site; null where the site was built without pages. */
export const pagesSheetIn = (paths: Iterable<string>): string | null =>
  [...paths].find((path) => /^assets\/pages-[^/]+\.css$/.test(path)) ?? null;

/** Without them: a site of another dataset has none of these pages. */
export const removePagesLink = (html: string): string =>
  html.replaceAll(/[ \t]*<link [^>]*id="pages"[^>]*>\n?/g, "").replaceAll(/<span id="page-lists">.*?<\/span>/gs, "");
