import type { Step } from "../../facts/positions";
import { useReading } from "../../panes/reading/reading";
import { parseBound } from "../../time/bound";
import { isoDay } from "../../time/calendar";
import { asDay } from "../../time/day";
import { formatDay } from "../../time/words";
import { allRecorded, stopWords } from "./words";
import "./asOf.css";

/** The slider's place: the last stop at or before the day looked at; past the last stop stands all that is recorded. */
export function stopOf(steps: readonly Step[], until: number): number {
  if (until === Number.POSITIVE_INFINITY) return steps.length;
  return Math.max(0, steps.filter((step) => step.until <= until).length - 1);
}

/** Which day is looked at: a slider through the rounds, or any day as typed. */
export function AsOf({ steps, until }: { steps: readonly Step[]; until: number }) {
  const { dataset, view, change } = useReading();
  const stop = stopOf(steps, until);
  const here = steps[stop];
  const onStop = here !== undefined && here.until === until;
  const words = !here
    ? allRecorded(dataset.head.asOf)
    : onStop
      ? stopWords(dataset, here)
      : formatDay(asDay(until - 1), "short");
  const lookAt = (iso: string) => {
    const read = parseBound(iso);
    change({ ...view, asOf: read.ok && iso.length === 10 ? read.bound : null });
  };
  const goTo = (to: number) => {
    const step = steps[to];
    if (step) lookAt(isoDay(asDay(step.day)));
    else change({ ...view, asOf: null });
  };
  return (
    <div className="as-of">
      <label className="as-of-slider">
        <span>As of</span>
        <input
          type="range"
          min={0}
          max={steps.length}
          step={1}
          value={stop}
          aria-valuetext={words}
          onChange={(event) => goTo(Number(event.target.value))}
        />
      </label>
      <div className="as-of-steps">
        <button
          type="button"
          className="button"
          aria-label="Previous round"
          disabled={stop === 0}
          onClick={() => goTo(stop - 1)}
        >
          ‹
        </button>
        <button
          type="button"
          className="button"
          aria-label="Next round"
          disabled={stop >= steps.length}
          onClick={() => goTo(stop + 1)}
        >
          ›
        </button>
        <span className="as-of-day" data-empty={view.asOf === null || undefined}>
          <input
            type="date"
            className="field"
            aria-label="As of the end of this day"
            value={view.asOf?.edtf ?? ""}
            max={dataset.head.asOf}
            onChange={(event) => lookAt(event.target.value)}
          />
          {view.asOf === null && <span aria-hidden="true">Choose a day</span>}
        </span>
      </div>
      <p className="as-of-words" aria-live="polite">
        <strong>{words}</strong>
      </p>
    </div>
  );
}
