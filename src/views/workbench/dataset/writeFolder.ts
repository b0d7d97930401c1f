import { changedTexts } from "../../../workbench/edit";
import { changedOnDisk, notAllowed } from "./saveWords";

/**
 * Writes into a folder what is other than before, each file whole or not at all, and takes away what is gone; gives the
 * number of files. Rejects with a sentence where the reader does not allow it, or where somebody else changed one of
 * these files since: nothing is written then.
 */
export async function writeFolder(
  folder: FileSystemDirectoryHandle,
  base: ReadonlyMap<string, string>,
  texts: ReadonlyMap<string, string>,
): Promise<number> {
  await askToWrite(folder);
  const changed = changedTexts(base, texts);
  for (const path of changed.keys()) {
    const now = await readText(folder, path);
    // What an earlier try wrote before it failed is what is to stand there.
    if (now !== (base.get(path) ?? null) && now !== changed.get(path)) throw new Error(changedOnDisk(path));
  }
  for (const [path, text] of changed) {
    const { parent, name } = await parentOf(folder, path, true);
    if (text === null) {
      await parent.removeEntry(name).catch(ifNotThere);
      continue;
    }
    const stream = await (await parent.getFileHandle(name, { create: true })).createWritable();
    await stream.write(text);
    await stream.close();
  }
  return changed.size;
}

/** A browser asks its user before a page may write, once a visit. Not in the type library yet. */
async function askToWrite(folder: FileSystemDirectoryHandle): Promise<void> {
  if (!("requestPermission" in folder) || typeof folder.requestPermission !== "function") return;
  const answer: unknown = await folder.requestPermission({ mode: "readwrite" });
  if (answer !== "granted") throw new Error(notAllowed(folder.name));
}

async function readText(folder: FileSystemDirectoryHandle, path: string): Promise<string | null> {
  try {
    const { parent, name } = await parentOf(folder, path, false);
    const bytes = await (await (await parent.getFileHandle(name)).getFile()).arrayBuffer();
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  } catch (error) {
    return ifNotThere(error);
  }
}

async function parentOf(folder: FileSystemDirectoryHandle, path: string, create: boolean) {
  const parts = path.split("/");
  const name = parts.pop() ?? "";
  let parent = folder;
  for (const part of parts) parent = await parent.getDirectoryHandle(part, { create });
  return { parent, name };
}

function ifNotThere(error: unknown): null {
  if (error instanceof DOMException && error.name === "NotFoundError") return null;
  throw error;
}
