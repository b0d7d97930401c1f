import type { Step } from "../../facts/positions";
import { useReading } from "../../panes/reading/reading";
import { type Bound, parseBound } from "../../time/bound";
import { isoDay } from "../../time/calendar";
import { asDay } from "../../time/day";
import { formatDay } from "../../time/words";
import { allRecorded, stopWords } from "./words";
import "./daySlider.css";

/** The slider's place: the last stop at or before the day looked at; past the last stop stands all that is recorded. */
function stopOf(steps: readonly Step[], until: number): number {
  if (until === Number.POSITIVE_INFINITY) return steps.length;
  return Math.max(0, steps.filter((step) => step.until <= until).length - 1);
}

interface DaySliderProps {
  readonly label: string;
  /** Of the field for a day, which says that it is the day's end. */
  readonly dayLabel: string;
  readonly steps: readonly Step[];
  /** Null: all that is recorded. */
  readonly day: Bound | null;
  /** Whether all that is recorded is a stop too, the last. */
  readonly toTheEnd: boolean;
  readonly onChoose: (day: Bound | null) => void;
}

/** One of the days looked at: a slider through the rounds, or any day as typed. */
export function DaySlider({ label, dayLabel, steps, day, toTheEnd, onChoose }: DaySliderProps) {
  const { dataset } = useReading();
  const until = day?.end ?? Number.POSITIVE_INFINITY;
  const stop = stopOf(steps, until);
  const last = toTheEnd ? steps.length : steps.length - 1;
  const here = steps[stop];
  const onStop = here !== undefined && here.until === until;
  const words = !here
    ? allRecorded(dataset.head.asOf)
    : onStop
      ? stopWords(dataset, here)
      : formatDay(asDay(until - 1), "short");
  const previous = steps.findLastIndex((step) => step.until < until);
  const later = steps.findIndex((step) => step.until > until);
  const next = later < 0 && toTheEnd && day !== null ? steps.length : later;
  const lookAt = (iso: string) => {
    const read = parseBound(iso);
    onChoose(read.ok && iso.length === 10 ? read.bound : null);
  };
  const goTo = (to: number) => {
    const step = steps[to];
    if (step) lookAt(isoDay(asDay(step.day)));
    else onChoose(null);
  };
  return (
    <fieldset className="day-slider" aria-label={label}>
      <label className="day-slider-track">
        <span>{label}</span>
        <input
          type="range"
          min={0}
          max={last}
          step={1}
          value={stop}
          aria-valuetext={words}
          onChange={(event) => goTo(Number(event.target.value))}
        />
      </label>
      <div className="day-slider-steps">
        <button
          type="button"
          className="button"
          aria-label="Previous round"
          disabled={previous < 0}
          onClick={() => goTo(previous)}
        >
          ‹
        </button>
        <button type="button" className="button" aria-label="Next round" disabled={next < 0} onClick={() => goTo(next)}>
          ›
        </button>
        <span className="day-slider-day" data-empty={day === null || undefined}>
          <input
            type="date"
            className="field"
            aria-label={dayLabel}
            value={day?.edtf ?? ""}
            max={dataset.head.asOf}
            onChange={(event) => lookAt(event.target.value)}
          />
          {day === null && <span aria-hidden="true">Choose a day</span>}
        </span>
      </div>
      <p className="day-slider-words" aria-live="polite">
        <strong>{words}</strong>
      </p>
    </fieldset>
  );
}
