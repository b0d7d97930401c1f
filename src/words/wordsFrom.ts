import type { Evidence, Words } from "../dataset/part";
import type { LoadedEvent } from "../files/queries";

/** A passage of a loaded event as words to be shown: who publishes it, and in which language. */
export function wordsFrom(
  { sourceOf }: Pick<LoadedEvent, "sourceOf">,
  passage: Omit<Words, "publisher" | "language"> | Evidence,
): Words {
  const source = sourceOf(passage.source);
  return { ...passage, publisher: source?.publisher.name ?? passage.source, language: source?.language ?? "" };
}
