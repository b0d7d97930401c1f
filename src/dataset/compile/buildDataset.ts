import { createPartyOf, firstPartyOf } from "../authored/affiliation";
import type { Dates } from "../authored/dates";
import type { Authored } from "../authored/records";
import type { ActorName, Address, DatasetHead, PlaceName, Term } from "../dataset";
import { listHolders } from "../holders";
import type { EventDetail, SearchRow } from "../part";
import type { EventRecord } from "../schema/event";
import type { TermRecord } from "../schema/tables";
import { compileColumns } from "./compileColumns";
import { type CheckedOf, detailEvent } from "./detail";
import { drawDrafts } from "./drawDrafts";
import { type CompiledFile, type Emit, emitJson, emitRows, mapEach, nameFile } from "./emit";
import { known } from "./known";
import { orderEvents } from "./orderEvents";
import { packCore } from "./packCore";
import { indexParties } from "./parties";
import { emitParts } from "./parts";
import { listActorRows, listSourceRows, listStanceRows, searchRows } from "./rows";
import { createSourceDetails, indexResting } from "./sources";

/** What the compiler takes from the evidence model: independent origins of an event, and receipts. */
export interface EvidenceModel {
  readonly originsOf: (event: EventRecord) => EventDetail["origins"];
  readonly checkedOf: CheckedOf;
}

export interface BuildOptions {
  /** Drafts are drawn among the events, for whoever edits them. */
  readonly withDrafts?: boolean;
}

/**
 * Builds a dataset that the checks have passed. Parts and the other files are handed to `emit` as they are made; the
 * core, which holds their addresses, is returned, unpacked. Time and space grow linearly with the authored size.
 */
export function buildDataset(
  authored: Authored,
  dates: Dates,
  evidence: EvidenceModel,
  emit: Emit,
  { withDrafts = false }: BuildOptions = {},
): CompiledFile {
  const partyOf = createPartyOf(authored.actors, dates);
  const ordered = orderEvents(authored.events, dates, withDrafts ? drawDrafts(authored, dates) : []);
  const { events } = ordered;
  const starts = Float64Array.from(ordered.whens, (when) => when.start);
  const table = indexParties(events, starts, authored.actors, partyOf);

  const { checkedOf } = evidence;
  const on = { events, resting: indexResting(events), checkedOf, digest: emit.digest };
  const sources = createSourceDetails(authored, on);
  const originCounts = new Uint8Array(events.length);
  const detailOf = (event: EventRecord): EventDetail => {
    const origins = evidence.originsOf(event);
    originCounts[known(ordered.indexOf, event.id)] = Math.min(255, origins.length);
    return detailEvent(event, origins, checkedOf);
  };
  const unused = authored.sources.map((source) => source.id).filter((id) => !on.resting.has(id));
  const parts = emitParts(events, sources, unused, detailOf, emit);

  const issue = indexById(authored.issues);
  const files = {
    sources: emitRows(emit, "sources", listSourceRows(authored, sources, on, parts)),
    holders: listHolders(parts.partOfSource).map((list, n) => emitJson(emit, "holders", list, n)),
    stances: emitRows(emit, "stances", listStanceRows(ordered, partyOf, table.indexOf, issue, sources, checkedOf)),
    actors: emitRows(emit, "actors", listActorRows(authored, events)),
    changes: emitJson(emit, "changes", authored.changes),
    search: emitSearch(events, searchRows(authored), emit),
  };

  const tables = {
    party: table.indexOf,
    issue,
    track: indexById(authored.tracks),
    place: indexById(authored.places),
    actor: indexById(authored.actors),
  };
  const header = {
    head: headOf(authored, dates.asOfDay),
    count: events.length,
    parties: table.parties,
    channel: table.channel,
    actors: nameActors(authored, table.indexOf),
    issues: authored.issues.map(termOf),
    tracks: authored.tracks.map(termOf),
    places: authored.places.map(({ id, name, country }): PlaceName => ({ id, name, country: country ?? null })),
    parts: parts.addresses,
    files,
  };
  const bytes = packCore(header, compileColumns(ordered, tables, partyOf, originCounts));
  return { url: nameFile("core", "bin", bytes, emit.digest), bytes };
}

/** Somebody who searches sees the newest of a dataset of any size as soon as of a small one. */
const EVENTS_PER_SEARCH = 2000;

/** The events' rows in files, from the last back, so that all but the one of the oldest are full. */
function emitSearch(
  events: readonly EventRecord[],
  rowOf: (event: EventRecord, place: number) => SearchRow,
  emit: Emit,
): readonly Address[] {
  const addresses: Address[] = [];
  let end = events.length;
  do {
    const first = Math.max(0, end - EVENTS_PER_SEARCH);
    const rows = mapEach(events.slice(first, end), (event, i) => rowOf(event, first + i));
    addresses.push(emitRows(emit, "search", rows, addresses.length));
    end -= EVENTS_PER_SEARCH;
  } while (end > 0);
  return addresses;
}

const indexById = (records: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(records.map((record, i) => [record.id, i]));

const termOf = ({ id, name, definition }: TermRecord): Term => ({ id, name, definition });

function headOf({ head }: Authored, asOfDay: number): DatasetHead {
  const { $schema: _, ...authored } = head;
  return { ...authored, asOfDay };
}

function nameActors(authored: Authored, partyIndex: ReadonlyMap<string, number>): readonly ActorName[] {
  const partyOf = firstPartyOf(authored.actors);
  return authored.actors.map(({ id, type, name, shortName }) => {
    const party = partyOf(id);
    return {
      id,
      name,
      shortName: shortName ?? name,
      type,
      party: party === null ? -1 : (partyIndex.get(party) ?? -1),
    };
  });
}
