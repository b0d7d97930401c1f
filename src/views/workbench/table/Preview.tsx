import type { Table } from "../../../workbench/table/table";
import { previewTitle } from "./words";
import "./preview.css";

const SHOWN = 10;

/** The first rows as they stand in the table. */
export function Preview({ table }: { table: Table }) {
  const rows = table.rows.slice(0, SHOWN);
  const title = previewTitle(rows.length);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys
    <section className="table-preview" aria-label={title} tabIndex={0}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">Row</th>
            {table.header.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ at, cells }) => (
            <tr key={at}>
              <th scope="row">{at}</th>
              {cells.map((cell, i) => (
                <td key={table.header[i]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
