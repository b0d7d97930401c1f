import type { Authored } from "../authored/records";
import { noEntry } from "../noEntry";
import type { Disputed, PublisherDetail, Resting, SourceDetail, SourceHead } from "../part";
import type { EventRecord } from "../schema/event";
import type { SourceRecord } from "../schema/source";
import type { Digest } from "../text/paragraphHash";
import { quoteSign } from "../text/quoteSign";
import { type CheckedOf, detailEvidence } from "./detail";

/** The events that have evidence or a reading of each source, in order: by source id. All else of a source is looked up in them. */
export type RestingIndex = ReadonlyMap<string, readonly number[]>;

export function indexResting(events: readonly EventRecord[]): RestingIndex {
  const index = new Map<string, number[]>();
  events.forEach((event, i) => {
    for (const source of listSources(event)) {
      const list = index.get(source);
      if (list) list.push(i);
      else index.set(source, [i]);
    }
  });
  return index;
}

/** Heads and whole documents by id. */
export interface SourceDetails {
  readonly head: (id: string) => SourceHead;
  readonly whole: (id: string) => SourceDetail;
}

export interface RestingOf {
  readonly events: readonly EventRecord[];
  readonly resting: RestingIndex;
  readonly checkedOf: CheckedOf;
  readonly digest: Digest;
}

export function createSourceDetails(authored: Authored, on: RestingOf): SourceDetails {
  const publishers = new Map(
    authored.publishers.map((publisher): [string, PublisherDetail] => [publisher.id, publisher]),
  );
  const records = new Map(authored.sources.map((source) => [source.id, source]));
  const recordOf = (id: string): SourceRecord => known(records, id);
  const head = (id: string): SourceHead => {
    const { $schema: _, paragraphs: __, paragraphCount: ___, ...rest } = recordOf(id);
    return { ...rest, publisher: known(publishers, rest.publisher) };
  };
  const whole = (id: string): SourceDetail => {
    const { paragraphs, paragraphCount } = recordOf(id);
    const resting = restingOn(id, on);
    const disputed = disputedOn(id, on);
    const inOrder = [...paragraphs].sort((a, b) => a.n - b.n);
    return {
      ...head(id),
      ...(paragraphCount !== undefined && { paragraphCount }),
      paragraphs: inOrder.map((paragraph) => {
        const disputedHere = disputed.get(paragraph.n);
        return {
          ...paragraph,
          resting: resting.get(paragraph.n) ?? [],
          ...(disputedHere && { disputed: disputedHere }),
        };
      }),
    };
  };
  return { head, whole };
}

/** What rests on each paragraph of a source over the whole dataset, by its number. */
function restingOn(source: string, on: RestingOf): ReadonlyMap<number, readonly Resting[]> {
  const paragraphs = new Map<number, Resting[]>();
  for (const i of on.resting.get(source) ?? []) {
    for (const one of on.events[i]?.evidence ?? noEntry(i)) {
      if (one.source !== source) continue;
      const { paragraph, quote, stance, attribution, speech, translation, checked } = detailEvidence(one, on.checkedOf);
      const resting: Resting = {
        event: i,
        quote,
        sign: quoteSign(quote, on.digest),
        stance,
        attribution,
        ...(speech && { speech }),
        ...(translation !== undefined && { translation }),
        ...(checked && { checked }),
      };
      const list = paragraphs.get(paragraph);
      if (list) list.push(resting);
      else paragraphs.set(paragraph, [resting]);
    }
  }
  return paragraphs;
}

/** Which discrepancies have a reading in each paragraph of a source, by its number. */
function disputedOn(source: string, on: RestingOf): ReadonlyMap<number, readonly Disputed[]> {
  const paragraphs = new Map<number, Disputed[]>();
  for (const i of on.resting.get(source) ?? []) {
    on.events[i]?.discrepancies?.forEach(({ readings }, discrepancy) => {
      // One paragraph may give two readings of one thing (its own, and one it attributes).
      const here = new Set(readings.flatMap((one) => (one.source === source ? [one.paragraph] : [])));
      for (const paragraph of here) {
        const list = paragraphs.get(paragraph);
        if (list) list.push({ event: i, discrepancy });
        else paragraphs.set(paragraph, [{ event: i, discrepancy }]);
      }
    });
  }
  return paragraphs;
}

function known<T>(records: ReadonlyMap<string, T>, id: string): T {
  const found = records.get(id);
  if (found === undefined) throw new Error(`an unchecked id reached the compiler: '${id}'`);
  return found;
}

/** Ids of the sources that an event's evidence and readings name, each once. */
export function listSources(event: EventRecord): readonly string[] {
  const ids = new Set(event.evidence.map((evidence) => evidence.source));
  for (const discrepancy of event.discrepancies ?? []) for (const { source } of discrepancy.readings) ids.add(source);
  return [...ids];
}
