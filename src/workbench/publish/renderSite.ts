import { LIST_PATH, MANIFEST_PATH, PAGE_PATH, readSiteList, VERSION_PATH } from "../../files/siteFiles";
import { HEADERS_PATH, hostHeaders } from "./hostHeaders";
import { isCoreOfDataset, isOfDataset, listFile, listSite } from "./listSite";
import type { PackedDataset } from "./packDataset";
import { addPagesLink } from "./pagesLink";
import { formatManifest } from "./siteManifest";
import { writeHead } from "./writeHead";

export interface SiteInput {
  /**
   * The app's own files by path, its index.html among them, and the list of them, which says what is kept offline; of a
   * dataset that is among them nothing is taken over.
   */
  readonly app: ReadonlyMap<string, Uint8Array>;
  readonly packed: PackedDataset;
  /** Events from this index on have a page; null where the app is to lead to none. */
  readonly firstEvent: number | null;
}

/** The files of the site that shows a dataset, but for its pages, by path: the app as it is, with this dataset in the other's place. */
export function renderSite({ app, packed, firstEvent }: SiteInput): ReadonlyMap<string, Uint8Array> {
  const page = app.get(PAGE_PATH);
  if (page === undefined) throw new Error("the app's files are without index.html");
  const files = new Map([...app].filter(([path]) => !isOfDataset(path) && path !== HEADERS_PATH));
  for (const [path, bytes] of packed.files) files.set(path, bytes);
  files.set(MANIFEST_PATH, new TextEncoder().encode(formatManifest(packed)));
  const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
  const before = readSiteList(decode(app.get(LIST_PATH)))?.files ?? [];
  const core = new Set(before.filter((file) => file.core).map(({ path }) => path));
  const listed = [...files].map(
    ([path, bytes]) => [path, listFile(bytes, core.has(path) || isCoreOfDataset(path))] as const,
  );
  const headed = writeHead(decode(page), packed);
  const html = firstEvent === null ? headed : addPagesLink(headed, firstEvent);
  const tellers = listSite(html, new Map(listed));
  files.set(HEADERS_PATH, new TextEncoder().encode(hostHeaders()));
  return files.set(PAGE_PATH, tellers.page).set(LIST_PATH, tellers.list).set(VERSION_PATH, tellers.version);
}
