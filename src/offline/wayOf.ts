import { LICENCES_PATH, LIST_PATH, PAGE_PATH, VERSION_PATH, WORKER_PATH } from "../files/siteFiles";
import { PAGE_FOLDERS } from "../view/pageAddress";

/**
 * How an address of the site is answered. `page`: the app itself, newest first. `kept`: what never changes under its
 * name, from this browser first. `fresh`: what has its own address, such as the page of an event: from the network, and
 * where there is none as it was last seen. null: not ours, such as a dataset that a link names; the network answers.
 */
export type Way = "page" | "kept" | "fresh" | null;

const FOLDERS = new Set<string>(Object.values(PAGE_FOLDERS));

/** @param path relative to the site's folder, without query and fragment. */
export function wayOf(path: string): Way {
  if (path === "" || path === PAGE_PATH) return "page";
  if (path === LIST_PATH || path === VERSION_PATH || path === WORKER_PATH) return null;
  // Their names hold a hash of their content.
  if (/^(assets|data)\/[^/]+$/.test(path)) return "kept";
  if (/^(icons?|schema)\b/.test(path) || path.endsWith(".webmanifest") || path === LICENCES_PATH) return "fresh";
  const [folder, name, ...deeper] = path.split("/");
  const isRecord = FOLDERS.has(folder ?? "") && name !== undefined && deeper.length === 0;
  return isRecord && (name === "" || name.endsWith(".html")) ? "fresh" : null;
}
