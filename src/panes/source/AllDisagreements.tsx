import { useMemo, useState } from "react";
import { eachBit } from "../../filter/bits";
import { formatWhen } from "../../time/words";
import { chooseEvent } from "../../view/choose";
import { showMoreOf } from "../../words/counted";
import { Disagreement } from "../event/Disagreement";
import { KindGlyph } from "../event/KindGlyph";
import { EventNotes } from "../event/NoteNumbers";
import { EmptyHint } from "../filters/EmptyHint";
import { LoadFailed } from "../page/LoadFailed";
import { useReading } from "../reading/reading";
import { type FoundDisagreement, useDisagreements } from "./useDisagreements";
import { disagreementsAmong } from "./words";
import "./allDisagreements.css";

/** How many events stand on the page at first, and how many more each time the reader asks. */
const EVENTS_AT_ONCE = 40;

/**
 * Every point on which the sources of the shown events differ, in time order, for a view to mount within its own root:
 * each event stands for itself with `data-anchor`. Costs the parts of the events on which sources differ.
 */
export function AllDisagreements() {
  const { dataset, shown, shownCount } = useReading();
  const [most, setMost] = useState(EVENTS_AT_ONCE);
  const events = useMemo(() => {
    const disputed: { event: number }[] = [];
    eachBit(shown, (event) => {
      if (dataset.disagreementCountOf(event) > 0) disputed.push({ event });
    });
    return disputed;
  }, [shown, dataset]);
  const listed = useMemo(() => events.slice(0, most), [events, most]);
  const { found, pending, error, retry } = useDisagreements(listed);
  if (shownCount === 0) return <EmptyHint />;
  return (
    <section className="all-disagreements" aria-label="Disagreements" data-disagreements={events.length}>
      <p className="all-disagreements-sum" role="status">
        {disagreementsAmong(events.length, shownCount)}
      </p>
      {error && <LoadFailed what="Some of the disagreements" error={error} retry={retry} />}
      {pending && <p className="view-waiting">Loading the disagreements…</p>}
      <ol>
        {gatherByEvent(found).map((group) => (
          <EventDisagreements key={group[0].of.event} group={group} />
        ))}
      </ol>
      {events.length > most && (
        <button type="button" className="button" onClick={() => setMost(most + EVENTS_AT_ONCE)}>
          {showMoreOf(Math.min(EVENTS_AT_ONCE, events.length - most), events.length - most)}
        </button>
      )}
    </section>
  );
}

type Group = [FoundDisagreement, ...FoundDisagreement[]];

function EventDisagreements({ group }: { group: Readonly<Group> }) {
  const { dataset, view, chosen, change } = useReading();
  const { event } = group[0].of;
  return (
    <li data-anchor data-event={dataset.idOf(event)} data-chosen={chosen === event || undefined}>
      <h3>
        <button type="button" onClick={() => change(chooseEvent(view, dataset.idOf(event)))}>
          <KindGlyph kind={dataset.kindOf(event)} /> <span>{dataset.titleOf(event)}</span>{" "}
          <small>{formatWhen(dataset.whenOf(event), "long")}</small>
        </button>
        <EventNotes event={event} />
      </h3>
      {group.map(({ of, discrepancy }) => (
        <Disagreement key={discrepancy.about} of={of} discrepancy={discrepancy} heading="h4" />
      ))}
    </li>
  );
}

function gatherByEvent(found: readonly FoundDisagreement[]): readonly Readonly<Group>[] {
  const groups = new Map<number, Group>();
  for (const each of found) {
    const group = groups.get(each.of.event);
    if (group) group.push(each);
    else groups.set(each.of.event, [each]);
  }
  return [...groups.values()];
}
