import { useReading } from "../reading/reading";

/** Whether an event must involve any or all of the chosen parties; only of use with two or more. */
export function MatchChoice() {
  const { view, change } = useReading();
  return (
    <fieldset className="match" aria-label="Parties: match any or all">
      {(["any", "all"] as const).map((match) => (
        <label key={match} className="match-option" data-checked={view.match === match || undefined}>
          <input
            type="radio"
            name="match"
            className="visually-hidden"
            checked={view.match === match}
            onChange={() => change({ ...view, match })}
          />
          <span>{match}</span>
        </label>
      ))}
    </fieldset>
  );
}
