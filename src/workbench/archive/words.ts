import { listSome } from "../../dataset/schema/listSome";
import { escapeInvisible, showValue } from "../../dataset/schema/showValue";
import { formatNumber } from "../../time/formatNumber";

/** Why a file is not opened as a zip of a dataset: each says what it is and what to do. */
export interface Refusals {
  /** `kind` is what its first bytes say, such as "a RAR archive". */
  readonly otherKind: (kind: string) => string;
  readonly unknownKind: () => string;
  readonly empty: () => string;
  readonly office: () => string;
  readonly cutOff: () => string;
  readonly damaged: (entry: string | null) => string;
  readonly inParts: () => string;
  readonly zip64: () => string;
  readonly locked: (entry: string) => string;
  readonly method: (entry: string) => string;
  readonly unsafePath: (entry: string) => string;
  readonly twice: (entry: string) => string;
  readonly tooMany: (entries: number, most: number) => string;
  readonly tooLarge: (most: number) => string;
  readonly nested: (entry: string) => string;
  readonly noDataset: () => string;
  readonly severalDatasets: (folders: readonly string[]) => string;
}

const MEGABYTE = 1024 * 1024;
const AGAIN = "Pack the dataset’s folder again as an ordinary .zip, or open the folder itself.";

export function refusalsOf(fileName: string): Refusals {
  const file = quoted(fileName);
  return {
    otherKind: (kind) => `${file} is ${kind}, not a zip. Open a .zip of a dataset’s folder, or the folder itself.`,
    unknownKind: () => `${file} is not a zip. Open a .zip of a dataset’s folder, or the folder itself.`,
    empty: () => `${file} is empty. It may not have been copied or downloaded whole; get it again.`,
    office: () =>
      `${file} is a document or spreadsheet, not a zip of a dataset. Save a spreadsheet as CSV and open it as a table.`,
    cutOff: () => `${file} is cut off: the end of the zip is missing. Copy or download it again.`,
    damaged: (entry) =>
      entry === null
        ? `${file} is damaged and cannot be unpacked. Copy or download it again.`
        : `${file} is damaged: ${quoted(entry)} in it cannot be unpacked. Copy or download it again.`,
    inParts: () => `${file} is one part of a zip that was split. Join the parts, or pack the folder as one .zip.`,
    zip64: () => `${file} is a zip in the form for more than 4 GB, which is not read here. ${AGAIN}`,
    locked: (entry) => `${file} is locked with a password (${quoted(entry)}). Pack the folder again without one.`,
    method: (entry) => `${file} is packed by a method that is not read here (${quoted(entry)}). ${AGAIN}`,
    unsafePath: (entry) =>
      `${file} holds an entry whose name is no path inside it (${quoted(entry)}), so nothing of it was opened. ${AGAIN}`,
    twice: (entry) =>
      `${file} holds two entries of one name (${quoted(entry)}); which is meant cannot be told. ${AGAIN}`,
    tooMany: (entries, most) =>
      `${file} holds ${formatNumber(entries)} entries; at most ${formatNumber(most)} are read. Pack the dataset’s folder alone.`,
    tooLarge: (most) =>
      `${file} would unpack to more than ${formatNumber(Math.round(most / MEGABYTE))} MB, which no dataset needs, so it was not opened. Pack the dataset’s folder alone.`,
    nested: (entry) =>
      `${file} holds another zip (${quoted(entry)}) and no dataset. Unpack it, and open what is inside.`,
    noDataset: () =>
      `${file} holds no dataset: there is no dataset.json in it. Pack the folder that holds dataset.json.`,
    severalDatasets: (folders) =>
      `${file} holds several datasets (${listSome(folders.map(quoted))}). Pack the folder of one of them.`,
  };
}

const quoted = (name: string): string => `“${showValue(escapeInvisible(name))}”`;

export const unpackingWords = (): string => "Unpacking";
export const packingWords = (): string => "Packing";
export const compilingWords = (): string => "Checking and compiling";
