import type { Notes } from "./numberSources";
import { documentAs } from "./words";

/** More are small and in two columns: they are looked up, not read. */
const FEW = 60;

/** Under what is printed, each document by its number: who published it, its title, its day, its address. */
export function PrintedNotes({ notes }: { notes: Notes }) {
  if (notes.size === 0) return null;
  return (
    <section className="print-notes" data-many={notes.size > FEW || undefined}>
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
