import { asEventIndex } from "../../dataset/dataset";
import type { Cell } from "../../facts/positions";
import { isStandingAct } from "../../facts/standing";
import { partyAt } from "../../panes/event/partyAt";
import { useReading } from "../../panes/reading/reading";
import { layoutStepLine } from "./stepLine";
import "./stepLine.css";

/** The days at the ends of every step line, one scale for all, and the day that is looked at. */
export interface LineFrame {
  readonly from: number;
  readonly to: number;
  readonly until: number;
}

/** The positions of a cell as a small step line, remarks left out. The trail says the same in words, so it is hidden from assistive technology. */
export function StepMark({ cell, frame, widthPx = 72 }: { cell: Cell; frame: LineFrame; widthPx?: number }) {
  const { dataset } = useReading();
  const heightPx = 22;
  const { path, dots } = layoutStepLine({
    ...frame,
    steps: cell.trail.flatMap(({ event, act }) =>
      isStandingAct(act) ? { day: dataset.startOf(asEventIndex(event)), act } : [],
    ),
    widthPx,
    heightPx,
  });
  const last = dots[dots.length - 1];
  return (
    <svg
      className="step-line"
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      width={widthPx}
      height={heightPx}
      style={{ color: `var(--party-${partyAt(dataset, cell.party).color})` }}
      aria-hidden="true"
    >
      <path className="step-line-middle" d={`M0,${heightPx / 2}H${widthPx}`} />
      <path d={path} />
      <path className="step-line-stances" d={dots.map(({ x, y }) => `M${x},${y}h0`).join("")} />
      {last && <circle cx={last.x} cy={last.y} r={2.6} />}
    </svg>
  );
}
