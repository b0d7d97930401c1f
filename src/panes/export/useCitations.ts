import type { Dataset } from "../../dataset/dataset";
import type { SourceDetail } from "../../dataset/part";
import { type Citable, citeDataset, citeRecord, citeSource } from "../../export/cite/citable";
import { type QuotedPlace, quotedPlace } from "../../export/cite/quotation";
import type { PageFacts } from "../../export/selection";
import { type LoadedEvent, useEvent } from "../../files/queries";
import { useReading } from "../reading/reading";
import type { Citing } from "./citing";

/** One way to cite: a document or the dataset, with words of it and the event's record where those are cited. */
export interface Citation {
  readonly key: string;
  readonly item: Citable;
  readonly place: QuotedPlace | null;
  readonly record: Citable | null;
}

export type CitationState =
  | { readonly step: "ready"; readonly citations: readonly [Citation, ...Citation[]] }
  | { readonly step: "loading" }
  | { readonly step: "failed"; readonly error: Error; readonly retry: () => void };

/** The citations to choose among: one for each quote of an event, one for anything else. */
export function useCitations(of: Citing, page: PageFacts): CitationState {
  const { dataset } = useReading();
  const event = of.what === "event" ? of.event : null;
  const loaded = useEvent(dataset, event);
  if (of.what !== "event") return { step: "ready", citations: [citeOne(dataset, of, page)] };
  if (loaded.error) return { step: "failed", error: loaded.error, retry: loaded.retry };
  if (!loaded.value) return { step: "loading" };
  const [first, ...more] = citeEvidence(dataset, loaded.value, page);
  if (!first) throw new Error(`${loaded.value.detail.id} has no evidence, which the dataset's checks forbid`);
  return { step: "ready", citations: [first, ...more] };
}

function citeOne(dataset: Dataset, of: Exclude<Citing, { what: "event" }>, page: PageFacts): Citation {
  if (of.what === "dataset") {
    return { key: "dataset", item: citeDataset(dataset.head, page), place: null, record: null };
  }
  const item = citeSource(dataset, of.source, page);
  const place = of.what === "quote" ? quotedPlace(dataset, placeOf(of.source, of.quote), item) : null;
  return { key: of.source.id, item, place, record: null };
}

/** Where a quote stands in its source and whom the source credits with it. */
function placeOf(source: SourceDetail, quote: string) {
  for (const { n, resting } of source.paragraphs) {
    const found = resting.find((each) => each.quote === quote);
    if (found) {
      const { attribution, speech } = found;
      return { quote, paragraph: n, attribution, ...(speech && { speech }) };
    }
  }
  throw new Error(`no event rests on these words of ${source.id}`);
}

function citeEvidence(
  dataset: Dataset,
  { event, detail, sourceOf }: LoadedEvent,
  page: PageFacts,
): readonly Citation[] {
  const record = citeRecord(dataset.head, { id: detail.id, title: dataset.titleOf(event) }, page);
  return detail.evidence.flatMap((evidence) => {
    const source = sourceOf(evidence.source);
    if (!source) return [];
    const item = citeSource(dataset, source, page);
    const key = `${evidence.source} ${evidence.paragraph} ${evidence.quote}`;
    return [{ key, item, place: quotedPlace(dataset, evidence, item), record }];
  });
}
