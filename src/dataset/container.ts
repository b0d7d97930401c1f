import type { ColumnName } from "./columns";
import type { ActorName, Address, Dataset, DatasetHead, Party, PlaceName, Term } from "./dataset";

/**
 * The core file, one binary container, little-endian throughout:
 *
 *     0   8 bytes   "PARLEY" 0 0
 *     8   uint32    version of this form
 *     12  uint32    length of the header in bytes
 *     16  header    JSON in UTF-8: look-up tables and the column directory
 *     ..  columns   each on a multiple of 8 bytes, addressed from the first multiple of 8 after the header
 */
export const MAGIC = Uint8Array.from([0x50, 0x41, 0x52, 0x4c, 0x45, 0x59, 0, 0]);
/** Rises with every change of columns, vocabularies or header that an older reader would misread. */
export const CORE_VERSION = 3;
export const HEADER_AT = 16;

export const align8 = (bytes: number): number => Math.ceil(bytes / 8) * 8;

/** Where a column lies: bytes from the start of the columns, and its length in elements. */
export type ColumnDirectory = { readonly [column in ColumnName]: readonly [offset: number, length: number] };

export interface CoreHeader {
  readonly head: DatasetHead;
  readonly count: number;
  readonly parties: readonly Party[];
  readonly channel: readonly [number, number] | null;
  readonly actors: readonly ActorName[];
  readonly issues: readonly Term[];
  readonly tracks: readonly Term[];
  readonly places: readonly PlaceName[];
  readonly parts: readonly (Address & { readonly first: number })[];
  readonly files: Dataset["files"];
  readonly columns: ColumnDirectory;
}
