import { useMemo, useState } from "react";
import type { Chosen } from "../../../workbench/table/table";
import type { SessionState } from "../session/state";
import type { Picked } from "./picked";
import { TableSteps } from "./TableSteps";
import { useJob } from "./useJob";
import { Working } from "./Working";
import { jobFailed } from "./words";

interface ReadInProps {
  readonly picked: Picked;
  readonly state: SessionState | null;
  /** Back to where a table is chosen, with what is to be said there. */
  readonly onLeave: (said?: string) => void;
}

/** The chosen file, read as a table; or why it is none. */
export function ReadIn({ picked, state, onLeave }: ReadInProps) {
  const [chosen, setChosen] = useState<Chosen>({});
  const input = useMemo(() => ({ ...picked, chosen }), [picked, chosen]);
  const { output, isBusy, work, failed } = useJob("readTable", input);
  const reason = failed === null ? null : jobFailed(failed);
  const refused = output?.ok === false ? output.reason : reason;
  return (
    <section className="table-read" aria-label="The table">
      <div className="table-name">
        <h3>{picked.name}</h3>
        <button type="button" className="button" onClick={() => onLeave()}>
          Choose another table
        </button>
      </div>
      <Working isBusy={isBusy} work={work} onCancel={() => onLeave()} />
      {!isBusy && refused !== null && (
        <p role="alert" className="workbench-notice">
          {refused}
        </p>
      )}
      {output?.ok && (
        <TableSteps
          key={tableKey(chosen)}
          table={output.table}
          chosen={chosen}
          onChoose={setChosen}
          state={state}
          onAdded={onLeave}
        />
      )}
    </section>
  );
}

/** Read otherwise, a table has other columns, and what was said of them is to be said anew. */
const tableKey = ({ encoding, separator }: Chosen): string => [encoding, separator].join();
