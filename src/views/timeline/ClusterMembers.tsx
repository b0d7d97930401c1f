import { useLayoutEffect, useRef } from "react";
import type { EventIndex } from "../../dataset/dataset";
import { KIND_DEFINITIONS } from "../../dataset/definitions";
import { KindGlyph } from "../../panes/event/KindGlyph";
import { useOutsidePress } from "../../panes/page/useOutsidePress";
import { useReading } from "../../panes/reading/reading";
import { formatWhen } from "../../time/words";
import type { OpenCluster } from "./openCluster";
import { beyondList } from "./words";
import "./clusterList.css";

/** More than this is no list to choose from; the rest is counted. */
const LISTED_AT_MOST = 100;

interface MembersProps {
  readonly open: OpenCluster;
  readonly close: () => void;
  readonly choose: (event: EventIndex) => void;
}

/** What a cluster holds, beside it, each to be chosen. Escape or a press elsewhere closes it; the focus goes back to the cluster. */
export function ClusterMembers({ open, close, choose }: MembersProps) {
  const { dataset } = useReading();
  const box = useRef<HTMLDivElement>(null);
  useOutsidePress(box, true, close);
  useLayoutEffect(() => {
    if (box.current) placeBeside(box.current, open.stop);
    box.current?.querySelector<HTMLElement>("li button")?.focus({ preventScroll: true });
  }, [open.stop]);
  const beyond = open.members.length - LISTED_AT_MOST;
  return (
    <div
      ref={box}
      role="dialog"
      aria-label={open.name}
      className="cluster-list"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        stopIn(box.current, open.stop)?.focus({ preventScroll: true });
        close();
      }}
    >
      <p className="cluster-list-head">
        <span>{open.name}</span>
        <button type="button" onClick={open.zoom}>
          Zoom in on these
        </button>
      </p>
      <ul>
        {open.members.slice(0, LISTED_AT_MOST).map((event) => (
          <li key={event}>
            <button
              type="button"
              onClick={() => {
                close();
                choose(event);
              }}
            >
              <KindGlyph kind={dataset.kindOf(event)} />
              <span className="visually-hidden">{KIND_DEFINITIONS[dataset.kindOf(event)].label}</span>
              <span>{dataset.titleOf(event)}</span>
              <span className="cluster-list-date">{formatWhen(dataset.whenOf(event), "short")}</span>
            </button>
          </li>
        ))}
      </ul>
      {beyond > 0 && <p>{beyondList(beyond)}</p>}
    </div>
  );
}

const stopIn = (box: Element | null, stop: string): SVGElement | null =>
  box?.parentElement?.querySelector<SVGElement>(`[data-stop="${CSS.escape(stop)}"]`) ?? null;

/** Below its cluster where there is room, above it otherwise, within the part of the plot that is in sight. */
function placeBeside(box: HTMLElement, stop: string): void {
  const at = stopIn(box, stop)?.getBoundingClientRect();
  const plot = box.parentElement?.getBoundingClientRect();
  const seen = box.closest(".plot-frame")?.getBoundingClientRect();
  if (!at || !plot || !seen) return;
  const most = Math.max(seen.bottom - at.bottom, at.top - seen.top) - 16;
  box.style.maxHeight = `${Math.max(120, most)}px`;
  const below = at.bottom + 8 + box.offsetHeight <= seen.bottom;
  const top = below ? at.bottom + 8 : Math.max(seen.top + 4, at.top - 8 - box.offsetHeight);
  const left = Math.min(
    Math.max(at.left + at.width / 2 - box.offsetWidth / 2, plot.left),
    plot.right - box.offsetWidth,
  );
  box.style.top = `${top - plot.top}px`;
  box.style.left = `${Math.max(0, left - plot.left)}px`;
}
