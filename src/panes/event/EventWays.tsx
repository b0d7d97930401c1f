import type { EventIndex } from "../../dataset/dataset";
import { useOpened } from "../../files/opened";
import { nextEvent } from "../../filter/order";
import { chooseEvent, showView } from "../../view/choose";
import { neighbourWords, wayTo } from "../../words/eventWords";
import { backFrom } from "../page/focusBack";
import { useReading } from "../reading/reading";
import { ViewLink } from "../reading/ViewLink";
import "./eventWays.css";

/** To the event before and the one after, as the filter has them, and back to all of them. */
export function EventWays({ event }: { event: EventIndex }) {
  const { dataset, view, shown, change } = useReading();
  const editable = useOpened()?.editable === true;
  const back = () => {
    change(chooseEvent(view, null));
    backFrom(dataset.idOf(event));
  };
  return (
    <nav className="event-ways" aria-label="Other events">
      <Way to={nextEvent(shown, event, -1)} by="previous" />
      <Way to={nextEvent(shown, event, 1)} by="next" />
      <button type="button" className="text-button" aria-keyshortcuts="Escape" onClick={back}>
        All events
      </button>
      {editable && (
        <ViewLink to={{ ...showView(view, "workbench"), step: "write", edit: dataset.idOf(event) }}>
          Edit this event
        </ViewLink>
      )}
    </nav>
  );
}

const WAYS = {
  previous: { name: "Previous event", sign: "‹", key: "," },
  next: { name: "Next event", sign: "›", key: "." },
} as const;

function Way({ to, by }: { to: EventIndex | null; by: keyof typeof WAYS }) {
  const { dataset, change } = useReading();
  const { name, sign, key } = WAYS[by];
  if (to === null) return null;
  const words = neighbourWords(dataset, to);
  return (
    <button
      type="button"
      className="button event-way"
      data-by={by}
      aria-label={wayTo(name, words)}
      aria-keyshortcuts={key}
      title={words}
      onClick={() => change((now) => chooseEvent(now, dataset.idOf(to)))}
    >
      <span aria-hidden="true">{sign}</span>
      <span className="event-way-words">{words}</span>
    </button>
  );
}
