import { useMemo } from "react";
import { useReading } from "../../panes/reading/reading";
import { type Days, listRoundDays, sameDays } from "./roundDays";
import { beforeAndAfter, sinceRound } from "./words";

const WAYS = ["across", "after"] as const;
const GROUPS = {
  across: { label: "Before and after a round", words: beforeAndAfter },
  after: { label: "From a round until now", words: sinceRound },
} as const;

/** Two days to compare by a round: before and after it, or from it until now. */
export function CompareWith() {
  const { dataset, view, change } = useReading();
  const rounds = useMemo(() => listRoundDays(dataset), [dataset]);
  const choices = rounds.flatMap((of) =>
    WAYS.map((way) => ({
      way,
      value: [way, dataset.idOf(of.round)].join(" "),
      days: of[way],
      words: GROUPS[way].words(dataset, of.round),
    })),
  );
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
        {WAYS.map((way) => (
          <optgroup key={way} label={GROUPS[way].label}>
            {choices.map(
              (choice) =>
                choice.way === way && (
                  <option key={choice.value} value={choice.value}>
                    {choice.words}
                  </option>
                ),
            )}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
