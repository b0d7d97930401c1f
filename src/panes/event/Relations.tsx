import { useMemo } from "react";
import type { EventIndex, Tie } from "../../dataset/dataset";
import type { Relation } from "../../dataset/part";
import { namedEvidence } from "../../facts/claims";
import type { LoadedEvent } from "../../files/queries";
import { countBits } from "../../filter/bits";
import { findThread } from "../../filter/thread";
import { formatWhen } from "../../time/words";
import { chooseEvent, leaveThread, showThread } from "../../view/choose";
import { describeThread, listTies, nameTie } from "../../words/relations";
import { backFrom } from "../page/focusBack";
import { useReading } from "../reading/reading";
import { WordsButton } from "./WordsButton";
import "./relations.css";

/** What the event answers, carries out or ends, and what did so to it, in words both ways; and the way to the whole thread. */
export function Relations({ of }: { of: LoadedEvent }) {
  const { dataset, view } = useReading();
  const { event, detail } = of;
  const ties = listTies(dataset, event);
  const thread = useMemo(() => findThread(dataset, event), [dataset, event]);
  if (ties.length === 0) return null;
  const id = dataset.idOf(event);
  return (
    <section className="relations" aria-label="What it is tied to">
      <h3 className="eyebrow">What it is tied to</h3>
      <ul>
        {ties.map(({ tie, other, end }) => (
          <li key={`${end} ${tie.type} ${other}`} data-tie={tie.type} data-end={end} data-event={dataset.idOf(other)}>
            <TieLine tie={tie} other={other} end={end} />
            {end === "of" && <TieWords of={of} relation={relationOf(detail.relations, tie, dataset.idOf(other))} />}
          </li>
        ))}
      </ul>
      <p className="relations-thread">
        <span>{`${describeThread(countBits(thread))}. `}</span>
        {!view.embed && <ThreadButton id={id} />}
      </p>
    </section>
  );
}

/** In and out of the thread; not where the filter is the newsroom's. */
function ThreadButton({ id }: { id: string }) {
  const { view, change } = useReading();
  const enter = () => {
    change((now) => showThread(now, id));
    backFrom(id);
  };
  const leave = () => change((now) => leaveThread(now));
  const inside = view.thread !== null;
  return (
    <button type="button" className="text-button" aria-keyshortcuts="T" onClick={inside ? leave : enter}>
      {inside ? "Show all events again" : "Show this thread alone"}
    </button>
  );
}

const relationOf = (relations: readonly Relation[], { type }: Tie, to: string): Relation | undefined =>
  relations.find((relation) => relation.type === type && relation.to === to);

function TieLine({ tie, other, end }: { tie: Tie; other: EventIndex; end: "of" | "to" }) {
  const { dataset, change } = useReading();
  return (
    <p className="tie-line">
      <span className="tie-type">{`${nameTie(dataset, tie, end)}: `}</span>
      <button
        type="button"
        className="text-button"
        onClick={() => change((now) => chooseEvent(now, dataset.idOf(other)))}
      >
        {dataset.titleOf(other)}
      </button>{" "}
      <small>{formatWhen(dataset.whenOf(other), "short")}</small>
    </p>
  );
}

/** The words that tell of it, which are the event's own; where none are recorded the tie stands alone. */
function TieWords({ of, relation }: { of: LoadedEvent; relation: Relation | undefined }) {
  return namedEvidence(of.detail.evidence, relation?.quotes ?? []).map((passage) => (
    <WordsButton key={passage.quote} of={of} passage={passage} />
  ));
}
