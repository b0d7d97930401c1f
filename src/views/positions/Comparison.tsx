import type { Matrix, Step } from "../../facts/positions";
import { compareStand } from "../../facts/standing";
import { useReading } from "../../panes/reading/reading";
import type { Bound } from "../../time/bound";
import { isoDay } from "../../time/calendar";
import { asDay } from "../../time/day";
import { countMoves } from "./moves";
import { boundOf } from "./roundDays";
import { changedSince, comparedCounts, comparedDays } from "./words";

interface ComparisonProps {
  readonly matrix: Matrix;
  readonly steps: readonly Step[];
  /** Null where one day is looked at alone. */
  readonly since: Bound | null;
  readonly onlyChanged: boolean;
  readonly onOnlyChanged: (on: boolean) => void;
  /** What is left out for having nothing changed. */
  readonly leftOut: string;
}

/** In a sentence which two days are compared and what changed, and how to stop; or what changed since the round before, and how to see it. */
export function Comparison({ matrix, steps, since, onlyChanged, onOnlyChanged, leftOut }: ComparisonProps) {
  const { dataset, view, change } = useReading();
  const until = view.asOf?.end ?? Number.POSITIVE_INFINITY;
  const countSince = (day: number) =>
    countMoves(matrix.cells.map(({ trail }) => compareStand(dataset, trail, day).move));
  if (since === null) {
    const previous = steps.filter((step) => step.until < until).at(-1);
    if (!previous) {
      return <p className="positions-note">Before the end of the first round: nothing to compare with.</p>;
    }
    const day = boundOf(isoDay(asDay(previous.day)));
    return (
      <div className="comparison">
        <p className="positions-note" data-changes>
          {changedSince(dataset, previous, countSince(previous.until))}
        </p>
        <button type="button" className="text-button" onClick={() => change({ ...view, since: day })}>
          Show what changed
        </button>
      </div>
    );
  }
  return (
    <div className="comparison" data-comparing>
      <p data-changes>
        <strong>{comparedDays(view.asOf?.edtf ?? dataset.head.asOf, since.edtf)}</strong>{" "}
        <span>{comparedCounts(countSince(since.end))}</span>
      </p>
      <label className="only-changed">
        <input type="checkbox" checked={onlyChanged} onChange={(event) => onOnlyChanged(event.target.checked)} />{" "}
        <span>Only what changed</span>
      </label>
      <button type="button" className="text-button" onClick={() => change({ ...view, since: null })}>
        Stop comparing
      </button>
      {onlyChanged && leftOut !== "" && <p className="positions-note">{leftOut}</p>}
    </div>
  );
}
