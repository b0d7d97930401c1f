import type { JsonRecord } from "../../../workbench/draft";
import { cellsOf } from "./ofTheTable";
import { tableCells } from "./words";
import "./fromTable.css";

/** What a table said of a draft that the form does not hold, to finish it by. */
export function FromTable({ record }: { record: JsonRecord }) {
  const cells = cellsOf(record);
  if (cells.length === 0) return null;
  return (
    <details className="from-table" open>
      <summary>{tableCells(cells.length)}</summary>
      <dl>
        {cells.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
