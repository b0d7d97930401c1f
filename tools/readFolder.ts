import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Texts } from "../src/dataset/texts";
import { decodeText, NOT_UTF8 } from "../src/workbench/folderRules";
import { type Entries, listEntries, sayUnreadable } from "./listEntries";

/** The dataset folder that a command works on: DATA_DIR, else data/ beside the code. */
export const datasetFolder = (root: string): string => resolve(root, process.env.DATA_DIR ?? "data");

/** The texts of a folder's files by path, in order, and what is not among them. */
interface FolderTexts extends Omit<Entries, "files"> {
  readonly files: ReadonlyMap<string, string>;
}

/** The same where no text is kept: each is read when it is asked for, and what cannot be read comes to `unread` then. */
interface OpenFolder extends Omit<Entries, "files"> {
  readonly files: Texts;
}

/** Rejects where the folder itself cannot be read. */
export async function openEntries(folder: string): Promise<OpenFolder> {
  const { files, unread, ignored } = await listEntries(folder);
  const known = new Map(unread);
  const paths = new Set(files);
  const get = (path: string): string | undefined => {
    if (!paths.has(path)) return undefined;
    const read = readText(folder, path);
    if (typeof read === "string") return read;
    known.set(path, read.fault);
    return undefined;
  };
  return {
    files: { keys: () => paths.keys(), has: (path) => paths.has(path) && !known.has(path), get },
    unread: known,
    ignored,
  };
}

/** At once: of many small files, waiting for each takes twenty times as long as reading it. */
function readText(folder: string, path: string): string | { readonly fault: string } {
  try {
    return decodeText(readFileSync(join(folder, path))) ?? { fault: NOT_UTF8 };
  } catch (error) {
    return { fault: sayUnreadable(error) };
  }
}

/** Reads every file of a folder and of those in it. Rejects where the folder itself cannot be read. */
export async function readEntries(folder: string): Promise<FolderTexts> {
  const entries = await listEntries(folder);
  const files = new Map<string, string>();
  const unread = new Map(entries.unread);
  for (const path of entries.files) {
    const read = readText(folder, path);
    if (typeof read === "string") files.set(path, read);
    else unread.set(path, read.fault);
  }
  return { files, unread, ignored: entries.ignored };
}

/** The same texts where there is nobody to tell of an entry that cannot be read: it is an error. */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, string>> {
  const { files, unread } = await readEntries(folder);
  const [first] = unread;
  if (first) throw new Error(`${folder}: ${first[0]}: ${first[1]}`);
  return files;
}
