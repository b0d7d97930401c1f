import type { AxisEntry } from "../../facts/positions";
import { tallyOf } from "./words";

/** How much is recorded of a party or an issue, and how much moved. */
export function Tally({ entry }: { entry: AxisEntry }) {
  return <small>{tallyOf(entry)}</small>;
}
