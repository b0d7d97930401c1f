import { Fragment, useEffect, useRef, useState } from "react";
import { asEventIndex } from "../../dataset/dataset";
import type { Cell } from "../../facts/positions";
import { partyAt } from "../../panes/event/partyAt";
import { useReading } from "../../panes/reading/reading";
import { type LineFrame, StepMark } from "./StepMark";
import { TrailStep } from "./TrailStep";
import { onIssue, partyOnIssue, showEarlier, stancesOfTrail, trailSince } from "./words";
import "./trail.css";

const STEPS_AT_ONCE = 20;

/** Every stance of a party on an issue up to the day looked at, the latest first, each with its words. */
export function Trail({ cell, frame, onClose }: { cell: Cell; frame: LineFrame; onClose: () => void }) {
  const { dataset, view } = useReading();
  const [shown, setShown] = useState(STEPS_AT_ONCE);
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    root.current?.scrollIntoView({ block: "start" });
  }, []);
  const latestFirst = [...cell.trail].reverse();
  const { since } = view;
  const firstBefore = latestFirst.findIndex(
    ({ event }) => since !== null && dataset.startOf(asEventIndex(event)) < since.end,
  );
  const party = partyAt(dataset, cell.party);
  const issue = dataset.issues[cell.issue]?.name ?? "";
  const left = latestFirst.length - shown;
  return (
    <section className="trail" ref={root} aria-label={partyOnIssue(party.name, issue)}>
      <header>
        <h3>
          <span style={{ color: `var(--party-${party.color})` }}>{party.name}</span>
          <span>{onIssue(issue)}</span> <span className="trail-count">{stancesOfTrail(cell.trail.length)}</span>
        </h3>
        <StepMark cell={cell} frame={frame} widthPx={200} />
        <button type="button" className="text-button" onClick={onClose}>
          Close
        </button>
      </header>
      <ol>
        {latestFirst.slice(0, shown).map((stance, i) => (
          <Fragment key={`${stance.event} ${stance.act} ${stance.position}`}>
            {i === firstBefore && since !== null && <li className="trail-since">{trailSince(since.edtf, i === 0)}</li>}
            <TrailStep stance={stance} event={asEventIndex(stance.event)} />
          </Fragment>
        ))}
      </ol>
      {left > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown + STEPS_AT_ONCE)}>
          {showEarlier(Math.min(left, STEPS_AT_ONCE))}
        </button>
      )}
    </section>
  );
}
