import { listSome } from "../../dataset/schema/listSome";
import type { PageSet } from "../../pages/pageSet";
import { counted } from "../../words/counted";

export const writingPagesWords = (): string => "Writing the pages";

/** What gave way for want of room; null where nothing did. */
export function withoutPagesWords({ events, sources, actors }: PageSet["leftOut"]): string | null {
  const gone = [
    ...(events > 0 ? [counted(events, "event")] : []),
    ...(sources > 0 ? [counted(sources, "document")] : []),
    ...(actors > 0 ? [counted(actors, "person or party", "people and parties")] : []),
  ];
  return gone.length === 0
    ? null
    : `Hosts take 20,000 files, so some of the records have no page of their own: ${listSome(gone)}.`;
}
