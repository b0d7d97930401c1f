import type { EventDetail } from "../../dataset/part";
import { findPassage, listPassages, type Passage } from "../../facts/passages";
import { type Loaded, useDetail } from "../../files/queries";
import { useReading } from "../reading/reading";

export interface OpenPassage {
  readonly detail: Loaded<EventDetail>;
  readonly passages: readonly Passage[];
  /** Place of the open passage among the event's, -1 where it is none of them. */
  readonly at: number;
  readonly source: string | null;
  readonly paragraph: number | null;
}

/** What the source panel shows: the URL's source, else the chosen event's first piece of evidence. */
export function useOpenPassage(): OpenPassage {
  const { dataset, view, chosen } = useReading();
  const detail = useDetail(dataset, chosen);
  const passages = detail.value ? listPassages(detail.value) : [];
  const at = findPassage(passages, view.source, view.p);
  const passage = passages[at];
  return {
    detail,
    passages,
    at,
    source: view.source ?? passage?.source ?? null,
    paragraph: view.p ?? passage?.paragraph ?? null,
  };
}
