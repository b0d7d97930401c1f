import { useEffect, useRef, useState } from "react";
import type { EventIndex } from "../../dataset/dataset";
import type { AgreementLife } from "../../facts/agreements";
import { useEvent } from "../../files/queries";
import { EventNotes } from "../../panes/event/NoteNumbers";
import { useRaise } from "../../panes/event/useRaise";
import { useReading } from "../../panes/reading/reading";
import { formatWhen } from "../../time/words";
import { chooseEvent } from "../../view/choose";
import { describeState } from "../../words/agreementState";
import { nameTie } from "../../words/relations";
import { LifeLine } from "./LifeLine";
import type { LifeAxis } from "./lifeAxis";
import { moreSteps, whoAgreed } from "./words";

/** More would push the next agreement out of sight. */
const STEPS_AT_FIRST = 4;

/** What was promised, by whom and through whom, since when; its state with the events that show it; its life as a line. */
export function AgreementRow({ life, axis }: { life: AgreementLife; axis: LifeAxis }) {
  const { dataset, chosen, change } = useReading();
  const { event, steps } = life;
  const [all, setAll] = useState(false);
  const { value } = useEvent(dataset, event);
  const raising = useRaise(event);
  const choose = (other: EventIndex) => change((now) => chooseEvent(now, dataset.idOf(other)));
  const id = dataset.idOf(event);
  const row = useRef<HTMLLIElement>(null);
  const isChosen = chosen === event;
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: "nearest" });
  }, [isChosen]);
  const listed = all || steps.length <= STEPS_AT_FIRST + 1 ? steps : steps.slice(0, STEPS_AT_FIRST);
  return (
    <li
      ref={row}
      className="agreement"
      data-agreement
      data-anchor
      data-event={id}
      data-state={life.state}
      data-chosen={isChosen || undefined}
    >
      <div className="agreement-what">
        <h3>
          <button type="button" aria-current={isChosen || undefined} onClick={() => choose(event)} {...raising}>
            <span>{dataset.titleOf(event)}</span>
            <EventNotes event={event} />
          </button>
        </h3>
        <p className="agreement-who">{whoAgreed(dataset, event)}</p>
        {value && <p>{value.detail.summary}</p>}
      </div>
      <div className="agreement-life">
        <p className="agreement-state">
          <strong>{describeState(dataset, event)}</strong>{" "}
          <span>{`· ${formatWhen(dataset.whenOf(event), "short")}`}</span>
        </p>
        <LifeLine life={life} axis={axis} />
        {steps.length > 0 && (
          <ul>
            {listed.map((step) => (
              <li key={`${step.type} ${step.from}`} data-step={step.type}>
                <span className="agreement-step">{`${nameTie(dataset, step, "to")}: `}</span>
                <button type="button" className="text-button" onClick={() => choose(step.from)}>
                  {dataset.titleOf(step.from)}
                </button>{" "}
                <small>{formatWhen(dataset.whenOf(step.from), "short")}</small>
                <EventNotes event={step.from} />
              </li>
            ))}
          </ul>
        )}
        {listed.length < steps.length && (
          <button type="button" className="text-button" onClick={() => setAll(true)}>
            {moreSteps(steps.length)}
          </button>
        )}
      </div>
    </li>
  );
}
