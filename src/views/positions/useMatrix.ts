import { useMemo } from "react";
import { asEventIndex } from "../../dataset/dataset";
import type { StanceRow } from "../../dataset/part";
import { tabulateStances } from "../../facts/positions";
import { useReading } from "../../panes/reading/reading";

/** The matrix as of the day looked at, under the filter, and the days that every step line spans. */
export function useMatrix(rows: readonly StanceRow[]) {
  const { dataset, index, view, shown } = useReading();
  const until = view.asOf?.end ?? Number.POSITIVE_INFINITY;
  return useMemo(() => {
    const placesOf = (ids: readonly string[], places: ReadonlyMap<string, number>) =>
      new Set(ids.flatMap((id) => places.get(id) ?? []));
    const onlyIssues = placesOf(view.issues, index.at.issues);
    const onlyParties = placesOf(view.parties, index.at.parties);
    const all = tabulateStances({ dataset, rows, shown, onlyIssues, onlyParties, until: Number.POSITIVE_INFINITY });
    const days = all.cells.flatMap(({ trail }) => trail.map(({ event }) => dataset.startOf(asEventIndex(event))));
    const from = days.reduce((first, day) => Math.min(first, day), dataset.head.asOfDay);
    const to = days.reduce((last, day) => Math.max(last, day), dataset.head.asOfDay + 1);
    return {
      matrix: tabulateStances({ dataset, rows, shown, onlyIssues, onlyParties, until }),
      frame: { from, to, until: Math.min(until, to) },
    };
  }, [dataset, rows, shown, index, view.issues, view.parties, until]);
}
