import { STATUS_DEFINITIONS } from "../../dataset/definitions";
import type { RoundPage } from "../../facts/rounds";
import { useReading } from "../../panes/reading/reading";
import { formatWhen } from "../../time/words";
import { useChooseHere } from "./roundContext";
import { noLaterRound } from "./words";
import "./nextRound.css";

/** What was planned after the round, and what came. */
export function NextRound({ page }: { page: RoundPage }) {
  const { dataset } = useReading();
  return (
    <ul className="next-round">
      {page.foreseen.map((event) => (
        <li key={event}>
          <span>{`${STATUS_DEFINITIONS[dataset.statusOf(event)].label}: `}</span>
          <RoundLink event={event} />
        </li>
      ))}
      {page.after !== null && (
        <li>
          Took place: <RoundLink event={page.after} />
        </li>
      )}
      {page.foreseen.length === 0 && page.after !== null && (
        <li className="round-unknown">No date planned for it is recorded as a round of its own.</li>
      )}
      {page.after === null && <li className="round-unknown">{noLaterRound(dataset.head.asOf)}</li>}
    </ul>
  );
}

/** A round's title, which leads there, and its date. */
function RoundLink({ event }: { event: RoundPage["round"] }) {
  const { dataset } = useReading();
  const choose = useChooseHere();
  return (
    <>
      <button type="button" className="text-button" onClick={() => choose(event)}>
        {dataset.titleOf(event)}
      </button>
      <span>{` (${formatWhen(dataset.whenOf(event), "short")})`}</span>
    </>
  );
}
