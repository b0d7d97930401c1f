import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";

/** The dataset folder that a command works on: DATA_DIR, else data/ beside the code. */
export const datasetFolder = (root: string): string => resolve(root, process.env.DATA_DIR ?? "data");

/** Texts of a folder's files by path inside it, with / on every system and in order; hidden files are left out. */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/"))
    .filter((path) => !path.split("/").some((step) => step.startsWith(".")))
    .sort();
  const files = new Map<string, string>();
  for (const path of paths) files.set(path, await readFile(join(folder, path), "utf8"));
  return files;
}
