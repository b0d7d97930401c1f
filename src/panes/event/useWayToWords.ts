import type { Reading } from "../../dataset/part";
import { openSource } from "../../view/choose";
import { useReading } from "../reading/reading";
import { leadToWords } from "./leadToWords";

/** A claim's way to its words in the document: whether their paragraph is open, and what a press does. */
export function useWayToWords({ source, paragraph, quote }: Pick<Reading, "source" | "paragraph" | "quote">) {
  const { view, change } = useReading();
  return {
    open: view.source === source && view.p === paragraph,
    lead: () => {
      change(openSource(view, source, paragraph));
      leadToWords(source, paragraph, quote);
    },
  };
}
