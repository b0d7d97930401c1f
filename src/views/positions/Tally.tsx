import type { AxisEntry } from "../../facts/positions";
import { formatNumber } from "../../time/formatNumber";

/** How much is recorded of a party or an issue, and how much moved. */
export function Tally({ entry }: { entry: AxisEntry }) {
  return (
    <small>{`${formatNumber(entry.recorded)} recorded, ${formatNumber(entry.movement)} act ${entry.movement === 1 ? "change" : "changes"}`}</small>
  );
}
