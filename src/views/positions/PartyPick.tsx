import type { AxisEntry } from "../../facts/positions";
import { partyAt } from "../../panes/event/partyAt";
import { useReading } from "../../panes/reading/reading";
import { partyAndCount } from "./words";

interface PartyPickProps {
  readonly label: string;
  readonly parties: readonly AxisEntry[];
  /** Index of a party; null for none, which can be chosen where it has words. */
  readonly value: number | null;
  readonly none?: string;
  readonly onPick: (party: number | null) => void;
}

/** One of the parties, by name, with how much is recorded of it. */
export function PartyPick({ label, parties, value, none, onPick }: PartyPickProps) {
  const { dataset } = useReading();
  return (
    <label className="party-pick">
      <span>{label}</span>
      <select
        className="field"
        value={value ?? ""}
        onChange={(event) => onPick(event.target.value === "" ? null : Number(event.target.value))}
      >
        {none !== undefined && <option value="">{none}</option>}
        {parties.map(({ at, recorded }) => (
          <option key={at} value={at}>
            {partyAndCount(partyAt(dataset, at).name, recorded)}
          </option>
        ))}
      </select>
    </label>
  );
}
