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
import { listSources, type RestingIndex, type SourceDetails } from "./sources";

/** Rows of the sources file, in order of id. */
export function listSourceRows(
  authored: Authored,
  { events }: Ordered,
  details: SourceDetails,
  resting: RestingIndex,
  { partOfSource }: Parts,
): readonly SourceRow[] {
  const restedOnBy = new Map<string, number[]>();
  events.forEach((event, i) => {
    for (const source of listSources(event)) {
      const list = restedOnBy.get(source);
      if (list) list.push(i);
      else restedOnBy.set(source, [i]);
    }
  });
  const ids = authored.sources.map((source) => source.id).sort();
  return ids.map((id) => {
    const resters = restedOnBy.get(id) ?? [];
    const quotes = [...(resting.get(id)?.values() ?? [])].flat();
    return {
      ...details.head(id),
      part: partOfSource.get(id) ?? 0,
      events: resters.length,
      restedOnBy: resters,
      quotes: quotes.length,
      checked: quotes.filter((quote) => quote.checked).length,
    };
  });
}

/** Rows of the stances file, in order of time; a joint statement counts for every party that signed it. */
export function listStanceRows(
  { events, whens }: Ordered,
  partyOf: PartyOf,
  partyIndex: ReadonlyMap<string, number>,
  issueIndex: ReadonlyMap<string, number>,
  details: Pick<SourceDetails, "head">,
  checkedOf: CheckedOf,
): readonly StanceRow[] {
  return events.flatMap((event, i) => {
    if (event.kind !== "statement") return [];
    const speakers = listSpeakers(event.statement);
    const day = (whens[i] ?? noEntry(i)).start;
    const bySpeaker = speakers.map((speaker) => {
      const party = partyOf(speaker, day, standingFor(event, speaker));
      return { speaker, party: party === null ? -1 : (partyIndex.get(party) ?? -1) };
    });
    // Whoever counts for no party speaks with those who do, and by itself where nobody does.
    const counted = bySpeaker.filter(({ party }) => party >= 0);
    const firsts = counted.filter(({ party }, at) => counted.findIndex((one) => one.party === party) === at);
    return event.statement.stances.flatMap((stance) =>
      (firsts.length > 0 ? firsts : bySpeaker.slice(0, 1)).map(({ speaker, party }) => ({
        event: i,
        speaker,
        ...(speakers.length > 1 && { joint: speakers }),
        party,
        issue: known(issueIndex, stance.issue),
        act: stance.act,
        position: stance.position,
        words: (stance.quotes ?? []).map((quote) => wordsOf(event, quote, details, checkedOf)),
      })),
    );
  });
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

/** Rows of the search file, one an event in the compiled order. */
export function listSearchRows(authored: Authored, events: readonly EventRecord[]): readonly SearchRow[] {
  const actors = new Map(authored.actors.map((actor) => [actor.id, actor]));
  const places = new Map(authored.places.map((place) => [place.id, place.name]));
  const gists = new Map(
    authored.sources.map((source) => [source.id, new Map(source.paragraphs.map(({ n, gist }) => [n, gist]))]),
  );
  return events.map((event, i) => {
    const involved = listInvolved(event);
    const idsOf = (ones: readonly Involved[]) =>
      ones.flatMap((one) => [one.actor, ...(one.for === undefined ? [] : [one.for])]);
    const own = idsOf(involved.filter(({ role }) => !BYSTANDERS.includes(role))).flatMap((id) => actors.get(id) ?? []);
    const named = [...idsOf(involved), ...event.evidence.flatMap((evidence) => evidence.attribution ?? [])];
    const place = event.place === undefined ? undefined : places.get(event.place);
    const names = new Set([
      ...named.flatMap((id) => [actors.get(id)?.name ?? [], actors.get(id)?.shortName ?? [], spellId(id)].flat()),
      ...(place === undefined ? [] : [place]),
      spellId(event.id),
    ]);
    return {
      event: i,
      title: event.title,
      summary: event.summary,
      actors: [...new Set(own.flatMap(callNames))],
      names: [...names].join(" · "),
      quotes: event.evidence.map((evidence) => evidence.quote),
      gists: [...new Set(event.evidence.flatMap(({ source, paragraph }) => gists.get(source)?.get(paragraph) ?? []))],
    };
  });
}
