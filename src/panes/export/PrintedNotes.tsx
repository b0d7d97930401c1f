import type { Notes } from "./numberSources";
import { documentAs } from "./words";

/** Under the events, each document by its number: who published it, its title, its day, its address. */
export function PrintedNotes({ notes }: { notes: Notes }) {
  if (notes.size === 0) return null;
  return (
    <section className="print-notes">
      <h2>Sources</h2>
      <ol>
        {[...notes.values()].map(({ source }) => (
          <li key={source.id}>
            <span>{documentAs(source)}</span> <span className="print-address">{source.url}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
