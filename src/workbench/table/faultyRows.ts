import { formatCsv } from "../../export/csv";
import type { CellFault } from "./rowValues";
import type { Table } from "./table";
import { FAULT_COLUMN, sayFault } from "./words";

/** The rows at fault as they stand in the table, and in a column more what is wrong with each. */
export function formatFaultyRows({ header, rows }: Table, faults: readonly CellFault[]): string {
  const byRow = new Map<number, string[]>();
  for (const fault of faults) {
    const list = byRow.get(fault.at);
    if (list) list.push(sayFault(fault));
    else byRow.set(fault.at, [sayFault(fault)]);
  }
  let column = FAULT_COLUMN;
  while (header.includes(column)) column += "'";
  const faulty = rows.flatMap(({ at, cells }) => {
    const messages = byRow.get(at);
    return messages === undefined ? [] : [[...cells, messages.join(" | ")]];
  });
  return `\ufeff${formatCsv([...header, column], faulty)}`;
}
