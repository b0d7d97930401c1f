import { useMemo, useState } from "react";
import { findDateOrder } from "../../../workbench/table/dateOrder";
import { recognise } from "../../../workbench/table/forms";
import type { Mapping } from "../../../workbench/table/mapping";
import type { DateOrder } from "../../../workbench/table/readDate";
import { suggestMapping } from "../../../workbench/table/suggestMapping";
import type { Chosen, Table } from "../../../workbench/table/table";
import { namesOf } from "../fields/options";
import type { SessionState } from "../session/state";
import { AskOrder } from "./AskOrder";
import { Checked } from "./Checked";
import { Columns } from "./Columns";
import { ForEveryRow } from "./ForEveryRow";
import { Preview } from "./Preview";
import { Recognised } from "./Recognised";
import { checkRows, columnNeeded, orderNeeded } from "./words";

interface TableStepsProps {
  readonly table: Table;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  readonly state: SessionState | null;
  readonly onAdded: (said: string) => void;
}

/** What was understood of a table, to be looked at and changed; then its rows are checked. */
export function TableSteps({ table, chosen, onChoose, state, onAdded }: TableStepsProps) {
  const form = recognise(table.header);
  const [mapping, setMapping] = useState<Mapping>(() =>
    suggestMapping(table.header, form, state === null ? undefined : namesOf(state.draft, "tracks")),
  );
  const [said, setSaid] = useState<DateOrder | null>(null);
  /** What the rows were checked by; null where they are yet to be, or something was changed since. */
  const [asked, setAsked] = useState<{ readonly mapping: Mapping; readonly order: DateOrder | null } | null>(null);
  const { columns } = mapping;
  // A hundred thousand dates are not looked at with every letter that is typed.
  const found = useMemo(() => findDateOrder(table, columns), [table, columns]);
  const order = found.type === "known" ? found.order : said;
  const change = (next: Mapping) => {
    setMapping(next);
    setAsked(null);
  };
  const isOpen = found.type !== "known" && said === null;
  const hindrance = mapping.columns.size === 0 ? columnNeeded : isOpen ? orderNeeded : "";
  return (
    <>
      <Recognised table={table} form={form} chosen={chosen} onChoose={onChoose} />
      <Columns table={table} mapping={mapping} isKnown={form !== null} onChange={change} />
      <Preview table={table} />
      <ForEveryRow mapping={mapping} draft={state?.draft ?? null} isKnown={form !== null} onChange={change} />
      {found.type !== "known" && (
        <AskOrder
          found={found}
          order={said}
          onSay={(next) => {
            setSaid(next);
            setAsked(null);
          }}
        />
      )}
      {asked === null ? (
        <div className="table-check">
          <button
            type="button"
            className="button button-main"
            aria-disabled={hindrance !== ""}
            aria-describedby="table-hindrance"
            onClick={() => hindrance === "" && setAsked({ mapping, order })}
          >
            {checkRows(table.rows.length)}
          </button>
          <p id="table-hindrance">{hindrance}</p>
        </div>
      ) : (
        <Checked table={table} {...asked} state={state} onCancel={() => setAsked(null)} onAdded={onAdded} />
      )}
    </>
  );
}
