import { authoredFileOf } from "../../../dataset/schema/files";
import { decodeText, FOLDER_FOR_A_FILE, isLeftOut, NOT_UTF8 } from "../../../workbench/folderRules";
import type { Progress } from "../../../workbench/progress";
import { couldNotRead, readingFiles } from "./words";

/** A file with its path inside what was opened, with / between its parts; the folder's own name is not in it. */
export interface Entry {
  readonly path: string;
  readonly file: File;
}

export interface ReadFolder {
  readonly texts: ReadonlyMap<string, string>;
  readonly unread: ReadonlyMap<string, string>;
  readonly ignored: readonly string[];
}

/** Few at a time: a browser opens so many files at once and no more. */
const AT_ONCE = 32;

/** The texts of a folder's files, by the same rules as the commands read one. */
export async function readEntries(entries: readonly Entry[], progress: Progress): Promise<ReadFolder> {
  const texts = new Map<string, string>();
  const unread = new Map<string, string>();
  const ignored = new Set<string>();
  const wanted = entries.filter(({ path }) => {
    const left = leftOut(path);
    if (left !== null) ignored.add(left);
    return left === null;
  });
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    progress(from, wanted.length, readingFiles);
    await Promise.all(
      wanted.slice(from, from + AT_ONCE).map(async ({ path, file }) => {
        const nested = /^(.*\.json)\//.exec(path)?.[1];
        if (nested !== undefined && authoredFileOf(nested) !== null) return unread.set(nested, FOLDER_FOR_A_FILE);
        try {
          const text = decodeText(new Uint8Array(await file.arrayBuffer()));
          return text === null ? unread.set(path, NOT_UTF8) : texts.set(path, text);
        } catch (error) {
          return unread.set(path, couldNotRead(error));
        }
      }),
    );
  }
  return { texts, unread, ignored: [...ignored].sort() };
}

/** The entry that is left out because of which a path is: itself, or a folder that holds it. */
function leftOut(path: string): string | null {
  const parts = path.split("/");
  const at = parts.findIndex((name, i) => isLeftOut(name, i < parts.length - 1));
  if (at < 0) return null;
  return parts.slice(0, at + 1).join("/") + (at < parts.length - 1 ? "/" : "");
}

/**
 * The entries of the folder that holds dataset.json, where it lies deeper than what was opened: somebody picks the folder
 * around it as easily.
 */
export function datasetWithin(entries: readonly Entry[]): readonly Entry[] {
  const heads = entries.filter(({ path }) => /(^|\/)dataset\.json$/.test(path) && leftOut(path) === null);
  const [head] = heads.sort((a, b) => a.path.length - b.path.length);
  const prefix = head?.path.slice(0, -"dataset.json".length) ?? "";
  if (prefix === "") return entries;
  return entries
    .filter(({ path }) => path.startsWith(prefix))
    .map(({ path, file }) => ({ path: path.slice(prefix.length), file }));
}
