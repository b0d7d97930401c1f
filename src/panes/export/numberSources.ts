import { type EventDetail, type Part, type SourceDetail, sourceIn } from "../../dataset/part";
import { sourcesOf } from "../../export/selection";

/** The documents that some events rest on, numbered as they are first named. */
export type Notes = ReadonlyMap<string, { readonly number: number; readonly source: SourceDetail }>;

/** Of events whose words have come, in the order in which they are printed. */
export function numberSources(
  events: readonly { readonly part: Part | undefined; readonly detail: EventDetail | undefined }[],
): Notes {
  const notes = new Map<string, { readonly number: number; readonly source: SourceDetail }>();
  for (const { part, detail } of events) {
    for (const id of detail === undefined ? [] : sourcesOf(detail)) {
      const source = sourceIn(part?.sources, id);
      if (source && !notes.has(id)) notes.set(id, { number: notes.size + 1, source });
    }
  }
  return notes;
}
