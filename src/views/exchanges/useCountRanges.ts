import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { type CountRange, rangeCounts } from "../../facts/countRanges";
import type { Exchange } from "../../facts/exchanges";
import { partQuery } from "../../files/queries";
import { useReading } from "../../panes/reading/reading";

/** More parts than this are not fetched for the ranges alone: the mark that sources differ is there without them. */
const MOST_PARTS = 12;

/** Ranges of the transfers of exchanges on which sources differ, by event and place; filled as their parts arrive. */
export type Ranges = ReadonlyMap<number, ReadonlyMap<number, CountRange>>;

export function useCountRanges(exchanges: readonly Exchange[]): Ranges {
  const { dataset } = useReading();
  const differing = useMemo(() => exchanges.filter(({ disagreements }) => disagreements > 0), [exchanges]);
  const parts = useMemo(
    () => [...new Set(differing.map(({ event }) => dataset.detailAt(event).part))].slice(0, MOST_PARTS),
    [differing, dataset],
  );
  const loaded = useQueries({
    queries: parts.map((n) => partQuery(dataset, n)),
    combine: (results) => results.map((result) => result.data ?? null),
  });
  return useMemo(() => {
    const ranges = new Map<number, ReadonlyMap<number, CountRange>>();
    for (const { event } of differing) {
      const { part, place } = dataset.detailAt(event);
      const detail = loaded[parts.indexOf(part)]?.events[place];
      const own = detail && rangeCounts(detail);
      if (own && own.size > 0) ranges.set(event, own);
    }
    return ranges;
  }, [differing, loaded, parts, dataset]);
}

/** The span of what a side received of what is counted, null where no source's number differs. */
export function spanReceived(
  exchange: Exchange,
  ranges: Ranges,
  to: number,
  isCounted: (what: Exchange["transfers"][number]["what"]) => boolean,
): CountRange | null {
  const own = ranges.get(exchange.event);
  if (!own) return null;
  let low = 0;
  let high = 0;
  let differs = false;
  exchange.transfers.forEach((transfer, place) => {
    if (transfer.to !== to || !isCounted(transfer.what)) return;
    const range = own.get(place);
    differs ||= range !== undefined;
    low += range?.low ?? transfer.count ?? 0;
    high += range?.high ?? transfer.count ?? 0;
  });
  return differs ? { low, high } : null;
}
