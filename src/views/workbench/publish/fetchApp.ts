import { fetchedFiles } from "../../../files/fetchFile";
import { FileFault, type OnProgress } from "../../../files/files";
import { LIST_PATH, readSiteList, type SiteFile } from "../../../files/siteFiles";
import { isOfDataset } from "../../../workbench/publish/listSite";
import { couldNotFetch, newVersion, noLongerThere, notBuilt } from "./words";

/** So many at a time: a host may count requests, and more would not come sooner. */
const AT_ONCE = 4;

/**
 * The app's own files, those of the dataset left out, and their list, by path. Rejects with a sentence for the reader: the site was not
 * built, there is a newer version of it, or which file did not come and why.
 */
export async function fetchApp(
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const { wanted, list } = await listApp(signal);
  const total = wanted.reduce((sum, { bytes }) => sum + bytes, 0);
  const files = new Map([[LIST_PATH, list]]);
  let come = 0;
  const waiting = wanted.values();
  // Where one does not come, or the reader stops it, the others are of no use.
  const wanting = new AbortController();
  signal.addEventListener("abort", () => wanting.abort());
  const fetchSome = async (): Promise<void> => {
    for (const file of waiting) {
      files.set(file.path, await fetchOne(file, wanting.signal));
      wanting.signal.throwIfAborted();
      come += file.bytes;
      onProgress(Math.min(come, total), total);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, fetchSome));
  } catch (error) {
    wanting.abort();
    throw error;
  }
  return files;
}

async function listApp(signal: AbortSignal) {
  const list = await fetchedFiles.read({ url: LIST_PATH, bytes: 0 }, signal).catch((error: unknown) => {
    throw error instanceof FileFault && error.kind === "replaced" ? new Error(notBuilt) : explain(LIST_PATH, error);
  });
  const files = readSiteList(new TextDecoder().decode(list))?.files;
  if (files === undefined) throw new Error(notBuilt);
  // What is published has to be what compiles it: the files of another version expect another dataset.
  const known = new Set(files.map(({ path }) => new URL(path, document.baseURI).href));
  const scripts = [...document.querySelectorAll<HTMLScriptElement>("script[type=module][src]")];
  if (!scripts.every(({ src }) => known.has(src))) throw new Error(newVersion);
  return { wanted: files.filter(({ path }) => !isOfDataset(path)), list };
}

async function fetchOne({ path, bytes }: SiteFile, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const come = await fetchedFiles.read({ url: path, bytes }, signal);
    // Some hosts answer with a page of theirs where a file is gone.
    if (come.length !== bytes && !path.endsWith(".html") && isPage(come)) throw new Error(noLongerThere(path));
    return come;
  } catch (error) {
    throw explain(path, error);
  }
}

const isPage = (bytes: Uint8Array): boolean =>
  /^\s*<(!doctype|html)/i.test(new TextDecoder().decode(bytes.subarray(0, 200)));

function explain(path: string, error: unknown): unknown {
  if (!(error instanceof FileFault)) return error;
  return new Error(error.kind === "replaced" ? noLongerThere(path) : couldNotFetch(path, error.message));
}
