import type { ActorRow, EventDetail, Evidence, Reading, Relation, SourceDetail } from "../dataset/part";
import { KINDS, type Kind } from "../dataset/terms";
import { addressOf } from "../view/addressOf";
import { formatView, givenIn } from "../view/formatView";
import type { SelectedEvent, Selection } from "./selection";

/**
 * The selection in the authored form, one JSON text: what stands in dataset.json, actors.json and so on under a key
 * each, `sources` and `events` as arrays. Split into files it is a sound dataset of its own, and all events make the
 * same dataset again, but for what the app does not load and `selection` names: coordinates and time zones of places,
 * and receipts. (A place may have its country only together with those: countries stand under `selection`.)
 *
 * An event that is part of one outside the selection loses its `partOf`, one that answers or ends another outside it
 * that relation, since they would lead nowhere; `selection` lists those.
 */
export function formatAuthoredJson(selection: Selection, actors: readonly ActorRow[]): string {
  const { dataset, events, page } = selection;
  const { asOfDay: _, ...head } = dataset.head;
  const selected = new Set(events.map(({ id }) => id));
  const cut = events.filter(({ partOf }) => partOf !== null && !selected.has(partOf));
  const untied = events.flatMap(({ id, detail }) =>
    detail.relations.flatMap(({ type, to }) => (selected.has(to) ? [] : [{ event: id, type, to }])),
  );
  const sources = [...selection.sources.values()];
  const used = <T extends { readonly id: string }>(table: readonly T[], ids: readonly string[]): readonly T[] => {
    const wanted = new Set(ids);
    return selection.filtered ? table.filter(({ id }) => wanted.has(id)) : table;
  };
  const places = used(
    dataset.places,
    events.flatMap(({ detail }) => detail.place ?? []),
  );
  const text = {
    selection: {
      events: events.length,
      ofEvents: dataset.count,
      from: page.url,
      filters: Object.fromEntries(givenIn(formatView(selection.filter))),
      link: addressOf(selection.filter, page.url),
      leftOut: listLeftOut(selection),
      countryOfPlace: Object.fromEntries(
        places.flatMap(({ id, country }) => (country === null ? [] : [[id, country]])),
      ),
      ...(untied.length > 0 && { relationsToEventsLeftOut: untied }),
      ...(cut.length > 0 && { partsOfEventsLeftOut: cut.map(({ id, partOf }) => ({ event: id, partOf })) }),
    },
    dataset: head,
    actors: actorsOf(selection, actors),
    publishers: publishersOf(sources),
    places: places.map(({ id, name }) => ({ id, name })),
    issues: used(dataset.issues, events.flatMap(issuesNamed)),
    tracks: used(
      dataset.tracks,
      events.map(({ track }) => track),
    ),
    sources: sources.map(sourceRecord),
    events: events.map((event) => eventRecord(event, selected)),
  };
  return `${JSON.stringify(text, null, 2)}\n`;
}

function listLeftOut({ dataset, events, filtered }: Selection): readonly string[] {
  const others = dataset.count - events.length;
  return [
    ...(filtered
      ? [`${others} events that do not pass the filters, and the sources, actors, places and terms that only they name`]
      : []),
    "coordinates and time zones of places",
    "receipts of quotes that were checked",
    "what versions of the dataset changed",
  ];
}

const issuesNamed = ({ issues, detail }: SelectedEvent): readonly string[] => [
  ...issues,
  ...(detail.statement?.stances ?? []).map(({ issue }) => issue),
];

export function eventRecord(event: SelectedEvent, selected: ReadonlySet<string>) {
  const { detail, partOf } = event;
  const relations = detail.relations.filter(({ to }) => selected.has(to)).map(relationRecord);
  return {
    id: event.id,
    kind: event.kind,
    title: event.title,
    summary: detail.summary,
    when: detail.when,
    ...(detail.place !== undefined && { place: detail.place }),
    track: event.track,
    ...(partOf !== null && selected.has(partOf) && { partOf }),
    status: event.status,
    actors: detail.actors,
    issues: event.issues,
    evidence: detail.evidence.map(evidenceRecord),
    ...(detail.discrepancies.length > 0 && {
      discrepancies: detail.discrepancies.map((each) => ({ ...each, readings: each.readings.map(readingRecord) })),
    }),
    ...(relations.length > 0 && { relations }),
    ...partsOf(detail),
  };
}

/** The part named after the event's kind. */
const partsOf = (detail: EventDetail): Pick<EventDetail, Kind> =>
  Object.fromEntries(KINDS.flatMap((kind) => (detail[kind] === undefined ? [] : [[kind, detail[kind]]])));

function evidenceRecord({ checked: _, attribution, ...rest }: Evidence) {
  return { ...rest, ...(attribution.length > 0 && { attribution }) };
}

function relationRecord({ type, to, quotes, attribution }: Relation) {
  return { type, to, ...(quotes.length > 0 && { quotes }), ...(attribution.length > 0 && { attribution }) };
}

function readingRecord({ rank, attribution, speech: _, checked: __, ...rest }: Reading) {
  return { ...rest, ...(rank !== "normal" && { rank }), ...(attribution.length > 0 && { attribution }) };
}

export function sourceRecord({ publisher, paragraphs, ...rest }: SourceDetail) {
  return {
    ...rest,
    publisher: publisher.id,
    // What compiling adds to a paragraph stays behind.
    paragraphs: paragraphs.map(({ n, gist, sha256 }) => ({ n, gist, ...(sha256 !== undefined && { sha256 }) })),
  };
}

function publishersOf(sources: readonly SourceDetail[]): readonly SourceDetail["publisher"][] {
  return [...new Map(sources.map(({ publisher }) => [publisher.id, publisher])).values()];
}

/** The actors that the events and sources name and, again and again, those that they belong to; all of them for all events. */
function actorsOf({ dataset, events, sources, filtered }: Selection, actors: readonly ActorRow[]) {
  const rows = new Map(actors.map((actor) => [actor.id, actor]));
  const wanted = new Set<string>();
  const want = (id: string | undefined): void => {
    if (id === undefined || wanted.has(id)) return;
    wanted.add(id);
    for (const { actor } of rows.get(id)?.affiliations ?? []) want(actor);
  };
  for (const { detail } of events) for (const id of actorsNamed(detail)) want(id);
  for (const source of sources.values()) want(source.agency);
  const colors = new Map(dataset.parties.map(({ id, color }) => [id, color]));
  return actors
    .filter(({ id }) => !filtered || wanted.has(id))
    .map(({ events: _, affiliations, ...actor }) => ({
      ...actor,
      ...(colors.has(actor.id) && { color: colors.get(actor.id) }),
      ...(affiliations.length > 0 && { affiliations }),
    }));
}

function actorsNamed(detail: EventDetail): readonly (string | undefined)[] {
  const readings = detail.discrepancies.flatMap((discrepancy) => discrepancy.readings);
  return [
    ...detail.actors.flatMap((involved) => [involved.actor, involved.for]),
    ...[...detail.evidence, ...readings, ...detail.relations].flatMap(({ attribution }) => attribution),
    detail.statement?.speaker,
    ...(detail.statement?.joint ?? []),
    ...(detail.exchange?.transfers ?? []).flatMap(({ from, to }) => [from, to]),
    detail.proposal?.proposer,
  ];
}
