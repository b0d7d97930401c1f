import type { EventDetail } from "../dataset/part";

/** A paragraph that an event rests on, with how many of its quotes stand there. */
export interface Passage {
  readonly source: string;
  readonly paragraph: number;
  readonly quotes: number;
}

/** The paragraphs an event rests on, in the order of its evidence, each once. */
export function listPassages(detail: EventDetail): readonly Passage[] {
  const passages = new Map<string, Passage>();
  for (const { source, paragraph } of detail.evidence) {
    const key = `${source} ${paragraph}`;
    passages.set(key, { source, paragraph, quotes: (passages.get(key)?.quotes ?? 0) + 1 });
  }
  return [...passages.values()];
}

/** Which passage is open: by source and paragraph, by source alone, else the first. -1 where the open source is another's. */
export function findPassage(passages: readonly Passage[], source: string | null, p: number | null): number {
  if (source === null) return passages.length > 0 ? 0 : -1;
  const exact = passages.findIndex((passage) => passage.source === source && passage.paragraph === p);
  return exact >= 0 || p !== null ? exact : passages.findIndex((passage) => passage.source === source);
}
