import { STATUS_DEFINITIONS } from "../../dataset/definitions";
import type { RoundPage } from "../../facts/rounds";
import { useReading } from "../../panes/reading/reading";
import { formatIsoDay, formatWhen } from "../../time/words";
import { useChooseHere } from "./roundContext";

/** What was planned after the round, and what came. */
export function NextRound({ page }: { page: RoundPage }) {
  const { dataset } = useReading();
  const choose = useChooseHere();
  const link = (event: number & RoundPage["round"]) => (
    <button type="button" className="text-button" onClick={() => choose(event)}>
      {dataset.titleOf(event)}
    </button>
  );
  return (
    <ul className="next-round">
      {page.foreseen.map((event) => (
        <li
          key={event}
        >{`${STATUS_DEFINITIONS[dataset.statusOf(event)].label}: ${link(event)} (${formatWhen(dataset.whenOf(event), "short")})`}</li>
      ))}
      {page.after !== null && (
        <li>{`Took place: ${link(page.after)} (${formatWhen(dataset.whenOf(page.after), "short")})`}</li>
      )}
      {page.foreseen.length === 0 && page.after !== null && (
        <li className="round-unknown">No date planned for it is recorded as a round of its own.</li>
      )}
      {page.after === null && (
        <li className="round-unknown">{`Unknown: no later round that took place is on record up to ${formatIsoDay(dataset.head.asOf)}.`}</li>
      )}
    </ul>
  );
}
