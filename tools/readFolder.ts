import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { decodeText, NOT_UTF8 } from "../src/workbench/folderRules";
import { type Entries, listEntries, sayUnreadable } from "./listEntries";

/** The dataset folder that a command works on: DATA_DIR, else data/ beside the code. */
export const datasetFolder = (root: string): string => resolve(root, process.env.DATA_DIR ?? "data");

/** The texts of a folder's files by path, in order, and what is not among them. */
export interface FolderTexts extends Omit<Entries, "files"> {
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Reads every file of a folder and of those in it. Rejects where the folder itself cannot be read. One after the other, at once:
 * of many small files, waiting for each takes twenty times as long as reading it.
 */
export async function readEntries(folder: string): Promise<FolderTexts> {
  const entries = await listEntries(folder);
  const files = new Map<string, string>();
  const unread = new Map(entries.unread);
  for (const path of entries.files) {
    try {
      const text = decodeText(readFileSync(join(folder, path)));
      if (text === null) unread.set(path, NOT_UTF8);
      else files.set(path, text);
    } catch (error) {
      unread.set(path, sayUnreadable(error));
    }
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
