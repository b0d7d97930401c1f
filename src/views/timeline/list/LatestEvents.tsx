import { lastIn, nextEvent } from "../../../filter/order";
import { useReading } from "../../../panes/reading/reading";
import { EventRow } from "./EventRow";
import "./list.css";

/** The list itself is a tab away. */
const LISTED = 3;

/** The newest events under the score of a small window, so that the first screen says what is new. */
export function LatestEvents() {
  const { shown } = useReading();
  const latest = [];
  for (let event = lastIn(shown); event !== null && latest.length < LISTED; event = nextEvent(shown, event, -1)) {
    latest.push(event);
  }
  if (latest.length === 0) return null;
  return (
    <section aria-label="Latest events">
      <h2 className="event-list-latest">Latest</h2>
      <ol>
        {latest.map((event) => (
          <li key={event}>
            <EventRow event={event} />
          </li>
        ))}
      </ol>
    </section>
  );
}
