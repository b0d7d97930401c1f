import type { CompiledDataset } from "../../dataset/compileDataset";
import { LIST_PATH, MANIFEST_PATH, PAGE_PATH, readSiteList, VERSION_PATH } from "../../files/siteFiles";
import { HEADERS_PATH, hostHeaders } from "./hostHeaders";
import { isCoreOfDataset, isOfDataset, listFile, listSite } from "./listSite";
import { packDataset } from "./packDataset";
import { formatManifest } from "./siteManifest";
import { writeHead } from "./writeHead";

export interface SiteInput {
  /**
   * The app's own files by path, its index.html among them, and the list of them, which says what is kept offline; of a
   * dataset that is among them nothing is taken over.
   */
  readonly app: ReadonlyMap<string, Uint8Array>;
  readonly compiled: CompiledDataset;
  /** The texts that it was compiled from. */
  readonly texts: ReadonlyMap<string, string>;
}

/** All files of the site that shows a dataset, by path: the app as it is, with this dataset in the other's place. */
export function renderSite({ app, compiled, texts }: SiteInput): ReadonlyMap<string, Uint8Array> {
  const page = app.get(PAGE_PATH);
  if (page === undefined) throw new Error("the app's files are without index.html");
  const packed = packDataset(compiled, texts);
  const files = new Map([...app].filter(([path]) => !isOfDataset(path) && path !== HEADERS_PATH));
  for (const [path, bytes] of packed.files) files.set(path, bytes);
  files.set(MANIFEST_PATH, new TextEncoder().encode(formatManifest(packed)));
  const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
  const before = readSiteList(decode(app.get(LIST_PATH)))?.files ?? [];
  const core = new Set(before.filter((file) => file.core).map(({ path }) => path));
  const listed = [...files].map(
    ([path, bytes]) => [path, listFile(bytes, core.has(path) || isCoreOfDataset(path))] as const,
  );
  const tellers = listSite(writeHead(decode(page), packed), new Map(listed));
  files.set(HEADERS_PATH, new TextEncoder().encode(hostHeaders()));
  return files.set(PAGE_PATH, tellers.page).set(LIST_PATH, tellers.list).set(VERSION_PATH, tellers.version);
}
