import { useMemo, useState } from "react";
import type { Mapping } from "../../../workbench/table/mapping";
import type { NameAnswers } from "../../../workbench/table/names";
import type { DateOrder } from "../../../workbench/table/readDate";
import type { Table } from "../../../workbench/table/table";
import type { SessionState } from "../session/state";
import { AddThese } from "./AddThese";
import { NewNames } from "./NewNames";
import { Result } from "./Result";
import { useJob } from "./useJob";
import { Working } from "./Working";
import { jobFailed } from "./words";

interface CheckedProps {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly order: DateOrder | null;
  readonly state: SessionState | null;
  readonly onCancel: () => void;
  readonly onAdded: (said: string) => void;
}

/** The rows, checked: what they become, the names that are new, what is wrong; and the step that adds them. */
export function Checked({ table, mapping, order, state, onCancel, onAdded }: CheckedProps) {
  const [names, setNames] = useState<NameAnswers>(new Map());
  const draft = state?.draft ?? null;
  const input = useMemo(
    () => ({ table, mapping, answers: { order, names }, draft }),
    [table, mapping, order, names, draft],
  );
  const { output, isBusy, work, failed } = useJob("importTable", input);
  return (
    <>
      <Working isBusy={isBusy} work={work} onCancel={onCancel} />
      {failed !== null && (
        <p role="alert" className="workbench-notice">
          {jobFailed(failed)}
        </p>
      )}
      {output !== null && (
        <div className="table-result" aria-busy={isBusy}>
          <Result table={table} imported={output}>
            <AddThese table={table} imported={output} isBusy={isBusy} state={state} onAdded={onAdded} />
          </Result>
          {output.names.length > 0 && (
            <NewNames
              names={output.names}
              draft={draft}
              onSay={(key, answer) => setNames(new Map([...names, [key, answer]]))}
            />
          )}
        </div>
      )}
    </>
  );
}
