import { type ReactNode, useState } from "react";
import { showAll } from "./words";

interface FewProps<T> {
  readonly items: readonly T[];
  /** How many stand there before the reader asks for the rest. */
  readonly first: number;
  /** What they are, in the plural. */
  readonly what: string;
  readonly children: (item: T) => ReactNode;
  readonly className?: string;
}

/** A list that shows its beginning and, when asked, all of it. */
export function Few<T>({ items, first, what, children, className }: FewProps<T>) {
  const [all, setAll] = useState(false);
  // One more than allowed is shown at once: a button in its place would take as much room.
  const short = !all && items.length > first + 1;
  return (
    <>
      <ul className={className}>{(short ? items.slice(0, first) : items).map(children)}</ul>
      {short && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {showAll(items.length, what)}
        </button>
      )}
    </>
  );
}
