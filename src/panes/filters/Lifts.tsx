import type { ReactNode } from "react";
import type { Lift } from "../../filter/emptyHint";
import { clearFilters } from "../../view/choose";
import { useReading } from "../reading/reading";
import { liftWords, wouldShow } from "./words";

interface LiftsProps {
  readonly lifts: readonly Lift[];
  /** What lifting would show. */
  readonly of: "event" | "round";
  /** Offers that stand before. */
  readonly children?: ReactNode;
}

/** Which filter to lift, each with how much that would show, and the way out of all of them. */
export function Lifts({ lifts, of, children }: LiftsProps) {
  const { view, change } = useReading();
  return (
    <ul>
      {children}
      {lifts.map((lift) => (
        <li key={lift.facet}>
          <button type="button" className="button" onClick={() => change(lift.lift(view))}>
            {liftWords(lift.label)}
          </button>{" "}
          <span>{wouldShow(lift.wouldShow, of)}</span>
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
