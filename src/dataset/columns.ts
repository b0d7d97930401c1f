/**
 * The compiled form of all events in columns: what the picture and the filters need, one typed array a property.
 * Events stand in order of start, then end, then id; an event's place in that order is its `EventIndex`.
 * Private to src/dataset: the rest of the code reads it through `Dataset`.
 */
export interface Columns {
  /** Days since 1970-01-01 UTC, [start, end). */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Precision of both ends and flags, see packWhen. */
  readonly when: Uint16Array;
  /** Minutes from UTC of an instant's place, else 0. */
  readonly offset: Int16Array;
  /** Index into KINDS and STATUSES. */
  readonly kind: Uint8Array;
  readonly status: Uint8Array;
  /** Index into the track table. */
  readonly track: Uint16Array;
  /** Index into the place table, NONE_16 where there is none. */
  readonly place: Uint16Array;
  /** 0 to 255, higher is drawn first; see compile/importance. */
  readonly importance: Uint8Array;
  /** A round's number as its sources count it, 0 where none is given. */
  readonly roundNumber: Uint16Array;
  /** The event that this one is part of, -1 where none. */
  readonly partOf: Int32Array;
  /** Which part file holds the details. */
  readonly part: Uint16Array;
  /** Counts, capped at 255: distinct sources, independent origins, discrepancies. */
  readonly sources: Uint8Array;
  readonly origins: Uint8Array;
  readonly disagreements: Uint8Array;
  /** Who took part, as parties: seats of event i are seatAt[i] .. seatAt[i + 1]. Distinct (party, role) pairs. */
  readonly seatAt: Uint32Array;
  readonly seatParty: Uint16Array;
  /** Index into ROLES. */
  readonly seatRole: Uint8Array;
  readonly issueAt: Uint32Array;
  readonly issueOf: Uint16Array;
  /** Transfers of exchanges, from and to as parties; count -1 where unknown; what indexes TRANSFERRED. */
  readonly transferAt: Uint32Array;
  readonly transferFrom: Uint16Array;
  readonly transferTo: Uint16Array;
  readonly transferCount: Int32Array;
  readonly transferWhat: Uint8Array;
  /** UTF-8 text, text of event i is bytes idAt[i] .. idAt[i + 1]. */
  readonly idAt: Uint32Array;
  readonly idBytes: Uint8Array;
  readonly titleAt: Uint32Array;
  readonly titleBytes: Uint8Array;
}

export const NONE_16 = 0xffff;
