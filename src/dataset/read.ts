import { type Columns, NONE_16 } from "./columns";
import { align8, COLUMN_ARRAYS, CORE_VERSION, type ColumnName, type CoreHeader, HEADER_AT, MAGIC } from "./container";
import { asEventIndex, type Dataset, type EventIndex } from "./dataset";
import { indexIds } from "./findId";
import { unpackWhen } from "./packWhen";
import { KINDS, ROLES, STATUSES, TRANSFERRED } from "./terms";

/**
 * Opens a compiled core: views over the buffer, no object per event. The buffer must not change afterwards.
 * Throws an Error that says what is wrong where the buffer is not a whole core of this version; its content is
 * trusted beyond that, because our own compiler wrote it.
 */
export function readCore(buffer: ArrayBuffer): Dataset {
  const header = readHeader(buffer);
  const { count, columns: directory, ...tables } = header;
  const columns = readColumns(buffer, header);
  const decoder = new TextDecoder();
  let findIndex: ((id: string) => number | null) | null = null;

  const text = (at: Uint32Array, bytes: Uint8Array, event: EventIndex) =>
    decoder.decode(bytes.subarray(within(at, event), within(at, event + 1)));

  return {
    ...tables,
    count,
    columns,
    actors: new Map(header.actors.map((actor) => [actor.id, actor])),
    idOf: (event) => text(columns.idAt, columns.idBytes, event),
    titleOf: (event) => text(columns.titleAt, columns.titleBytes, event),
    kindOf: (event) => term(KINDS, within(columns.kind, event)),
    statusOf: (event) => term(STATUSES, within(columns.status, event)),
    whenOf: (event) =>
      unpackWhen(
        within(columns.when, event),
        within(columns.start, event),
        within(columns.end, event),
        within(columns.offset, event),
      ),
    seatsOf: (event) =>
      rangeOf(columns.seatAt, event, (i) => ({
        party: within(columns.seatParty, i),
        role: term(ROLES, within(columns.seatRole, i)),
      })),
    issuesOf: (event) => rangeOf(columns.issueAt, event, (i) => within(columns.issueOf, i)),
    transfersOf: (event) =>
      rangeOf(columns.transferAt, event, (i) => {
        const people = within(columns.transferCount, i);
        return {
          from: partyOrNone(within(columns.transferFrom, i)),
          to: partyOrNone(within(columns.transferTo, i)),
          count: people < 0 ? null : people,
          what: term(TRANSFERRED, within(columns.transferWhat, i)),
        };
      }),
    find: (id) => {
      findIndex ??= indexIds(columns.idAt, columns.idBytes);
      const found = findIndex(id);
      return found === null ? null : asEventIndex(found);
    },
  };
}

function readHeader(buffer: ArrayBuffer): CoreHeader {
  const bytes = new Uint8Array(buffer);
  if (bytes.length < HEADER_AT || MAGIC.some((byte, i) => bytes[i] !== byte)) {
    throw new Error("This is not a compiled Parley dataset: its first bytes are others.");
  }
  const view = new DataView(buffer);
  const version = view.getUint32(8, true);
  if (version !== CORE_VERSION) {
    throw new Error(
      `The compiled dataset has form ${version}, this page reads form ${CORE_VERSION}: build both from one version.`,
    );
  }
  const length = view.getUint32(12, true);
  if (HEADER_AT + length > bytes.length) throw cutShort(HEADER_AT + length, bytes.length);
  // Our own compiler wrote it, see container.ts.
  return JSON.parse(new TextDecoder().decode(bytes.subarray(HEADER_AT, HEADER_AT + length))) as CoreHeader;
}

function readColumns(buffer: ArrayBuffer, header: CoreHeader): Columns {
  if (new Uint8Array(Uint16Array.of(1).buffer)[0] !== 1)
    throw new Error("This machine is big-endian; Parley reads little-endian.");
  const base = align8(HEADER_AT + new DataView(buffer).getUint32(12, true));
  const column = <A>(name: ColumnName, make: new (buffer: ArrayBuffer, offset: number, length: number) => A): A => {
    const [offset, length] = header.columns[name];
    const end = base + offset + length * COLUMN_ARRAYS[name].BYTES_PER_ELEMENT;
    if (end > buffer.byteLength) throw cutShort(end, buffer.byteLength);
    return new make(buffer, base + offset, length);
  };
  return {
    start: column("start", COLUMN_ARRAYS.start),
    end: column("end", COLUMN_ARRAYS.end),
    when: column("when", COLUMN_ARRAYS.when),
    offset: column("offset", COLUMN_ARRAYS.offset),
    kind: column("kind", COLUMN_ARRAYS.kind),
    status: column("status", COLUMN_ARRAYS.status),
    track: column("track", COLUMN_ARRAYS.track),
    place: column("place", COLUMN_ARRAYS.place),
    importance: column("importance", COLUMN_ARRAYS.importance),
    roundNumber: column("roundNumber", COLUMN_ARRAYS.roundNumber),
    partOf: column("partOf", COLUMN_ARRAYS.partOf),
    part: column("part", COLUMN_ARRAYS.part),
    sources: column("sources", COLUMN_ARRAYS.sources),
    origins: column("origins", COLUMN_ARRAYS.origins),
    disagreements: column("disagreements", COLUMN_ARRAYS.disagreements),
    seatAt: column("seatAt", COLUMN_ARRAYS.seatAt),
    seatParty: column("seatParty", COLUMN_ARRAYS.seatParty),
    seatRole: column("seatRole", COLUMN_ARRAYS.seatRole),
    issueAt: column("issueAt", COLUMN_ARRAYS.issueAt),
    issueOf: column("issueOf", COLUMN_ARRAYS.issueOf),
    transferAt: column("transferAt", COLUMN_ARRAYS.transferAt),
    transferFrom: column("transferFrom", COLUMN_ARRAYS.transferFrom),
    transferTo: column("transferTo", COLUMN_ARRAYS.transferTo),
    transferCount: column("transferCount", COLUMN_ARRAYS.transferCount),
    transferWhat: column("transferWhat", COLUMN_ARRAYS.transferWhat),
    idAt: column("idAt", COLUMN_ARRAYS.idAt),
    idBytes: column("idBytes", COLUMN_ARRAYS.idBytes),
    titleAt: column("titleAt", COLUMN_ARRAYS.titleAt),
    titleBytes: column("titleBytes", COLUMN_ARRAYS.titleBytes),
  };
}

const cutShort = (needed: number, given: number) =>
  new Error(`The compiled dataset is cut short: ${given} bytes have come, at least ${needed} are needed.`);

function within(array: { readonly [index: number]: number }, index: number): number {
  const value = array[index];
  if (value === undefined) throw new RangeError(`no event or entry has the index ${index}`);
  return value;
}

function term<T>(terms: readonly T[], index: number): T {
  const found = terms[index];
  if (found === undefined) throw new RangeError(`no term has the number ${index}`);
  return found;
}

const partyOrNone = (party: number) => (party === NONE_16 ? -1 : party);

function rangeOf<T>(at: Uint32Array, event: EventIndex, entry: (index: number) => T): readonly T[] {
  const entries: T[] = [];
  for (let i = within(at, event); i < within(at, event + 1); i++) entries.push(entry(i));
  return entries;
}
