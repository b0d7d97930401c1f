import type { PartyOf } from "../authored/affiliation";
import { listSeats } from "../authored/involve";
import { COLUMN_ARRAYS, type Columns, NONE_16, SAID_BROKEN } from "../columns";
import { packWhen } from "../packWhen";
import { AGREEMENT_STATES, KINDS, RELATION_TYPES, ROLES, STATUSES, TRANSFERRED } from "../terms";
import { importanceOf } from "./importance";
import { known } from "./known";
import type { Ordered } from "./orderEvents";
import { EVENTS_PER_PART } from "./parts";
import { createTextBytes } from "./textBytes";

/** Places in the look-up tables by id. */
export interface Tables {
  readonly party: ReadonlyMap<string, number>;
  readonly issue: ReadonlyMap<string, number>;
  readonly track: ReadonlyMap<string, number>;
  readonly place: ReadonlyMap<string, number>;
  readonly actor: ReadonlyMap<string, number>;
}

/** `originCounts` holds the number of independent origins of each event. */
export function compileColumns(ordered: Ordered, tables: Tables, partyOf: PartyOf, originCounts: Uint8Array): Columns {
  const { events, whens, indexOf, drafts } = ordered;
  const count = events.length;
  const seats = createRuns(count);
  const seatRole: number[] = [];
  const issues = createRuns(count);
  const transfers = createRuns(count);
  const transferTo: number[] = [];
  const transferCount: number[] = [];
  const transferWhat: number[] = [];
  const relations = createRuns(count);
  const relationType: number[] = [];
  const relationBy: number[] = [];
  const columns = {
    start: new COLUMN_ARRAYS.start(count),
    end: new COLUMN_ARRAYS.end(count),
    when: new COLUMN_ARRAYS.when(count),
    offset: new COLUMN_ARRAYS.offset(count),
    kind: new COLUMN_ARRAYS.kind(count),
    status: new COLUMN_ARRAYS.status(count),
    track: new COLUMN_ARRAYS.track(count),
    place: new COLUMN_ARRAYS.place(count),
    importance: new COLUMN_ARRAYS.importance(count),
    roundNumber: new COLUMN_ARRAYS.roundNumber(count),
    partOf: new COLUMN_ARRAYS.partOf(count),
    part: new COLUMN_ARRAYS.part(count),
    sources: new COLUMN_ARRAYS.sources(count),
    disagreements: new COLUMN_ARRAYS.disagreements(count),
    state: new COLUMN_ARRAYS.state(count),
  };

  const broken = new Set(
    events.flatMap(({ relations = [] }) => relations.flatMap(({ type, to }) => (type === "violates" ? [to] : []))),
  );
  events.forEach((event, i) => {
    const when = whens[i];
    if (!when) throw new Error(`event ${event.id} has no date`);
    columns.start[i] = when.start;
    columns.end[i] = when.end;
    columns.when[i] = packWhen(when);
    columns.offset[i] = when.offsetMinutes;
    columns.kind[i] = KINDS.indexOf(event.kind);
    columns.status[i] = STATUSES.indexOf(drafts.has(event.id) ? "draft" : event.status);
    columns.track[i] = known(tables.track, event.track);
    columns.place[i] = event.place === undefined ? NONE_16 : known(tables.place, event.place);
    columns.importance[i] = importanceOf(event);
    columns.roundNumber[i] = event.kind === "round" ? (event.round.number ?? 0) : 0;
    columns.partOf[i] = event.partOf === undefined ? -1 : known(indexOf, event.partOf);
    columns.part[i] = Math.floor(i / EVENTS_PER_PART);
    columns.sources[i] = Math.min(255, new Set(event.evidence.map((evidence) => evidence.source)).size);
    columns.disagreements[i] = Math.min(255, event.discrepancies?.length ?? 0);

    for (const seat of listSeats(event, when.start, partyOf)) {
      seats.values.push(known(tables.party, seat.party));
      seatRole.push(ROLES.indexOf(seat.role));
    }
    seats.close(i);
    for (const issue of event.issues) issues.values.push(known(tables.issue, issue));
    issues.close(i);
    if (event.kind === "exchange") {
      for (const transfer of event.exchange.transfers) {
        transfers.values.push(partyIndex(tables, partyOf(transfer.from, when.start)));
        transferTo.push(partyIndex(tables, partyOf(transfer.to, when.start)));
        transferCount.push(transfer.count ?? -1);
        transferWhat.push(TRANSFERRED.indexOf(transfer.what));
      }
    }
    transfers.close(i);
    if (event.kind === "agreement") {
      const isSaidBroken = event.agreement.state === "violated" || broken.has(event.id);
      columns.state[i] = 1 + AGREEMENT_STATES.indexOf(event.agreement.state) + (isSaidBroken ? SAID_BROKEN : 0);
    }
    for (const { type, to, attribution } of event.relations ?? []) {
      const [by] = attribution ?? [];
      relations.values.push(known(indexOf, to));
      relationType.push(RELATION_TYPES.indexOf(type));
      relationBy.push(by === undefined ? NONE_16 : known(tables.actor, by));
    }
    relations.close(i);
  });

  const ids = packTexts(events, (event) => event.id);
  const titles = packTexts(events, (event) => event.title);
  return {
    ...columns,
    origins: originCounts,
    seatAt: seats.at,
    seatParty: Uint16Array.from(seats.values),
    seatRole: Uint8Array.from(seatRole),
    issueAt: issues.at,
    issueOf: Uint16Array.from(issues.values),
    transferAt: transfers.at,
    transferFrom: Uint16Array.from(transfers.values),
    transferTo: Uint16Array.from(transferTo),
    transferCount: Int32Array.from(transferCount),
    transferWhat: Uint8Array.from(transferWhat),
    relationAt: relations.at,
    relationTo: Uint32Array.from(relations.values),
    relationType: Uint8Array.from(relationType),
    relationBy: Uint16Array.from(relationBy),
    idAt: ids.at,
    idBytes: ids.bytes,
    titleAt: titles.at,
    titleBytes: titles.bytes,
  };
}

/** Lists of differing length end to end: list i is values at[i] .. at[i + 1]. */
function createRuns(count: number) {
  const at = new Uint32Array(count + 1);
  const values: number[] = [];
  const close = (i: number) => {
    at[i + 1] = values.length;
  };
  return { at, values, close };
}

function packTexts<T>(records: readonly T[], textOf: (record: T) => string): { at: Uint32Array; bytes: Uint8Array } {
  const at = new Uint32Array(records.length + 1);
  const bytes = createTextBytes(records.length * 48);
  records.forEach((record, i) => {
    bytes.write(textOf(record));
    at[i + 1] = bytes.length();
  });
  return { at, bytes: bytes.end() };
}

const partyIndex = (tables: Tables, party: string | null) => (party === null ? NONE_16 : known(tables.party, party));
