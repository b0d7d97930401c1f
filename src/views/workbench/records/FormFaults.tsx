import type { Editing } from "../fields/editing";

/** What is wrong with the record as a whole or in a part that has no field: "'type' is missing". */
export function FormFaults({ editing }: { editing: Editing }) {
  const whole = editing.faults.filter(({ pointer }) => pointer === "");
  return (
    <ul className="form-faults" aria-live="polite">
      {whole.map(({ message }) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  );
}
