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
        {cells.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <CellText text={text} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** An address can be opened, to look the source up. */
function CellText({ text }: { text: string }) {
  if (!/^https?:\/\/\S+$/.test(text)) return text;
  return (
    <a href={text} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}
