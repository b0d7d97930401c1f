import { authoredFileOf } from "../../dataset/schema/files";
import { FOLDER_FOR_A_FILE, isLeftOut, LINK_IN_A_ZIP } from "../folderRules";
import { Refused } from "./refused";
import type { Refusals } from "./words";
import type { ZipEntry } from "./zipEntries";

/** The dataset among a zip's entries: paths are inside its folder. Every entry is in one of the three, or lies in one that is. */
export interface DatasetEntries {
  readonly files: ReadonlyMap<string, ZipEntry>;
  readonly unread: ReadonlyMap<string, string>;
  /** What is no part of the dataset. Folders end with a slash. */
  readonly ignored: ReadonlySet<string>;
}

export function datasetIn(entries: readonly ZipEntry[], refusals: Refusals): DatasetEntries {
  const root = findRoot(entries, refusals);
  const holds = new Set(entries.flatMap(({ path }) => foldersOf(path).filter((folder) => folder !== path)));
  const files = new Map<string, ZipEntry>();
  const unread = new Map<string, string>();
  const ignored = new Set<string>();
  for (const entry of entries) {
    if (!entry.path.startsWith(root)) {
      if (!root.startsWith(entry.path)) ignored.add(besideRoot(entry.path, root));
      continue;
    }
    const path = entry.path.slice(root.length);
    if (path === "") continue;
    const folder = foldersOf(path).find((each) => isLeftOut(nameOf(each), true) || isFilesPlace(each));
    const isFolder = path.endsWith("/");
    if (folder !== undefined && isFilesPlace(folder)) unread.set(folder.slice(0, -1), FOLDER_FOR_A_FILE);
    else if (folder !== undefined) ignored.add(folder);
    else if (isFolder ? !holds.has(entry.path) : isLeftOut(nameOf(path), false)) ignored.add(path);
    else if (entry.isLink) unread.set(path, LINK_IN_A_ZIP);
    else if (!isFolder) files.set(path, entry);
  }
  return { files, unread, ignored };
}

const isFilesPlace = (folder: string): boolean => authoredFileOf(folder.slice(0, -1)) !== null;
const nameOf = (path: string): string => path.replace(/\/$/, "").split("/").at(-1) ?? "";

/** The folders of a path from the top down, each with its slash; of a folder's own path, itself as well. */
function foldersOf(path: string): readonly string[] {
  const folders: string[] = [];
  for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) folders.push(path.slice(0, at + 1));
  return folders;
}

/** The folder that holds dataset.json, the nearest to the top; else one with other files of a dataset, whose faults then tell. */
function findRoot(entries: readonly ZipEntry[], refusals: Refusals): string {
  const paths = entries
    .map(({ path }) => path)
    .filter((path) => !path.endsWith("/") && !foldersOf(path).some((folder) => isLeftOut(nameOf(folder), true)));
  const heads = paths.filter((path) => nameOf(path) === "dataset.json");
  const roots = heads.length > 0 ? heads.map((path) => path.slice(0, -"dataset.json".length)) : paths.flatMap(rootsOf);
  const least = roots.reduce((few, root) => Math.min(few, foldersOf(root).length), Number.POSITIVE_INFINITY);
  const [root, ...others] = new Set(roots.filter((each) => foldersOf(each).length === least));
  if (root === undefined) throw new Refused(sayNoDataset(paths, refusals));
  if (others.length > 0) throw new Refused(refusals.severalDatasets([root, ...others].sort()));
  return root;
}

/** The folders in which a path would be a dataset's file. */
const rootsOf = (path: string): readonly string[] =>
  ["", ...foldersOf(path)].filter((root) => authoredFileOf(path.slice(root.length)) !== null);

function sayNoDataset(paths: readonly string[], refusals: Refusals): string {
  if (paths.includes("[Content_Types].xml") || paths.includes("mimetype")) return refusals.office();
  const zip = paths.find((path) => /\.zip$/i.test(path));
  return zip === undefined ? refusals.noDataset() : refusals.nested(zip);
}

/** What lies beside the dataset's folder is named by its first step away from it. */
function besideRoot(path: string, root: string): string {
  const folder = foldersOf(path).find((each) => !root.startsWith(each));
  return folder ?? path;
}
