import type { ActorName, EventIndex } from "../../dataset/dataset";
import type { SourceRow } from "../../dataset/part";
import { type Cell, formatCsv } from "../../export/csv";
import { BYTE_ORDER_MARK } from "../../export/makeFile";
import { isoDay } from "../../time/calendar";
import { lastDayOf } from "../../time/day";
import { formatWhen } from "../../time/words";
import { pagePath } from "../../view/pageAddress";
import type { ListName } from "../ListPage";
import { eventPath, known } from "../links";
import type { Month } from "../months";
import type { PageFile } from "../renderPage";
import type { Site } from "../site";

type Columns<T> = readonly (readonly [name: string, value: (row: T, site: Site) => Cell])[];

/** The whole of a list as data beside its pages: a table, and the same in JSON with what it is of. */
export function* listTables<T>(
  site: Site,
  list: ListName,
  rows: readonly T[],
  columns: Columns<T>,
): Generator<PageFile> {
  const { id, title, version, license } = site.dataset.head;
  const names = columns.map(([name]) => name);
  const cells = rows.map((row) => columns.map(([, value]) => value(row, site)));
  yield { path: `${list}/index.csv`, text: BYTE_ORDER_MARK + formatCsv(names, cells) };
  const records = cells.map((row) => Object.fromEntries(names.map((name, n) => [name, row[n] ?? null])));
  const value = { dataset: { id, title, version, license, url: site.url }, rows: records };
  yield { path: `${list}/index.json`, text: `${JSON.stringify(value)}\n` };
}

export const EVENT_COLUMNS: Columns<EventIndex> = [
  ["id", (event, { dataset }) => dataset.idOf(event)],
  ["kind", (event, { dataset }) => dataset.kindOf(event)],
  ["title", (event, { dataset }) => dataset.titleOf(event)],
  ["when", (event, { dataset }) => formatWhen(dataset.whenOf(event), "long")],
  ["first_day", (event, { dataset }) => isoDay(dataset.startOf(event))],
  ["last_day", (event, { dataset }) => isoDay(lastDayOf(dataset.spanOf(event)))],
  ["status", (event, { dataset }) => dataset.statusOf(event)],
  ["state", (event, { dataset }) => dataset.stateOf(event)],
  ["place", (event, { dataset }) => dataset.placeOf(event)?.name ?? null],
  ["track", (event, { dataset }) => dataset.trackOf(event).id],
  ["sources", (event, { dataset }) => dataset.sourceCountOf(event)],
  ["page", (event, site) => known(site, eventPath(site, event))],
];

export const ACTOR_COLUMNS: Columns<{ readonly actor: ActorName; readonly events: number }> = [
  ["id", ({ actor }) => actor.id],
  ["type", ({ actor }) => actor.type],
  ["name", ({ actor }) => actor.name],
  ["party", ({ actor }, { dataset }) => dataset.parties[actor.party]?.id ?? null],
  ["events", ({ events }) => events],
  ["page", ({ actor }, site) => (site.pages.hasActor(actor.id) ? known(site, pagePath("actor", actor.id)) : null)],
];

export const SOURCE_COLUMNS: Columns<SourceRow> = [
  ["id", ({ id }) => id],
  ["type", ({ type }) => type],
  ["title", ({ title }) => title],
  ["publisher", ({ publisher }) => publisher.name],
  ["control", ({ publisher }) => publisher.control],
  ["published_edtf", ({ published }) => published],
  ["language", ({ language }) => language],
  ["url", ({ url }) => url],
  ["events", ({ events }) => events],
  ["quotes", ({ quotes }) => quotes],
  ["page", ({ id }, site) => (site.pages.hasSource(id) ? known(site, pagePath("source", id)) : null)],
];

export const MONTH_COLUMNS: Columns<Month> = [
  ["month", ({ month }) => month],
  ["events", ({ events }) => events.length],
  ["page", ({ month }, site) => known(site, pagePath("month", month))],
];
