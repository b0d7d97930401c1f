import type { EventIndex } from "../../dataset/dataset";
import { listNumbers } from "../../words/listNumbers";
import { paperNotes } from "../page/printing";
import { useSignal } from "../page/signal";

/** On paper, which of the notes at its end are about these documents. They are named here, so that notes are numbered as they are met. */
export function NoteNumbers({ sources }: { sources: readonly string[] }) {
  const notes = useSignal(paperNotes);
  if (notes === null || sources.length === 0) return null;
  const numbers = sources.flatMap((id) => notes.numbers.get(id) ?? []);
  return (
    <sup className="note-numbers" data-cites={sources.join(" ")}>
      {listNumbers(numbers)}
    </sup>
  );
}

/** The same of the documents that an event rests on. */
export function EventNotes({ event }: { event: EventIndex }) {
  const notes = useSignal(paperNotes);
  return notes && <NoteNumbers sources={notes.restsOn(event)} />;
}
