import type { Reading } from "../reading/reading";

/** Whether a document stands open beside the view: one of its own, or that of a chosen event, which a draft has none of. */
export const opensDocument = ({ view, chosen, dataset }: Pick<Reading, "view" | "chosen" | "dataset">): boolean =>
  view.source !== null || (chosen === null ? view.event !== null : dataset.sourceCountOf(chosen) > 0);
