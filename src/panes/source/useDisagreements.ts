import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { asEventIndex } from "../../dataset/dataset";
import type { Discrepancy, Disputed } from "../../dataset/part";
import { eventIn, type LoadedEvent, partQuery } from "../../files/queries";
import { useReading } from "../reading/reading";

/** One discrepancy with the event it is about. */
export interface FoundDisagreement {
  readonly of: LoadedEvent;
  readonly discrepancy: Discrepancy;
}

export interface FoundDisagreements {
  readonly found: readonly FoundDisagreement[];
  readonly pending: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

/**
 * The discrepancies named, or every one of the events named (`discrepancy` absent), in the order given. Costs the parts
 * of those events; what has arrived is given while the rest is on its way.
 */
export function useDisagreements(wanted: readonly (Pick<Disputed, "event"> & Partial<Disputed>)[]): FoundDisagreements {
  const { dataset } = useReading();
  const parts = useMemo(
    () => [...new Set(wanted.map(({ event }) => dataset.detailAt(asEventIndex(event)).part))],
    [wanted, dataset],
  );
  const queries = useQueries({ queries: parts.map((n) => partQuery(dataset, n)) });
  const found = wanted.flatMap(({ event, discrepancy }): FoundDisagreement[] => {
    const part = queries[parts.indexOf(dataset.detailAt(asEventIndex(event)).part)]?.data;
    const of = part ? eventIn(dataset, part, asEventIndex(event)) : null;
    if (!of) return [];
    return of.detail.discrepancies.flatMap((each, place) =>
      discrepancy === undefined || discrepancy === place ? [{ of, discrepancy: each }] : [],
    );
  });
  const failed = queries.find((query) => query.isError);
  return {
    found,
    pending: queries.some((query) => query.isPending),
    error: failed?.error ?? null,
    retry: () => {
      for (const query of queries) if (query.isError) void query.refetch();
    },
  };
}
