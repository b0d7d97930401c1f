/**
 * What counts in a dataset's folder: the same rules for a folder on a disk, one that a browser hands over, and one in a zip.
 */

/** Entries that are no part of a dataset, by their own name: hidden ones, notes in Markdown, what macOS puts into zips. */
export const isLeftOut = (name: string, isFolder: boolean): boolean =>
  name.startsWith(".") || (isFolder ? name === "__MACOSX" : name.endsWith(".md"));

/** What is said of entries that ought to be files to read and are not. */
export const NOT_UTF8 = "this file is not UTF-8 text; save it as UTF-8";
export const FOLDER_FOR_A_FILE = "this is a folder where a file is expected; put the file itself here";
export const LINK_IN_A_ZIP = "this is a link to another file; put the file itself here";

/** The text of UTF-8, null where the bytes are something else. A byte order mark stays, since data:check tells of it. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
