import type { Dirent } from "node:fs";
import { lstat, readdir, readlink, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { authoredFileOf } from "../src/dataset/schema/files";
import { showValue } from "../src/dataset/schema/showValue";
import { FOLDER_FOR_A_FILE, isLeftOut } from "../src/workbench/folderRules";

/** What a folder holds, by path inside it, with / on every system and in order. Every entry is in one of the three. */
export interface Entries {
  readonly files: readonly string[];
  /** What ought to be a file to read and is not, each with what is wrong and how to mend it. */
  readonly unread: ReadonlyMap<string, string>;
  /** Hidden entries, notes in Markdown, empty folders: no part of a dataset. Folders end with a slash. */
  readonly ignored: readonly string[];
}

/** Lists a folder and those in it; links count as what they lead to. Rejects where the folder itself cannot be read. */
export async function listEntries(folder: string): Promise<Entries> {
  const found: Found = { files: [], unread: new Map(), ignored: [] };
  await walk(folder, "", [await realpath(folder)], found);
  return {
    files: found.files.sort(),
    unread: new Map([...found.unread].sort()),
    ignored: found.ignored.sort(),
  };
}

interface Found {
  readonly files: string[];
  readonly unread: Map<string, string>;
  readonly ignored: string[];
}

/** `prefix` is the path inside the first folder, "" or ending with a slash; `within` the real paths of what holds this one. */
async function walk(folder: string, prefix: string, within: readonly string[], found: Found): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const { name } = entry;
    const path = prefix + name;
    const full = join(folder, name);
    const kind = knownKind(entry) ?? (await kindOf(full));
    const isFolder = kind === "folder";
    if (isLeftOut(name, isFolder)) found.ignored.push(isFolder ? `${path}/` : path);
    else if (kind === "file") found.files.push(path);
    else if (!isFolder) found.unread.set(path, kind.fault);
    else if (authoredFileOf(path) !== null) {
      found.unread.set(path, FOLDER_FOR_A_FILE);
    } else {
      const real = await realpath(full);
      if (within.includes(real)) {
        found.unread.set(path, "this link leads back to a folder that holds it; take it away");
      } else if ((await readdir(full)).length === 0) found.ignored.push(`${path}/`);
      else await walk(full, `${path}/`, [...within, real], found);
    }
  }
}

/** What the list itself says; of a link, where it leads is to be asked, and of much else what is the matter with it. */
const knownKind = (entry: Dirent): "file" | "folder" | null =>
  entry.isFile() ? "file" : entry.isDirectory() ? "folder" : null;

async function kindOf(path: string): Promise<"file" | "folder" | { readonly fault: string }> {
  try {
    const found = await stat(path);
    if (found.isFile()) return "file";
    return found.isDirectory() ? "folder" : { fault: "this is neither a file nor a folder; take it away" };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "ELOOP") return { fault: "this link leads to itself; take it away, or mend it" };
    if (code === "ENOENT" && (await lstat(path)).isSymbolicLink()) {
      const target = showValue(await readlink(path));
      return { fault: `this link leads to nothing ('${target}'); mend it, or put the file itself here` };
    }
    return { fault: sayUnreadable(error) };
  }
}

/** What the system says of a file that it does not give, such as a missing permission. */
export const sayUnreadable = (error: unknown): string =>
  `this cannot be read (${error instanceof Error ? error.message : String(error)}); mend its permissions, or take it away`;
