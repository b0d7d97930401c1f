import type { BarColumn } from "../../facts/barColumns";
import { parseBound } from "../../time/bound";
import { isoDay } from "../../time/calendar";
import type { View } from "../../view/view";

/** The view narrowed to the month or year of a column that stands for several exchanges. */
export function narrowTo(view: View, column: BarColumn): View {
  const edtf = isoDay(column.at).slice(0, column.grain === "month" ? 7 : 4);
  const parsed = parseBound(edtf);
  return parsed.ok ? { ...view, from: parsed.bound, to: parsed.bound } : view;
}
