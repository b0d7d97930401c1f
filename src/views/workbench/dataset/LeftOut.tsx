import { listWords } from "../../../words/listWords";
import { leftOutTitle } from "./words";

/** Entries of what was opened that are no part of a dataset: named, since nothing is left out in silence. */
export function LeftOut({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <section aria-label="Left out">
      <details>
        <summary>{leftOutTitle(names.length)}</summary>
        <p>{listWords(names)}</p>
      </details>
    </section>
  );
}
