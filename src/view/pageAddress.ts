import type { Kind } from "../dataset/terms";

/** The folders of the pages that the build writes: events, people and parties, documents, months; lists of rounds and of agreements. */
export const PAGE_FOLDERS = { event: "e", actor: "p", source: "s", month: "m", rounds: "r", agreements: "a" } as const;
/** Where what describes an event to other sites stands, by the name of its page. */
export const OEMBED_FOLDER = "oembed";
/** Where the pictures of pages stand, by the name of the page. */
export const CARD_FOLDER = "cards";
export type PageSubject = "event" | "actor" | "source" | "month";

/**
 * The path of something's own page from the site's root: "e/2026-02-05-exchange.html". A list is the index of its folder
 * and goes on in "index--2.html"; no id ends with a hyphen or has two in a row, so an event called "index" has its place too.
 */
export const pagePath = (subject: PageSubject, id: string): string =>
  `${PAGE_FOLDERS[subject]}/${encodeURIComponent(id === "index" ? "index-" : id)}.html`;

/** A file of an event in another folder, by the name of its page: "cards/2026-02-05-exchange.png". */
export const besidePage = (folder: string, id: string, ending: "json" | "png"): string =>
  pagePath("event", id).replace(/^[^/]+\/(.*)\.html$/, `${folder}/$1.${ending}`);

/** Where a quote stands on a page, by its sign. */
export const quoteAnchor = (sign: string): string => `quote-${sign}`;

/** Whether an id can be the name of a file as it is: what no check has passed may lead out of the folder. */
export const isPageId = (id: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);

/** Where there is no room for all, rounds and agreements keep their pages to the last. */
export const keepsPage = (kind: Kind): boolean => kind === "round" || kind === "agreement";
