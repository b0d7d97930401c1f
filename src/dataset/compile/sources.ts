import type { Authored } from "../authored/records";
import type { Disputed, PublisherDetail, Resting, SourceDetail, SourceHead } from "../part";
import type { EventRecord } from "../schema/event";
import type { SourceRecord } from "../schema/source";
import { quoteSign } from "../text/quoteSign";
import { type CheckedOf, detailEvidence } from "./detail";

/** What rests on each source's paragraphs over the whole dataset: by source id, then paragraph number. */
export type RestingIndex = ReadonlyMap<string, ReadonlyMap<number, readonly Resting[]>>;

export function indexResting(events: readonly EventRecord[], checkedOf: CheckedOf): RestingIndex {
  const index = new Map<string, Map<number, Resting[]>>();
  events.forEach((event, i) => {
    event.evidence.forEach((authored) => {
      const { source, paragraph, quote, stance, attribution, speech, translation, checked } = detailEvidence(
        authored,
        checkedOf,
      );
      const resting: Resting = {
        event: i,
        quote,
        sign: quoteSign(quote),
        stance,
        attribution,
        ...(speech && { speech }),
        ...(translation !== undefined && { translation }),
        ...(checked && { checked }),
      };
      const paragraphs = index.get(source) ?? new Map<number, Resting[]>();
      index.set(source, paragraphs);
      const list = paragraphs.get(paragraph);
      if (list) list.push(resting);
      else paragraphs.set(paragraph, [resting]);
    });
  });
  return index;
}

/** Which discrepancies have a reading in each source's paragraphs: by source id, then paragraph number. */
export type DisputedIndex = ReadonlyMap<string, ReadonlyMap<number, readonly Disputed[]>>;

export function indexDisputed(events: readonly EventRecord[]): DisputedIndex {
  const index = new Map<string, Map<number, Disputed[]>>();
  events.forEach((event, i) => {
    event.discrepancies?.forEach(({ readings }, position) => {
      const seen = new Set<string>();
      for (const { source, paragraph } of readings) {
        // One paragraph may give two readings of one thing (its own, and one it attributes).
        if (seen.has(`${source} ${paragraph}`)) continue;
        seen.add(`${source} ${paragraph}`);
        const paragraphs = index.get(source) ?? new Map<number, Disputed[]>();
        index.set(source, paragraphs);
        paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), { event: i, discrepancy: position }]);
      }
    });
  });
  return index;
}

/** Heads and whole documents by id. */
export interface SourceDetails {
  readonly head: (id: string) => SourceHead;
  readonly whole: (id: string) => SourceDetail;
}

export function createSourceDetails(authored: Authored, resting: RestingIndex, disputed: DisputedIndex): SourceDetails {
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
    const onThis = resting.get(id);
    const disputedHere = disputed.get(id);
    const inOrder = [...paragraphs].sort((a, b) => a.n - b.n);
    return {
      ...head(id),
      ...(paragraphCount !== undefined && { paragraphCount }),
      paragraphs: inOrder.map((paragraph) => {
        const disputed = disputedHere?.get(paragraph.n);
        return { ...paragraph, resting: onThis?.get(paragraph.n) ?? [], ...(disputed && { disputed }) };
      }),
    };
  };
  return { head, whole };
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
