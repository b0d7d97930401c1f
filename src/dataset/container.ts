import type { Columns } from "./columns";
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
export const CORE_VERSION = 1;
export const HEADER_AT = 16;

export const align8 = (bytes: number): number => Math.ceil(bytes / 8) * 8;

/** The element type of every column; the one list that writer and reader share. */
export const COLUMN_ARRAYS = {
  start: Float64Array,
  end: Float64Array,
  when: Uint16Array,
  offset: Int16Array,
  kind: Uint8Array,
  status: Uint8Array,
  track: Uint16Array,
  place: Uint16Array,
  importance: Uint8Array,
  roundNumber: Uint16Array,
  partOf: Int32Array,
  part: Uint16Array,
  sources: Uint8Array,
  origins: Uint8Array,
  disagreements: Uint8Array,
  seatAt: Uint32Array,
  seatParty: Uint16Array,
  seatRole: Uint8Array,
  issueAt: Uint32Array,
  issueOf: Uint16Array,
  transferAt: Uint32Array,
  transferFrom: Uint16Array,
  transferTo: Uint16Array,
  transferCount: Int32Array,
  transferWhat: Uint8Array,
  idAt: Uint32Array,
  idBytes: Uint8Array,
  titleAt: Uint32Array,
  titleBytes: Uint8Array,
} as const satisfies { readonly [column in keyof Columns]: unknown };

export type ColumnName = keyof Columns;

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
