import { type EventDetail, type Part, type SourceHead, type SourceRow, sourceIn } from "../../dataset/part";
import { sourcesOf } from "../../export/selection";

/** The documents that some events rest on, numbered as they are first named. */
export type Notes = ReadonlyMap<string, { readonly number: number; readonly source: SourceHead }>;

/** Of events whose words have come, in the order in which they are printed. */
export function numberSources(
  events: readonly { readonly part: Part | undefined; readonly detail: EventDetail | undefined }[],
): Notes {
  const notes = new Map<string, { readonly number: number; readonly source: SourceHead }>();
  for (const { part, detail } of events) {
    for (const id of detail === undefined ? [] : sourcesOf(detail)) {
      const source = sourceIn(part?.sources, id);
      if (source && !notes.has(id)) notes.set(id, { number: notes.size + 1, source });
    }
  }
  return notes;
}

/** Of documents that a view names, in the order in which it names them. */
export function numberCited(cited: readonly string[], rows: readonly SourceRow[]): Notes {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const named = [...new Set(cited)].flatMap((id) => byId.get(id) ?? []);
  return new Map(named.map((source, i) => [source.id, { number: i + 1, source }]));
}

/** The documents of each event by its index, the first in the list first. */
export function documentsByEvent(rows: readonly SourceRow[]): ReadonlyMap<number, readonly string[]> {
  const byEvent = new Map<number, string[]>();
  for (const { id, restedOnBy } of rows) {
    for (const event of restedOnBy) {
      const ids = byEvent.get(event);
      if (ids) ids.push(id);
      else byEvent.set(event, [id]);
    }
  }
  return byEvent;
}
