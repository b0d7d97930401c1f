import type { EventIndex } from "../dataset/dataset";
import { KIND_DEFINITIONS } from "../dataset/definitions";
import { describeEvent } from "../words/describe";
import { DateWords } from "./DateWords";
import { eventHref } from "./links";
import type { Site } from "./site";
import { kindAndStatus } from "./words";

interface EventRowsProps {
  readonly site: Site;
  readonly events: readonly EventIndex[];
  /** Who was there, what came of it and how sure that is, under the title. */
  readonly withFacts?: boolean;
  /** What else is to be told of an event, such as somebody's role in it. */
  readonly note?: (event: EventIndex) => string;
}

/** Events as a list: title, kind, date, each a way to its page. */
export function EventRows({ site, events, withFacts = false, note }: EventRowsProps) {
  const { dataset } = site;
  return (
    <ul className="rows">
      {events.map((event) => (
        <li key={event}>
          <a href={eventHref(site, event)}>{dataset.titleOf(event)}</a>
          <small>
            <DateWords when={dataset.whenOf(event)} style="short" />
            <span>{` · ${withFacts ? KIND_DEFINITIONS[dataset.kindOf(event)].label : kindAndStatus(dataset, event)}`}</span>
            {withFacts && <span>{` · ${describeEvent(dataset, event).join(" · ")}`}</span>}
            {note && <span>{` · ${note(event)}`}</span>}
          </small>
        </li>
      ))}
    </ul>
  );
}
