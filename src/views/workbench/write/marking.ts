import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import type { PageFacts } from "../../../copy/documentFacts";
import { createSignal, type Signal, useSignal } from "../../../panes/page/signal";
import type { JsonRecord } from "../../../workbench/draft";
import type { SourceDraft } from "../../../workbench/evidence/completeSource";

/** A text as it was read, with what it says of itself. */
export interface ReadText {
  readonly text: string;
  readonly facts: PageFacts;
  /** A file's name, or "pasted text". */
  readonly from: string;
  readonly form?: "pdf";
}

/** How far the marking of words has come: a text is asked for, its document is confirmed, its words are marked. */
export type Marking =
  /** `of`: a document of the dataset whose text is asked for. */
  | { readonly step: "text"; readonly of: string | null }
  | { readonly step: "document"; readonly read: ReadText; readonly record: JsonRecord }
  | { readonly step: "words"; readonly read: ReadText; readonly source: SourceDraft };

export const NO_TEXT: Marking = { step: "text", of: null };

const signals = new WeakMap<QueryClient, Map<string, Signal<Marking>>>();

/** One for the page and each dataset, so that looking at another part of the workbench loses no text. */
export function useMarking(dataset: string): readonly [Marking, (next: Marking) => void] {
  const client = useQueryClient();
  const known = signals.get(client) ?? new Map<string, Signal<Marking>>();
  signals.set(client, known);
  const signal = known.get(dataset) ?? createSignal<Marking>(NO_TEXT);
  known.set(dataset, signal);
  return [useSignal(signal), signal.set];
}
