import type { Editing } from "../fields/editing";

/** All that is wrong with the record, in one list beside the button that keeps it. */
export function FormFaults({ editing }: { editing: Editing }) {
  const messages = [...new Set(editing.faults.map(({ message }) => message))];
  return (
    <ul className="form-faults" data-told={editing.told || undefined} aria-live="polite">
      {messages.map((message) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  );
}
