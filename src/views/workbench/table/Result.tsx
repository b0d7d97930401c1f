import type { ReactNode } from "react";
import { saveFile, textBlob } from "../../../panes/export/saveFile";
import { formatFaultyRows } from "../../../workbench/table/faultyRows";
import type { Imported } from "../../../workbench/table/importTable";
import { sayCounts } from "../../../workbench/table/importWords";
import type { Table } from "../../../workbench/table/table";
import { Lines } from "./Lines";
import * as words from "./words";

/** What the rows become: how many of what, what is wrong where, what is unfinished, what is left out. */
export function Result({ table, imported, children }: { table: Table; imported: Imported; children: ReactNode }) {
  const { counts, faults, warnings, drafts, aside, leftOut, titlesMade, names } = imported;
  return (
    <section className="table-counts" aria-label="What the rows become">
      <div role="status">
        <h3 data-import-counts>{sayCounts(counts)}</h3>
      </div>
      {titlesMade > 0 && <p>{words.titlesMade(titlesMade)}</p>}
      {names.length > 0 && <p>{words.lookAtNames(names.length)}</p>}
      {children}
      {faults.length > 0 && (
        <section aria-label="Faults">
          <h4>{words.faultsTitle(counts.faulty)}</h4>
          <button
            type="button"
            className="button"
            onClick={() => saveFile("faulty-rows.csv", textBlob(formatFaultyRows(table, faults), "text/csv"))}
          >
            Download the rows with faults
          </button>
          <Lines lines={faults.map(({ at, column, message }) => ({ place: words.atRow(at, column), text: message }))} />
        </section>
      )}
      {drafts.length > 0 && (
        <details>
          <summary>{words.draftsTitle(drafts.length)}</summary>
          <p>{words.draftsMeaning}</p>
          <Lines
            lines={drafts.map(({ at, title, lacks }) => ({
              place: words.atRow(at, title),
              text: words.lacksWords(lacks),
            }))}
          />
        </details>
      )}
      {warnings.length > 0 && (
        <details>
          <summary>{words.warningsTitle(warnings.length)}</summary>
          <Lines
            lines={warnings.map(({ at, column, message }) => ({ place: words.atRow(at, column), text: message }))}
          />
        </details>
      )}
      {aside.length > 0 && (
        <details>
          <summary>{words.asideTitle(aside.length)}</summary>
          <Lines lines={aside.map(({ at, why }) => ({ place: words.atRow(at, ""), text: why }))} />
        </details>
      )}
      {leftOut.length > 0 && (
        <details>
          <summary>{words.leftOutTitle(leftOut.length)}</summary>
          <Lines lines={leftOut.map(({ column, cells }) => ({ place: column, text: words.cellsOf(cells) }))} />
        </details>
      )}
    </section>
  );
}
