import type { Dataset } from "../../dataset/dataset";
import type { Speech } from "../../dataset/terms";
import { fullName } from "./authors";
import type { Citable } from "./citable";

/** The words that are cited, where they stand, and who said them where that is not the document's own author. */
export interface QuotedPlace {
  readonly quote: string;
  readonly paragraph: number;
  readonly saidBy: string | null;
  /** The words are the document's paraphrase of what was said. */
  readonly isParaphrase: boolean;
}

/** Names the origin that a source credits; null where the source speaks in its own voice. */
export function quotedPlace(
  dataset: Dataset,
  evidence: {
    readonly quote: string;
    readonly paragraph: number;
    readonly attribution: readonly string[];
    readonly speech?: Speech;
  },
  item: Citable,
): QuotedPlace {
  const [origin] = evidence.attribution;
  const name = origin === undefined ? null : (dataset.actors.get(origin)?.name ?? origin);
  const own = name !== null && (item.container === name || item.authors.some((author) => fullName(author) === name));
  return {
    quote: evidence.quote,
    paragraph: evidence.paragraph,
    saidBy: own ? null : name,
    isParaphrase: evidence.speech === "reported",
  };
}
