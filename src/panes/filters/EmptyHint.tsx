import { explainEmpty } from "../../filter/emptyHint";

import { type SearchState, useReading } from "../reading/reading";
import { Lifts } from "./Lifts";
import "./emptyHint.css";

/** No events: which filter hides how many, each with the offer to lift it. */
export function EmptyHint() {
  const { dataset, index, view, search } = useReading();
  if (dataset.count === 0) {
    return (
      <p className="empty-hint">
        <strong>This dataset holds no event yet.</strong>
      </p>
    );
  }
  const hints = explainEmpty(index, view, search.found, dataset);
  return (
    <div className="empty-hint">
      <p>
        <strong>{whyEmpty(search)}</strong>
      </p>
      <Lifts lifts={hints} of="event" />
    </div>
  );
}

function whyEmpty({ error, pending, part }: SearchState): string {
  if (error !== null) return "The words were not searched for, so no event is shown as found.";
  if (pending && part < 1) return "Nothing is found in the newest events; the older ones are still searched.";
  return "No event passes all of these filters together.";
}
