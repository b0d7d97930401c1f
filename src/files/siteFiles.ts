import { isPathInside } from "./pathInside";

/** The list of a site's files that the build puts beside them: what publishes the site or keeps it offline reads it. */
export const LIST_PATH = "files.json";
/** Names the version of the list, and so of the whole site, in a few bytes: a page that is open asks for it. */
export const VERSION_PATH = "version.json";
export const PAGE_PATH = "index.html";
export const MANIFEST_PATH = "manifest.webmanifest";
export const WORKER_PATH = "sw.js";
/** The one script of the pages of records. */
export const PAGE_SCRIPT_PATH = "page.js";
/** Whose work the scripts contain, and under which licences. */
export const LICENCES_PATH = "licences.json";

/** The pages of records: of the dataset, and many, so that only what keeps all of the site asks for them. */
export const PAGES_PATH = "pages.json";

export interface Sized {
  readonly path: string;
  readonly bytes: number;
}

export interface SiteFile extends Sized {
  /** Of its content: another content has another. */
  readonly hash: string;
  /** Part of what opens without a network after one visit: the page, the app's scripts and styles, the dataset's core. */
  readonly core: boolean;
}

export interface SiteList {
  /** Of all files; another list has another. */
  readonly version: string;
  readonly files: readonly SiteFile[];
}

/** None of them is in the list: they are made of it. */
export const isAboutFiles = (path: string): boolean => [LIST_PATH, VERSION_PATH, PAGES_PATH].includes(path);

/** The list's text. */
export const formatSiteList = ({ version, files }: SiteList): string =>
  `${JSON.stringify(
    {
      version,
      files: files
        .toSorted((a, b) => (a.path < b.path ? -1 : 1))
        .map(({ path, bytes, hash, core }) => ({ path, bytes, hash, ...(core && { core }) })),
    },
    null,
    1,
  )}\n`;

/** The list as its text has it; null where it is none, such as a page of a host in its place. */
export function readSiteList(text: string): SiteList | null {
  const list = parse(text);
  if (list === null || !("version" in list) || typeof list.version !== "string" || !("files" in list)) return null;
  if (!Array.isArray(list.files) || !list.files.every(isEntry)) return null;
  const files = list.files.map(({ path, bytes, hash, core }) => ({ path, bytes, hash, core: core === true }));
  return files.some(({ path }) => path === PAGE_PATH) ? { version: list.version, files } : null;
}

export const formatPageList = (pages: readonly Sized[]): string => `${JSON.stringify({ pages }, null, 1)}\n`;

/** The pages of records by the list of them; none where there is no such list. */
export function readPageList(text: string): readonly Sized[] {
  const list = parse(text);
  return list !== null && "pages" in list && Array.isArray(list.pages) ? list.pages.filter(isSized) : [];
}

export const formatVersion = (version: string): string => `${JSON.stringify({ version })}\n`;

/** The version that a text of version.json names, null where it names none. */
export function readVersion(text: string): string | null {
  const value = parse(text);
  return value !== null && "version" in value && typeof value.version === "string" && /^\w+$/.test(value.version)
    ? value.version
    : null;
}

function parse(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}

interface Entry extends Omit<SiteFile, "core"> {
  readonly core?: unknown;
}

function isSized(value: unknown): value is Sized {
  if (typeof value !== "object" || value === null || !("path" in value && "bytes" in value)) return false;
  return typeof value.path === "string" && isPathInside(value.path) && Number.isSafeInteger(value.bytes);
}

const isEntry = (value: unknown): value is Entry => isSized(value) && "hash" in value && typeof value.hash === "string";
