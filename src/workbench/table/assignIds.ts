import type { BuiltRow } from "./buildRow";
import { idInDataset, idTaken } from "./importWords";
import type { CellFault } from "./rowValues";
import { createIds, nameId } from "./wantedId";

/** The first date that an EDTF text names, for an id: "2031-02-05". */
export const dateInId = (edtf: string | null): string => /\d{4}(?:-\d{2}){0,2}/.exec(edtf ?? "")?.[0] ?? "";

/**
 * The ids of rows: those that they give, else date and title, so that the same table gives the same ids. A number tells
 * those apart that would be the same.
 */
export function assignIds(
  rows: readonly BuiltRow[],
  inDataset: ReadonlySet<string>,
): { readonly ids: ReadonlyMap<BuiltRow, string>; readonly faults: readonly CellFault[] } {
  const ids = new Map<BuiltRow, string>();
  const faults: CellFault[] = [];
  const givenIn = new Map<string, number>();
  for (const row of rows) {
    if (row.id === "") continue;
    const fault = (message: string) => faults.push({ at: row.at, column: row.columnOf("id"), message });
    const earlier = givenIn.get(row.id);
    if (inDataset.has(row.id)) fault(idInDataset(row.id));
    else if (earlier !== undefined) fault(idTaken(row.id, earlier));
    else {
      givenIn.set(row.id, row.at);
      ids.set(row, row.id);
    }
  }
  const takeId = createIds([...inDataset, ...givenIn.keys()]);
  for (const row of rows) {
    if (row.id !== "") continue;
    const date = dateInId(row.when);
    const wanted = row.title === "" ? date : nameId(row.title, date);
    ids.set(row, takeId(wanted || `row-${row.at}`));
  }
  return { ids, faults };
}
