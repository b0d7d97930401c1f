import type { CompiledDataset } from "../../dataset/compileDataset";
import { packDataset } from "./packDataset";
import { formatSiteFiles, isOfDataset, LIST_PATH, PAGE_PATH } from "./siteFiles";
import { writeHead } from "./writeHead";

export interface SiteInput {
  /** The app's own files by path, its index.html among them; of a dataset that is among them nothing is taken over. */
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
  const files = new Map([...app].filter(([path]) => !isOfDataset(path)));
  files.set(PAGE_PATH, new TextEncoder().encode(writeHead(new TextDecoder().decode(page), packed)));
  for (const [path, bytes] of packed.files) files.set(path, bytes);
  const listed = [...files].map(([path, bytes]) => ({ path, bytes: bytes.length }));
  return files.set(LIST_PATH, new TextEncoder().encode(formatSiteFiles(listed)));
}
