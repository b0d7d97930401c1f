import { useMemo } from "react";
import { asEventIndex, type EventIndex, type Tie } from "../../../dataset/dataset";
import { hasBit } from "../../../filter/bits";
import { titleOf } from "../../../filter/chips";
import { eventsOf } from "../../../filter/order";
import { EmptyHint } from "../../../panes/filters/EmptyHint";
import { useReading } from "../../../panes/reading/reading";
import { spanOf } from "../../../time/day";
import { formatSpan } from "../../../time/words";
import { leaveThread } from "../../../view/choose";
import { describeThread, describeTie } from "../../../words/relations";
import { EventRow } from "./EventRow";
import { threadOf } from "./words";
import "./threadSteps.css";

/** A thread from its first event to its last, whatever is in sight, each step with what it does to those before it. */
export function ThreadSteps({ thread }: { thread: string }) {
  const { dataset, shown, shownCount, change } = useReading();
  const steps = useMemo(() => [...eventsOf(shown)].map(asEventIndex), [shown]);
  const [first] = steps;
  const days = first === undefined ? null : spanOf(dataset.startOf(first), Math.max(...steps.map(dataset.endOf)));
  return (
    <>
      <header className="list-head">
        <div role="status">
          <h2>{threadOf(titleOf(dataset, thread))}</h2>
          <p className="thread-sum">
            {`${describeThread(shownCount)}${days === null ? "" : `, ${formatSpan(days, "long")}`}`}
          </p>
        </div>
        <button
          type="button"
          className="button"
          aria-keyshortcuts="T"
          onClick={() => change((now) => leaveThread(now))}
        >
          Show all events
        </button>
      </header>
      <section className="event-list" aria-label="Events in order" tabIndex={-1}>
        {shownCount === 0 && <EmptyHint />}
        <ol className="thread-steps">
          {steps.map((event) => (
            <Step key={event} event={event} ties={dataset.tiesOf(event).filter(({ to }) => hasBit(shown, to))} />
          ))}
        </ol>
      </section>
    </>
  );
}

function Step({ event, ties }: { event: EventIndex; ties: readonly Tie[] }) {
  const { dataset } = useReading();
  return (
    <li>
      <EventRow event={event} />
      {ties.length > 0 && (
        <ul className="thread-ties">
          {ties.map((tie) => (
            <li key={`${tie.type} ${tie.to}`} data-tie={tie.type}>
              {describeTie(dataset, tie)}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
