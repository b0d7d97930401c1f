import type { PickedFolder } from "./pickFolder";
import type { Entry } from "./readEntries";

/** What was dropped: a folder with all that is in it, one file, or neither. Has to be asked in the drop itself. */
export function takeDropped(data: DataTransfer): Promise<PickedFolder | File | null> {
  const [item] = data.items;
  const entry = item?.webkitGetAsEntry() ?? null;
  const file = data.files[0] ?? null;
  if (data.items.length !== 1 || entry === null) return Promise.resolve(data.items.length === 1 ? file : null);
  if (!(entry instanceof FileSystemDirectoryEntry)) return Promise.resolve(file);
  return listAll(entry, "").then((entries) => ({ name: entry.name, entries, folder: null }));
}

async function listAll(folder: FileSystemDirectoryEntry, prefix: string): Promise<readonly Entry[]> {
  const reader = folder.createReader();
  const entries: Entry[] = [];
  for (;;) {
    // A browser gives a hundred at a time, and none when all have been given.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return entries;
    for (const entry of some) {
      const path = prefix + entry.name;
      if (entry instanceof FileSystemDirectoryEntry) entries.push(...(await listAll(entry, `${path}/`)));
      else if (entry instanceof FileSystemFileEntry) entries.push({ path, file: await fileOf(entry) });
    }
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));
