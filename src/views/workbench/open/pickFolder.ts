import { directoryOpen } from "browser-fs-access";
import type { Entry } from "./readEntries";

export interface PickedFolder {
  readonly name: string;
  readonly entries: readonly Entry[];
  /** The folder that holds dataset.json, to save into; null where the browser gives none. */
  readonly folder: FileSystemDirectoryHandle | null;
}

/** Asks the reader for a folder; null where they change their mind. Files with a dot before their name are not gone into. */
export async function pickFolder(): Promise<PickedFolder | null> {
  let files: readonly unknown[];
  try {
    files = await directoryOpen({ recursive: true, skipDirectory: ({ name }) => name.startsWith(".") });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    throw error;
  }
  const found = files.filter((file): file is File => file instanceof File);
  const entries = found.map((file) => ({ path: file.webkitRelativePath.split("/").slice(1).join("/"), file }));
  const name = found[0]?.webkitRelativePath.split("/")[0] ?? "";
  const head = found.find((file) => /^[^/]+\/dataset\.json$/.test(file.webkitRelativePath));
  return { name, entries, folder: folderOf(head) };
}

const folderOf = (file: File | undefined): FileSystemDirectoryHandle | null =>
  file !== undefined && "directoryHandle" in file && file.directoryHandle instanceof FileSystemDirectoryHandle
    ? file.directoryHandle
    : null;
