import { hashOf } from "../../dataset/compile/emit";
import {
  formatSiteList,
  formatVersion,
  isAboutFiles,
  MANIFEST_PATH,
  PAGE_PATH,
  PAGES_PATH,
  type SiteFile,
} from "../../files/siteFiles";
import { CARD_FOLDER, OEMBED_FOLDER, PAGE_FOLDERS } from "../../view/pageAddress";
import { writeVersion } from "./writeHead";

/** A file of a site that is to be listed. */
export interface Listed extends Omit<SiteFile, "path"> {}

/** The files that tell of a site's other files, and its page, which names the version. */
export interface SiteTellers {
  readonly page: Uint8Array;
  readonly list: Uint8Array;
  readonly version: Uint8Array;
}

/** @param others all files but the page. */
export function listSite(html: string, others: ReadonlyMap<string, Listed>): SiteTellers {
  const encode = (text: string) => new TextEncoder().encode(text);
  // The page names the version, which cannot be made of a page that does.
  const bare = encode(writeVersion(html, ""));
  const known = [...others]
    .filter(([path]) => !isAboutFiles(path) && path !== PAGE_PATH)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const version = hashOf(encode(JSON.stringify([hashOf(bare), ...known.map(([path, { hash }]) => [path, hash])])));
  const page = encode(writeVersion(html, version));
  const files: SiteFile[] = [
    { path: PAGE_PATH, bytes: page.length, hash: hashOf(page), core: true },
    ...known.map(([path, file]) => ({ path, ...file })),
  ];
  return { page, list: encode(formatSiteList({ version, files })), version: encode(formatVersion(version)) };
}

/** A file's line in the list; what is core is for who made the file to say. */
export const listFile = (bytes: Uint8Array, core: boolean): Listed => ({
  bytes: bytes.length,
  hash: hashOf(bytes),
  core,
});

const OF_DATASET = new Set<string>(["data", OEMBED_FOLDER, CARD_FOLDER, ...Object.values(PAGE_FOLDERS)]);

/** Files of the dataset and not of the app: a site of another dataset has others. */
export const isOfDataset = (path: string): boolean =>
  OF_DATASET.has(path.split("/")[0] ?? "") || path === MANIFEST_PATH || path === PAGES_PATH;

/** What every site keeps for offline of its dataset. */
export const isCoreOfDataset = (path: string): boolean => path.startsWith("data/core-");
