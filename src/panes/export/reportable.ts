import type { Dataset } from "../../dataset/dataset";
import type { Reading, SourceHead } from "../../dataset/part";
import type { LoadedEvent } from "../../files/queries";
import { type Report, reportOf } from "../../words/reportError";
import { pageFacts } from "./pageFacts";
import { documentAddress, sharedAddress } from "./sharedAddress";

/** What a reader may find wrong. A claim may have words of its own, or none; a quote that is no stance's is a claim by itself. */
export type Reportable =
  | {
      readonly what: "claim";
      readonly of: LoadedEvent;
      readonly claim?: string;
      readonly passage?: Pick<Reading, "source" | "paragraph" | "quote">;
    }
  | { readonly what: "document"; readonly source: Pick<SourceHead, "id" | "title"> }
  | { readonly what: "dataset" };

/** The report that a reader begins, with the address at which others see the same. */
export function reportNow(dataset: Dataset, isOwn: boolean, subject: Reportable): Report {
  const { version, title } = dataset.head;
  switch (subject.what) {
    case "dataset":
      return reportOf({ title, address: pageFacts().url, version });
    case "document": {
      const { source } = subject;
      return reportOf({ title: source.title, address: documentAddress(dataset, isOwn, source.id), version });
    }
    case "claim": {
      const { of, claim, passage } = subject;
      const { event } = of;
      const sign = passage && signOf(of, passage);
      const inApp = {
        event: dataset.idOf(event),
        ...(passage && { source: passage.source, p: passage.paragraph, quote: sign ?? null }),
      };
      return reportOf({
        title: dataset.titleOf(event),
        address: sharedAddress(dataset, isOwn, [{ event, ...(sign !== undefined && { sign }) }], inApp),
        ...(claim !== undefined && { claim }),
        ...(passage?.quote !== undefined && { quote: passage.quote }),
        version,
      });
    }
  }
}

function signOf(
  { sourceOf }: LoadedEvent,
  { source, paragraph, quote }: Pick<Reading, "source" | "paragraph" | "quote">,
) {
  const home = sourceOf(source)?.paragraphs.find(({ n }) => n === paragraph);
  return home?.resting.find((resting) => resting.quote === quote)?.sign;
}
