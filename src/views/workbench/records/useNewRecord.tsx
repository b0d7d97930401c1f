import { type ReactNode, useState } from "react";
import type { SessionState } from "../session/state";
import { NewRecord } from "./NewRecord";
import type { SimpleTable } from "./specs";

/**
 * A record of a table that is made where it is missed: `ask` with the name that was typed, and the form that then stands
 * there; `onMade` with its id. `suggested` is asked for at once.
 */
export function useNewRecord(
  state: SessionState,
  table: SimpleTable,
  onMade: (id: string) => void,
  suggested: string | null = null,
): { readonly ask: (name: string) => void; readonly form: ReactNode } {
  const [name, setName] = useState(suggested);
  const done = () => setName(null);
  const form = name !== null && (
    <NewRecord
      key={name}
      state={state}
      table={table}
      name={name}
      onDone={(id) => {
        onMade(id);
        done();
      }}
      onCancel={done}
    />
  );
  return { ask: setName, form };
}
