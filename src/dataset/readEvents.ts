import { asDay, spanOf } from "../time/day";
import { type Columns, NONE_16, SAID_BROKEN } from "./columns";
import { asEventIndex, type DatasetTables, type EventIndex, type EventReader, type Tie } from "./dataset";
import { indexIds } from "./findId";
import { noEntry } from "./noEntry";
import { unpackWhen } from "./packWhen";
import { AGREEMENT_STATES, KINDS, RELATION_TYPES, ROLES, STATUSES, TRANSFERRED } from "./terms";

/**
 * Reads events out of columns, no object kept an event. What hot loops ask for indexes its column in a function of its own:
 * one function for all columns would see arrays of many types, which engines read several times more slowly.
 */
export function readEvents(
  columns: Columns,
  tables: Pick<DatasetTables, "tracks" | "places" | "parts"> & { readonly actors: readonly { readonly id: string }[] },
): EventReader {
  const { start, end, kind, status, track, place, importance, roundNumber, partOf, part } = columns;
  const { sources, origins, disagreements, seatParty, seatRole, issueOf } = columns;
  const { transferFrom, transferTo, transferCount, transferWhat } = columns;
  const { state, relationTo, relationType, relationBy } = columns;
  const decoder = new TextDecoder();
  let saidOf: ReadonlyMap<number, readonly Tie[]> | null = null;
  let findIndex: ((id: string) => number | null) | null = null;

  const text = (at: Uint32Array, bytes: Uint8Array, event: EventIndex) =>
    decoder.decode(bytes.subarray(entry(at, event), entry(at, event + 1)));
  const startOf = (event: EventIndex) => asDay(start[event] ?? noEntry(event));
  const endOf = (event: EventIndex) => asDay(end[event] ?? noEntry(event));
  const tiesOf = (event: EventIndex) =>
    listRun(columns.relationAt, event, (i): Tie => {
      const by = entry(relationBy, i);
      return {
        type: entry(RELATION_TYPES, entry(relationType, i)),
        from: event,
        to: asEventIndex(entry(relationTo, i)),
        by: by === NONE_16 ? null : entry(tables.actors, by).id,
      };
    });
  return {
    idOf: (event) => text(columns.idAt, columns.idBytes, event),
    titleOf: (event) => text(columns.titleAt, columns.titleBytes, event),
    kindOf: (event) => entry(KINDS, kind[event] ?? noEntry(event)),
    statusOf: (event) => entry(STATUSES, status[event] ?? noEntry(event)),
    whenOf: (event) =>
      unpackWhen(entry(columns.when, event), startOf(event), endOf(event), entry(columns.offset, event)),
    spanOf: (event) => spanOf(startOf(event), endOf(event)),
    startOf,
    endOf,
    trackOf: (event) => entry(tables.tracks, track[event] ?? noEntry(event)),
    placeOf: (event) => {
      const at = place[event] ?? noEntry(event);
      return at === NONE_16 ? null : entry(tables.places, at);
    },
    importanceOf: (event) => importance[event] ?? noEntry(event),
    roundNumberOf: (event) => (roundNumber[event] ?? noEntry(event)) || null,
    partOf: (event) => {
      const whole = partOf[event] ?? noEntry(event);
      return whole < 0 ? null : asEventIndex(whole);
    },
    detailAt: (event) => {
      const file = part[event] ?? noEntry(event);
      return { part: file, place: event - entry(tables.parts, file).first };
    },
    sourceCountOf: (event) => sources[event] ?? noEntry(event),
    originCountOf: (event) => origins[event] ?? noEntry(event),
    disagreementCountOf: (event) => disagreements[event] ?? noEntry(event),
    seatsOf: (event) =>
      listRun(columns.seatAt, event, (i) => ({ party: entry(seatParty, i), role: entry(ROLES, entry(seatRole, i)) })),
    issuesOf: (event) => listRun(columns.issueAt, event, (i) => entry(issueOf, i)),
    transfersOf: (event) =>
      listRun(columns.transferAt, event, (i) => {
        const people = entry(transferCount, i);
        return {
          from: partyOrNone(entry(transferFrom, i)),
          to: partyOrNone(entry(transferTo, i)),
          count: people < 0 ? null : people,
          what: entry(TRANSFERRED, entry(transferWhat, i)),
        };
      }),
    stateOf: (event) => {
      const at = (state[event] ?? noEntry(event)) & ~SAID_BROKEN;
      return at === 0 ? null : entry(AGREEMENT_STATES, at - 1);
    },
    isSaidBroken: (event) => ((state[event] ?? noEntry(event)) & SAID_BROKEN) !== 0,
    tiesOf,
    tiesTo: (event) => {
      saidOf ??= indexTies(columns.relationAt.length - 1, tiesOf);
      return saidOf.get(event) ?? (kind[event] === undefined ? noEntry(event) : []);
    },
    find: (id) => {
      findIndex ??= indexIds(columns.idAt, columns.idBytes);
      const found = findIndex(id);
      return found === null ? null : asEventIndex(found);
    },
    arrays: columns,
  };
}

/** All that is said of each event, asked for at the first question. */
function indexTies(count: number, tiesOf: (event: EventIndex) => readonly Tie[]): ReadonlyMap<number, readonly Tie[]> {
  const index = new Map<number, Tie[]>();
  for (let event = 0; event < count; event++) {
    for (const tie of tiesOf(asEventIndex(event))) {
      const list = index.get(tie.to);
      if (list) list.push(tie);
      else index.set(tie.to, [tie]);
    }
  }
  return index;
}

const entry = <T>(list: { readonly [index: number]: T }, index: number): T => list[index] ?? noEntry(index);

const partyOrNone = (party: number) => (party === NONE_16 ? -1 : party);

function listRun<T>(at: Uint32Array, event: EventIndex, read: (entry: number) => T): readonly T[] {
  const entries: T[] = [];
  const to = entry(at, event + 1);
  for (let i = entry(at, event); i < to; i++) entries.push(read(i));
  return entries;
}
