import { useMemo } from "react";
import type { EventIndex } from "../../dataset/dataset";
import { useReading } from "../../panes/reading/reading";
import { formatWhen } from "../../time/words";
import { type Days, listRoundDays, sameDays } from "./roundDays";

/** Two days to compare by a round: before and after it, or from it until now. */
export function CompareWith() {
  const { dataset, view, change } = useReading();
  const rounds = useMemo(() => listRoundDays(dataset), [dataset]);
  const nameOf = (round: EventIndex) => `${dataset.titleOf(round)}, ${formatWhen(dataset.whenOf(round), "short")}`;
  const choices = rounds.flatMap(({ round, across, after }) => {
    const id = dataset.idOf(round);
    return [
      { value: `across ${id}`, days: across },
      { value: `after ${id}`, days: after },
    ];
  });
  const chosen = choices.find(({ days }) => sameDays(days, view.since, view.asOf));
  const compare = (days: Days | null) =>
    change(days === null ? { ...view, since: null } : { ...view, since: days.since, asOf: days.asOf });
  return (
    <label className="compare-with">
      <span>Compare</span>{" "}
      <select
        className="field"
        value={view.since === null ? "" : (chosen?.value ?? "days")}
        onChange={(event) => compare(choices.find(({ value }) => value === event.target.value)?.days ?? null)}
      >
        <option value="">nothing: one day alone</option>
        {view.since !== null && !chosen && <option value="days">the two days set here</option>}
        <optgroup label="Before and after a round">
          {rounds.map(({ round }) => (
            <option key={round} value={`across ${dataset.idOf(round)}`}>{`before and after ${nameOf(round)}`}</option>
          ))}
        </optgroup>
        <optgroup label="From a round until now">
          {rounds.map(({ round }) => (
            <option key={round} value={`after ${dataset.idOf(round)}`}>{`since ${nameOf(round)}`}</option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}
