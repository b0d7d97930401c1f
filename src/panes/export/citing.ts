import type { EventIndex } from "../../dataset/dataset";
import type { SourceDetail, SourceHead } from "../../dataset/part";

/** What a reader wants to cite. An event is cited with one of its quotes; `quote` are words of a source without an event. */
export type Citing =
  | { readonly what: "event"; readonly event: EventIndex }
  | { readonly what: "quote"; readonly source: SourceDetail; readonly quote: string }
  | { readonly what: "source"; readonly source: SourceHead }
  | { readonly what: "dataset" };
