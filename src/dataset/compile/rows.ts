import type { PartyOf } from "../authored/affiliation";
import { type Involved, listInvolved, listSpeakers, standingFor } from "../authored/involve";
import type { Authored } from "../authored/records";
import { noEntry } from "../noEntry";
import type { ActorRow, SearchRow, SourceRow, StanceRow, Words } from "../part";
import type { EventRecord } from "../schema/event";
import type { ActorRecord } from "../schema/tables";
import type { Role } from "../terms";
import { type CheckedOf, detailEvidence } from "./detail";
import { known } from "./known";
import type { Ordered } from "./orderEvents";
import type { Parts } from "./parts";
import type { RestingOf, SourceDetails } from "./sources";

/** Rows of the sources file, in order of id. */
export function* listSourceRows(
  authored: Authored,
  details: SourceDetails,
  { events, resting, checkedOf }: RestingOf,
  { partOfSource }: Parts,
): Generator<SourceRow, void> {
  for (const id of authored.sources.map((source) => source.id).sort()) {
    const restedOnBy = resting.get(id) ?? [];
    const quotes = restedOnBy.flatMap((i) => (events[i] ?? noEntry(i)).evidence.filter(({ source }) => source === id));
    yield {
      ...details.head(id),
      part: partOfSource.get(id) ?? 0,
      events: restedOnBy.length,
      restedOnBy,
      quotes: quotes.length,
      checked: quotes.filter((quote) => checkedOf(quote)).length,
    };
  }
}

/** Rows of the stances file, in order of time; a joint statement counts for every party that signed it. */
export function* listStanceRows(
  { events, whens }: Ordered,
  partyOf: PartyOf,
  partyIndex: ReadonlyMap<string, number>,
  issueIndex: ReadonlyMap<string, number>,
  details: Pick<SourceDetails, "head">,
  checkedOf: CheckedOf,
): Generator<StanceRow, void> {
  for (const [i, event] of events.entries()) {
    if (event.kind !== "statement") continue;
    const speakers = listSpeakers(event.statement);
    const day = (whens[i] ?? noEntry(i)).start;
    const bySpeaker = speakers.map((speaker) => {
      const party = partyOf(speaker, day, standingFor(event, speaker));
      return { speaker, party: party === null ? -1 : (partyIndex.get(party) ?? -1) };
    });
    // Whoever counts for no party speaks with those who do, and by itself where nobody does.
    const counted = bySpeaker.filter(({ party }) => party >= 0);
    const firsts = counted.filter(({ party }, at) => counted.findIndex((one) => one.party === party) === at);
    for (const stance of event.statement.stances) {
      for (const { speaker, party } of firsts.length > 0 ? firsts : bySpeaker.slice(0, 1)) {
        yield {
          event: i,
          speaker,
          ...(speakers.length > 1 && { joint: speakers }),
          party,
          issue: known(issueIndex, stance.issue),
          act: stance.act,
          position: stance.position,
          words: (stance.quotes ?? []).map((quote) => wordsOf(event, quote, details, checkedOf)),
        };
      }
    }
  }
}

/** Where the quote that a claim names stands: of passages with the same words the first. */
function wordsOf(event: EventRecord, quote: string, details: Pick<SourceDetails, "head">, checkedOf: CheckedOf): Words {
  const found = event.evidence.find((one) => one.quote === quote);
  if (found === undefined) throw new Error(`an unchecked quote reached the compiler, in event ${event.id}`);
  const { source, paragraph, attribution, speech, translation, checked } = detailEvidence(found, checkedOf);
  const { publisher, language } = details.head(source);
  return {
    source,
    paragraph,
    quote,
    publisher: publisher.name,
    language,
    attribution,
    ...(speech && { speech }),
    ...(translation !== undefined && { translation }),
    ...(checked && { checked }),
  };
}

/** Rows of the actors file, in authored order. */
export function listActorRows(authored: Authored, events: readonly EventRecord[]): readonly ActorRow[] {
  const byActor = new Map<string, (readonly [number, Role])[]>();
  events.forEach((event, i) => {
    for (const { actor, role } of listInvolved(event)) {
      const list = byActor.get(actor) ?? [];
      byActor.set(actor, list);
      list.push([i, role]);
    }
  });
  return authored.actors.map(({ id, type, name, shortName, affiliations }) => ({
    id,
    type,
    name,
    ...(shortName !== undefined && { shortName }),
    affiliations: affiliations ?? [],
    events: byActor.get(id) ?? [],
  }));
}

/** In these roles an event is somebody else's. */
const BYSTANDERS: readonly Role[] = ["addressee", "observer"];

/** An id as words: hyphens in it tie nothing together. */
const spellId = (id: string): string => id.replaceAll("-", " ");

/** The whole of what somebody is called; people by their family name too. */
function callNames({ type, name, shortName }: ActorRecord): readonly string[] {
  const family = type === "person" ? name.split(" ").slice(1).join(" ") : "";
  return [name, shortName ?? "", family].filter((each) => each !== "");
}

/** Makes an event's row of the search files, by its place in the compiled order. */
export function searchRows(authored: Authored): (event: EventRecord, place: number) => SearchRow {
  const actors = new Map(authored.actors.map((actor) => [actor.id, actor]));
  const places = new Map(authored.places.map((place) => [place.id, place.name]));
  const sources = new Map(authored.sources.map(({ id, paragraphs }) => [id, paragraphs]));
  const gistOf = (source: string, paragraph: number): string | undefined =>
    sources.get(source)?.find(({ n }) => n === paragraph)?.gist;
  return (event, place) => {
    const involved = listInvolved(event);
    const idsOf = (ones: readonly Involved[]) =>
      ones.flatMap((one) => [one.actor, ...(one.for === undefined ? [] : [one.for])]);
    const own = idsOf(involved.filter(({ role }) => !BYSTANDERS.includes(role))).flatMap((id) => actors.get(id) ?? []);
    const named = [...idsOf(involved), ...event.evidence.flatMap((evidence) => evidence.attribution ?? [])];
    const where = event.place === undefined ? undefined : places.get(event.place);
    const names = new Set([
      ...named.flatMap((id) => [actors.get(id)?.name ?? [], actors.get(id)?.shortName ?? [], spellId(id)].flat()),
      ...(where === undefined ? [] : [where]),
      spellId(event.id),
    ]);
    return {
      event: place,
      title: event.title,
      summary: event.summary,
      actors: [...new Set(own.flatMap(callNames))],
      names: [...names].join(" · "),
      quotes: event.evidence.map((evidence) => evidence.quote),
      gists: [...new Set(event.evidence.flatMap(({ source, paragraph }) => gistOf(source, paragraph) ?? []))],
    };
  };
}
