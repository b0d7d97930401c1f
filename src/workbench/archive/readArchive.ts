import { decodeText, NOT_UTF8 } from "../folderRules";
import type { Progress } from "../progress";
import { datasetIn } from "./datasetIn";
import { Refused } from "./refused";
import { unpackEntry } from "./unpackEntry";
import { type Refusals, refusalsOf, unpackingWords } from "./words";
import { listZip, type ZipEntry } from "./zipEntries";

export interface ArchiveInput {
  readonly bytes: Uint8Array;
  /** What the file is called, for what is said of it. */
  readonly name: string;
}

/** The dataset's folder in a zip by the rules of a folder on a disk, or a sentence that says why there is none. */
export type ArchiveRead =
  | {
      readonly type: "read";
      readonly texts: ReadonlyMap<string, string>;
      /** What ought to be a file to read and is not, each with what is wrong and how to mend it. */
      readonly unread: ReadonlyMap<string, string>;
      /** No part of a dataset, and left out. Folders end with a slash. */
      readonly ignored: readonly string[];
    }
  | { readonly type: "refused"; readonly reason: string };

/** Of what is unpacked: far above any dataset, and within what a phone holds. */
const MOST_BYTES = 256 * 1024 * 1024;
/** JSON packs to a twentieth; what would unpack to so many times its size is there to fill a reader's memory. */
const MOST_TIMES = 200;
/** Below this no ratio does harm. */
const HARMLESS_BYTES = 16 * 1024 * 1024;

export function readArchive({ bytes, name }: ArchiveInput, progress: Progress): ArchiveRead {
  const refusals = refusalsOf(name);
  try {
    const { files, unread, ignored } = datasetIn(listZip(bytes, refusals), refusals);
    refuseBombs(files, bytes.length, refusals);
    const texts = new Map<string, string>();
    const faults = new Map(unread);
    for (const [path, entry] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
      progress(texts.size + faults.size, files.size, unpackingWords());
      const text = decodeText(unpackEntry(bytes, entry, refusals));
      if (text === null) faults.set(path, NOT_UTF8);
      else texts.set(path, text);
    }
    return { type: "read", texts, unread: new Map([...faults].sort()), ignored: [...ignored].sort() };
  } catch (error) {
    if (error instanceof Refused) return { type: "refused", reason: error.message };
    throw error;
  }
}

/** By the sizes that the zip's list says, before anything is unpacked; unpacking holds each entry to its size. */
function refuseBombs(files: ReadonlyMap<string, ZipEntry>, packed: number, refusals: Refusals): void {
  let size = 0;
  for (const entry of files.values()) size += entry.size;
  const most = Math.min(MOST_BYTES, Math.max(HARMLESS_BYTES, packed * MOST_TIMES));
  if (size > most) throw new Refused(refusals.tooLarge(most));
}
