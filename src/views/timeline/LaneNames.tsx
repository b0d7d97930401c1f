import { type CSSProperties, type KeyboardEvent, type PointerEvent, useRef } from "react";
import { type Signal, useSignalPart } from "../../panes/page/signal";
import { useReading } from "../../panes/reading/reading";
import { AXIS_PX } from "../../score/axis";
import { OTHERS } from "../../score/lanes/lanes";
import type { Lane, Scene } from "../../score/scene";
import { foldLane, moveLane } from "../../view/choose";
import { laneLabel } from "./laneLabel";
import { measureText } from "./measureText";
import { laneTitle } from "./words";
import "./laneNames.css";

/** A lane's id within its mode: "ua" of "party:ua". */
const idOf = (lane: Lane): string => lane.key.slice(lane.key.indexOf(":") + 1);
/** The column and the size of its names (timeline.css, laneNames.css); issues and tracks have longer ones than parties. */
const NAMES = {
  "wide short": { columnPx: 104, fontPx: 13 },
  "wide long": { columnPx: 140, fontPx: 13 },
  "compact short": { columnPx: 76, fontPx: 13 },
  "compact long": { columnPx: 120, fontPx: 11 },
} as const;
const BESIDE_PX = 16;
const BOLD = 1.12;
const MEASURED_PX = 12;
/** Less than this is a click. */
const DRAG_PX = 6;

/**
 * The names of the lanes beside their staves, in their colours. A click or Enter folds a lane to a thin line (or opens
 * "Others"); dragging, or Alt with the arrow keys, moves it.
 */
export function LaneNames({ scene, compact }: { scene: Signal<Scene | null>; compact: boolean }) {
  const { view, change } = useReading();
  // Frames of a gesture bring a new scene with the same lanes.
  useSignalPart(scene, (drawn) => JSON.stringify([drawn?.lanes, drawn?.channel]));
  const drawn = scene.get();
  const press = useRef<{ id: string; y: number; moved: boolean } | null>(null);
  const lanes = drawn?.lanes ?? [];
  const ids = lanes.map(idOf);
  const labels = lanes.map((lane) => lane.label);
  const { columnPx, fontPx } = NAMES[`${compact ? "compact" : "wide"} ${view.lanes === "party" ? "short" : "long"}`];
  const measure = (text: string) => (measureText(text) * fontPx * BOLD) / MEASURED_PX;

  const act = (lane: Lane) => {
    if (lane.key === OTHERS && !view.othersOpen) change({ ...view, othersOpen: true });
    else change(foldLane(view, idOf(lane)));
  };
  const onKeyDown = (lane: Lane) => (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    change(moveLane(view, ids, idOf(lane), event.key === "ArrowUp" ? -1 : 1));
  };
  const onPointerDown = (lane: Lane) => (event: PointerEvent<HTMLButtonElement>) => {
    // A finger on a name may be about to scroll the page.
    if (event.button !== 0 || event.pointerType === "touch") return;
    press.current = { id: idOf(lane), y: event.clientY, moved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (press.current && Math.abs(event.clientY - press.current.y) > DRAG_PX) press.current.moved = true;
  };
  const onPointerUp = (event: PointerEvent<HTMLButtonElement>) => {
    const held = press.current;
    const top = event.currentTarget.closest("ul")?.getBoundingClientRect().top ?? 0;
    if (!held?.moved) return;
    // The lane goes to the place of the lane that the pointer is over.
    const y = event.clientY - top - AXIS_PX;
    const nearest = lanes.reduce<Lane | null>((a, b) => (a && Math.abs(a.y - y) <= Math.abs(b.y - y) ? a : b), null);
    if (nearest) change(moveLane(view, ids, held.id, ids.indexOf(idOf(nearest)) - ids.indexOf(held.id)));
  };
  const onClick = (lane: Lane) => () => {
    const wasDrag = press.current?.moved === true;
    press.current = null;
    if (!wasDrag) act(lane);
  };

  // What stands over the lanes stays while they scroll under it, and so does the paper beside it.
  const pinned = { "--pinned": `${AXIS_PX + (drawn?.top.lanesPx ?? 0)}px` } as CSSProperties;

  return (
    <ul className="lane-names" aria-label="Lanes" style={pinned}>
      {lanes.map((lane) => {
        const style: CSSProperties = { top: lane.y + AXIS_PX, color: `var(--party-${lane.color})` };
        const others = lane.key === OTHERS && !view.othersOpen;
        return (
          <li key={lane.key} style={style} data-folded={lane.collapsed || undefined}>
            <button
              type="button"
              aria-expanded={others ? false : !lane.collapsed}
              title={laneTitle(lane.label, others ? "open" : lane.collapsed ? "unfold" : "fold")}
              onClick={onClick(lane)}
              onKeyDown={onKeyDown(lane)}
              onPointerDown={onPointerDown(lane)}
              onPointerMove={onPointerMove}
              onPointerUp={onPointerUp}
            >
              {laneLabel(lane.label, labels, columnPx - BESIDE_PX, measure)}
            </button>
          </li>
        );
      })}
      {drawn?.channel && (
        <li className="lane-channel" style={{ top: drawn.channel.y + AXIS_PX }}>
          exchanges
        </li>
      )}
    </ul>
  );
}
