import { findPassage, listPassages, type Passage } from "../../facts/passages";
import { type Loaded, type LoadedEvent, useEvent } from "../../files/queries";
import { useReading } from "../reading/reading";

export interface OpenPassage {
  readonly detail: Loaded<LoadedEvent>;
  readonly passages: readonly Passage[];
  /** Place of the open passage among the event's, -1 where it is none of them. */
  readonly at: number;
  readonly source: string | null;
  readonly paragraph: number | null;
}

/** What the source panel shows: the URL's source, else the chosen event's first piece of evidence. */
export function useOpenPassage(): OpenPassage {
  const { dataset, view, chosen } = useReading();
  const detail = useEvent(dataset, chosen);
  const passages = detail.value ? listPassages(detail.value.detail) : [];
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
