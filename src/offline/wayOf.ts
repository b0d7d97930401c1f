import { LIST_PATH, PAGE_PATH, VERSION_PATH, WORKER_PATH } from "../files/siteFiles";

/**
 * How an address of the site is answered. `page`: the app itself, newest first. `kept`: what never changes under its
 * name, from this browser first. `fresh`: what has its own address, such as the page of an event: from the network, and
 * where there is none as it was last seen. null: not ours, such as a dataset that a link names; the network answers.
 */
export type Way = "page" | "kept" | "fresh" | null;

/** @param path relative to the site's folder, without query and fragment. */
export function wayOf(path: string): Way {
  if (path === "" || path === PAGE_PATH) return "page";
  if (path === LIST_PATH || path === VERSION_PATH || path === WORKER_PATH) return null;
  // Their names hold a hash of their content.
  if (/^(assets|data)\/[^/]+$/.test(path)) return "kept";
  if (/^(icons?|schema)\b/.test(path) || path.endsWith(".webmanifest")) return "fresh";
  return /^[a-z]\/([^/]+\.html)?$/.test(path) ? "fresh" : null;
}
