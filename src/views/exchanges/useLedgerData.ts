import { useMemo } from "react";
import { type Exchange, listExchanges, type Sides, sidesOf } from "../../facts/exchanges";
import { useReading } from "../../panes/reading/reading";

export interface LedgerData {
  readonly exchanges: readonly Exchange[];
  readonly sides: Sides | null;
}

/** The exchanges that pass the filter and the two sides that they are compared by. */
export function useLedgerData(): LedgerData {
  const { dataset, shown } = useReading();
  return useMemo(() => ({ exchanges: listExchanges(dataset, shown), sides: sidesOf(dataset) }), [dataset, shown]);
}
