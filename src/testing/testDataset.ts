/** Small `Dataset` values for tests, made from readable literals. Nothing but tests imports this file. */
import { type Columns, NONE_16, SAID_BROKEN } from "../dataset/columns";
import type { ActorName, Dataset, Party, Seat, Transfer } from "../dataset/dataset";
import { packWhen } from "../dataset/packWhen";
import { readEvents } from "../dataset/readEvents";
import {
  AGREEMENT_STATES,
  type AgreementState,
  KINDS,
  type Kind,
  RELATION_TYPES,
  type RelationType,
  ROLES,
  type Role,
  STATUSES,
  type Status,
  TRANSFERRED,
} from "../dataset/terms";
import { spanOf } from "../time/day";
import type { When } from "../time/when";

export interface TestEvent {
  readonly id?: string;
  readonly title?: string;
  readonly kind?: Kind;
  readonly status?: Status;
  /** ISO days, both included, or days since 1970-01-01, [from, until). Without `until` the event lasts one day. */
  readonly from?: string | number;
  readonly until?: string | number;
  /** Ids, each with the role "party", or pairs of id and role. */
  readonly parties?: readonly (string | readonly [id: string, role: Role])[];
  readonly issues?: readonly string[];
  readonly track?: string;
  readonly disagreements?: number;
  readonly importance?: number;
  readonly roundNumber?: number;
  readonly transfers?: readonly Transfer[];
  /** The id of another. */
  readonly partOf?: string;
  readonly state?: AgreementState;
  /** Of other events, by id; `by` is one of the actors. */
  readonly relations?: readonly { readonly type: RelationType; readonly to: string; readonly by?: string }[];
}

export interface TestNames {
  readonly parties?: readonly string[];
  readonly issues?: readonly string[];
  readonly tracks?: readonly string[];
  readonly actors?: readonly ActorName[];
}

const NAMES: Readonly<Record<string, string>> = { ua: "Ukraine", ru: "Russia", us: "United States", ae: "UAE" };
const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO day, or the number itself. */
export const dayOf = (day: string | number): number => (typeof day === "number" ? day : Date.parse(day) / MS_PER_DAY);

const nameOf = (id: string): string => NAMES[id] ?? id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ");

/** Events may be given in any order; they are put in the order of start, end and id, as compiling does. */
export function testDataset(events: readonly TestEvent[], names: TestNames = {}): Dataset {
  const rows = events.map(toRow).sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
  const partyIds = names.parties ?? distinct(rows.flatMap((row) => row.seats.map(([id]) => id)));
  const issueIds = names.issues ?? distinct(rows.flatMap((row) => row.issues));
  const trackIds = names.tracks ?? distinct(rows.map((row) => row.track));
  const seats: Seat[][] = rows.map((row) => row.seats.map(([id, role]) => ({ party: place(partyIds, id), role })));
  const issuesOf = rows.map((row) => row.issues.map((id) => place(issueIds, id)));
  const actorIds = (names.actors ?? []).map(({ id }) => id);
  const columns = columnsOf(rows, seats, issuesOf, trackIds, actorIds);
  const terms = (ids: readonly string[]) => ids.map((id) => ({ id, name: nameOf(id), definition: "" }));
  const address = { url: "none", bytes: 0 };
  const tracks = terms(trackIds);
  const parts = [{ ...address, first: 0 }];
  return {
    head: {
      id: "test",
      title: "Test",
      description: "",
      license: "CC0-1.0",
      version: "1",
      asOf: "2026-06-15",
      asOfDay: dayOf("2026-06-15"),
      language: "en",
    },
    count: rows.length,
    parties: partyIds.map(
      (id, party): Party => ({
        id,
        name: nameOf(id),
        shortName: nameOf(id),
        type: "state",
        color: `party-${party}`,
        events: seats.filter((list) => list.some((seat) => seat.party === party)).length,
      }),
    ),
    channel: partyIds.length > 1 ? [0, 1] : null,
    actors: new Map((names.actors ?? []).map((actor) => [actor.id, actor])),
    issues: terms(issueIds),
    tracks,
    places: [],
    parts,
    files: {
      sources: address,
      holders: [address],
      stances: address,
      actors: address,
      changes: address,
      search: [address],
    },
    ...readEvents(columns, { tracks, places: [], parts, actors: names.actors ?? [] }),
  };
}

interface Row {
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
  readonly status: Status;
  readonly start: number;
  readonly end: number;
  readonly seats: readonly (readonly [id: string, role: Role])[];
  readonly issues: readonly string[];
  readonly track: string;
  readonly disagreements: number;
  readonly importance: number;
  readonly roundNumber: number;
  readonly transfers: readonly Transfer[];
  readonly partOf: string | null;
  readonly state: AgreementState | null;
  readonly relations: NonNullable<TestEvent["relations"]>;
}

function toRow(event: TestEvent, n: number): Row {
  const start = dayOf(event.from ?? 20_000 + n);
  const { until } = event;
  // An ISO day is included, a number is the open end.
  const end = until === undefined ? start + 1 : typeof until === "string" ? dayOf(until) + 1 : until;
  return {
    id: event.id ?? `event-${n}`,
    title: event.title ?? `Event ${n}`,
    kind: event.kind ?? "statement",
    status: event.status ?? "occurred",
    start,
    end,
    seats: (event.parties ?? []).map((seat) => (typeof seat === "string" ? [seat, "party"] : seat)),
    issues: event.issues ?? [],
    track: event.track ?? "talks",
    disagreements: event.disagreements ?? 0,
    importance: event.importance ?? 0,
    roundNumber: event.roundNumber ?? 0,
    transfers: event.transfers ?? [],
    partOf: event.partOf ?? null,
    state: event.state ?? null,
    relations: event.relations ?? [],
  };
}

function columnsOf(
  rows: readonly Row[],
  seats: readonly (readonly Seat[])[],
  issues: readonly (readonly number[])[],
  trackIds: readonly string[],
  actorIds: readonly string[],
): Columns {
  const relations = rows.flatMap((row) => row.relations);
  const broken = new Set(relations.flatMap(({ type, to }) => (type === "violates" ? [to] : [])));
  const transfers = rows.map((row) => row.transfers);
  const ids = utf8(idsOf(rows));
  const titles = utf8(rows.map((row) => row.title));
  return {
    start: Float64Array.from(rows, (row) => row.start),
    end: Float64Array.from(rows, (row) => row.end),
    when: Uint16Array.from(rows, (row) => packWhen(whenOf(row))),
    offset: new Int16Array(rows.length),
    kind: Uint8Array.from(rows, (row) => KINDS.indexOf(row.kind)),
    status: Uint8Array.from(rows, (row) => STATUSES.indexOf(row.status)),
    track: Uint16Array.from(rows, (row) => place(trackIds, row.track)),
    place: new Uint16Array(rows.length).fill(NONE_16),
    importance: Uint8Array.from(rows, (row) => row.importance),
    roundNumber: Uint16Array.from(rows, (row) => row.roundNumber),
    partOf: Int32Array.from(rows, (row) => (row.partOf === null ? -1 : place(idsOf(rows), row.partOf))),
    part: new Uint16Array(rows.length),
    sources: new Uint8Array(rows.length).fill(1),
    origins: new Uint8Array(rows.length).fill(1),
    disagreements: Uint8Array.from(rows, (row) => row.disagreements),
    seatAt: offsets(seats),
    seatParty: Uint16Array.from(seats.flat(), (seat) => seat.party),
    seatRole: Uint8Array.from(seats.flat(), (seat) => ROLES.indexOf(seat.role)),
    issueAt: offsets(issues),
    issueOf: Uint16Array.from(issues.flat()),
    transferAt: offsets(transfers),
    transferFrom: Uint16Array.from(transfers.flat(), (transfer) => (transfer.from < 0 ? NONE_16 : transfer.from)),
    transferTo: Uint16Array.from(transfers.flat(), (transfer) => (transfer.to < 0 ? NONE_16 : transfer.to)),
    transferCount: Int32Array.from(transfers.flat(), (transfer) => transfer.count ?? -1),
    transferWhat: Uint8Array.from(transfers.flat(), (transfer) => TRANSFERRED.indexOf(transfer.what)),
    state: Uint8Array.from(rows, ({ id, state }) => (state === null ? 0 : stateCode(state, broken.has(id)))),
    relationAt: offsets(rows.map((row) => row.relations)),
    relationTo: Uint32Array.from(relations, ({ to }) => place(idsOf(rows), to)),
    relationType: Uint8Array.from(relations, ({ type }) => RELATION_TYPES.indexOf(type)),
    relationBy: Uint16Array.from(relations, ({ by }) => (by === undefined ? NONE_16 : place(actorIds, by))),
    idAt: ids.at,
    idBytes: ids.bytes,
    titleAt: titles.at,
    titleBytes: titles.bytes,
  };
}

const stateCode = (state: AgreementState, isBroken: boolean): number =>
  1 + AGREEMENT_STATES.indexOf(state) + (isBroken || state === "violated" ? SAID_BROKEN : 0);

function whenOf({ start, end }: Row): When {
  return {
    ...spanOf(start, end),
    startPrecision: "day",
    endPrecision: "day",
    interval: end - start > 1,
    approximate: false,
    uncertain: false,
    openStart: false,
    openEnd: false,
    offsetMinutes: 0,
  };
}

const idsOf = (rows: readonly Row[]): readonly string[] => rows.map(({ id }) => id);

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];

function offsets(lists: readonly (readonly unknown[])[]): Uint32Array {
  const out = new Uint32Array(lists.length + 1);
  lists.forEach((list, i) => {
    out[i + 1] = (out[i] ?? 0) + list.length;
  });
  return out;
}

function utf8(texts: readonly string[]): { at: Uint32Array; bytes: Uint8Array } {
  const encoded = texts.map((text) => [...new TextEncoder().encode(text)]);
  return { at: offsets(encoded), bytes: Uint8Array.from(encoded.flat()) };
}

function place(ids: readonly string[], id: string): number {
  const found = ids.indexOf(id);
  if (found < 0) throw new Error(`the test names '${id}', which is not in ${ids.join(", ")}`);
  return found;
}
