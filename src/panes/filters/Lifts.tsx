import type { ReactNode } from "react";
import type { Lift } from "../../filter/emptyHint";
import { formatNumber } from "../../time/formatNumber";
import { clearFilters } from "../../view/choose";
import { useReading } from "../reading/reading";

interface LiftsProps {
  readonly lifts: readonly Lift[];
  /** What lifting would show. */
  readonly one: string;
  readonly many: string;
  /** Offers that stand before. */
  readonly children?: ReactNode;
}

/** Which filter to lift, each with how much that would show, and the way out of all of them. */
export function Lifts({ lifts, one, many, children }: LiftsProps) {
  const { view, change } = useReading();
  return (
    <ul>
      {children}
      {lifts.map((lift) => (
        <li key={lift.facet}>
          <button
            type="button"
            className="button"
            onClick={() => change(lift.lift(view))}
          >{`Lift ${lift.label}`}</button>{" "}
          <span>{`to show ${formatNumber(lift.wouldShow)} ${lift.wouldShow === 1 ? one : many}`}</span>
        </li>
      ))}
      <li>
        <button type="button" className="text-button" onClick={() => change(clearFilters(view))}>
          Clear all filters
        </button>
      </li>
    </ul>
  );
}
