/**
 * The compiled form of all events in columns: what the picture and the filters need, one typed array a property.
 * Events stand in order of start, then end, then id; an event's place in that order is its `EventIndex`.
 * This is the one list of columns, by element type. Private to src/dataset: the rest of the code reads through `Dataset`.
 */
export const COLUMN_ARRAYS = {
  /** Days since 1970-01-01 UTC, [start, end). */
  start: Float64Array,
  end: Float64Array,
  /** Precision of both ends and flags, see packWhen. */
  when: Uint16Array,
  /** Minutes from UTC of an instant's place, else 0. */
  offset: Int16Array,
  /** Index into KINDS and STATUSES. */
  kind: Uint8Array,
  status: Uint8Array,
  /** Index into the track table. */
  track: Uint16Array,
  /** Index into the place table, NONE_16 where there is none. */
  place: Uint16Array,
  /** 0 to 255, higher is drawn first; see compile/importance. */
  importance: Uint8Array,
  /** A round's number as its sources count it, 0 where none is given. */
  roundNumber: Uint16Array,
  /** The event that this one is part of, -1 where none. */
  partOf: Int32Array,
  /** Which part file holds the details. */
  part: Uint16Array,
  /** Counts, capped at 255: distinct sources, independent origins, discrepancies. */
  sources: Uint8Array,
  origins: Uint8Array,
  disagreements: Uint8Array,
  /** Who took part, as parties: seats of event i are seatAt[i] .. seatAt[i + 1]. Distinct (party, role) pairs. */
  seatAt: Uint32Array,
  seatParty: Uint16Array,
  /** Index into ROLES. */
  seatRole: Uint8Array,
  issueAt: Uint32Array,
  issueOf: Uint16Array,
  /** Transfers of exchanges, from and to as parties, NONE_16 for none; count -1 where unknown; what indexes TRANSFERRED. */
  transferAt: Uint32Array,
  transferFrom: Uint16Array,
  transferTo: Uint16Array,
  transferCount: Int32Array,
  transferWhat: Uint8Array,
  /** An agreement's state, 1 + its index into AGREEMENT_STATES, and SAID_BROKEN where somebody claims a breach; 0 for what is no agreement. */
  state: Uint8Array,
  /** What event i says of others: relationAt[i] .. relationAt[i + 1]; type indexes RELATION_TYPES, by the actors (NONE_16: nobody named). */
  relationAt: Uint32Array,
  relationTo: Uint32Array,
  relationType: Uint8Array,
  relationBy: Uint16Array,
  /** UTF-8 text, text of event i is bytes idAt[i] .. idAt[i + 1]. */
  idAt: Uint32Array,
  idBytes: Uint8Array,
  titleAt: Uint32Array,
  titleBytes: Uint8Array,
} as const;

export type ColumnName = keyof typeof COLUMN_ARRAYS;

/** Alphabetical, so that the same dataset gives the same bytes. */
export const COLUMN_NAMES = (Object.keys(COLUMN_ARRAYS) as ColumnName[]).sort();

export type Columns = { readonly [column in ColumnName]: (typeof COLUMN_ARRAYS)[column]["prototype"] };

export const NONE_16 = 0xffff;
/** Above every state. */
export const SAID_BROKEN = 0x80;
