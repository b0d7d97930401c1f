import { isPathInside } from "../archive/pathInside";

/** The list of a site's files that the build puts beside them, so that the page can take the site with it. */
export const LIST_PATH = "files.json";
export const PAGE_PATH = "index.html";

export interface SiteFile {
  readonly path: string;
  readonly bytes: number;
}

/** Files of the dataset and not of the app: a site of another dataset has others. */
export const isOfDataset = (path: string): boolean => path.startsWith("data/");

/** The list's text; the list itself is not in it. */
export function formatSiteFiles(files: readonly SiteFile[]): string {
  const sorted = files.filter(({ path }) => path !== LIST_PATH).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return `${JSON.stringify({ files: sorted.map(({ path, bytes }) => ({ path, bytes })) }, null, 2)}\n`;
}

/** The list as its text has it; null where it is none, such as a page of a host in its place. */
export function readSiteFiles(text: string): readonly SiteFile[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const files: unknown = typeof value === "object" && value !== null && "files" in value ? value.files : null;
  if (!Array.isArray(files) || !files.every(isSiteFile)) return null;
  return files.some(({ path }) => path === PAGE_PATH) ? files : null;
}

function isSiteFile(value: unknown): value is SiteFile {
  if (typeof value !== "object" || value === null || !("path" in value) || !("bytes" in value)) return false;
  return typeof value.path === "string" && isPathInside(value.path) && Number.isSafeInteger(value.bytes);
}
