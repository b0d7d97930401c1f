import type { CSSProperties } from "react";
import type { AxisEntry } from "../../facts/positions";
import { partyAt } from "../../panes/event/partyAt";
import { useReading } from "../../panes/reading/reading";
import { Tally } from "./Tally";

interface PartyHeadProps {
  readonly entry: AxisEntry;
  readonly style: CSSProperties;
  readonly pinned: boolean;
  readonly onPin: () => void;
}

/** The head of a party's column, with the button that pins it beside another. */
export function PartyHead({ entry, style, pinned, onPin }: PartyHeadProps) {
  const { dataset } = useReading();
  const { name, shortName, color } = partyAt(dataset, entry.at);
  return (
    <th
      scope="col"
      data-party={dataset.parties[entry.at]?.id}
      data-pinned={style.position === "sticky" || undefined}
      style={style.left === undefined ? {} : { left: style.left }}
    >
      <div className="party-head">
        <span className="party-head-name" title={name} style={{ color: `var(--party-${color})` }}>
          {shortName}
        </span>
        <button type="button" className="pin" onClick={onPin}>
          <span>{pinned ? "Unpin" : "Pin"}</span>
          <span className="visually-hidden">{` ${name}`}</span>
        </button>
      </div>
      <Tally entry={entry} />
    </th>
  );
}
