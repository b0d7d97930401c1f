import { useLayoutEffect, useRef } from "react";
import type { EventIndex } from "../../dataset/dataset";
import { KIND_DEFINITIONS } from "../../dataset/definitions";
import { useEvent } from "../../files/queries";
import { type Signal, useSignal } from "../../panes/page/signal";
import { useReading } from "../../panes/reading/reading";
import { formatWhen } from "../../time/words";
import { describeEvent } from "../../words/describe";
import { nameOutcome } from "../../words/outcomes";
import "./tooltip.css";

/** Taller than any single sign. */
const UPRIGHT_PX = 60;

/** What the pointer or the focus is on, beside the mark. Decorative for assistive technology: marks carry their names. */
export function Tooltip({ cluster }: { cluster: Signal<{ key: string; words: string } | null> }) {
  const { dataset, raised } = useReading();
  const event = useSignal(raised);
  const gathered = useSignal(cluster);
  const box = useRef<HTMLDivElement>(null);
  const stop = gathered ? gathered.key : event === null ? null : `e${event}`;

  useLayoutEffect(() => {
    const tip = box.current;
    const frame = tip?.parentElement;
    const mark = stop === null ? null : frame?.querySelector(`[data-stop="${CSS.escape(stop)}"]`);
    if (!tip || !frame) return;
    tip.hidden = !mark;
    if (!mark) return;
    const at = mark.getBoundingClientRect();
    const within = frame.getBoundingClientRect();
    const left = at.left + at.width / 2 - within.left - tip.offsetWidth / 2;
    const above = at.top - within.top - tip.offsetHeight - 8;
    // Beside an upright, which is tall: over it is the ribbon, which tells the same round's title.
    if (at.height > UPRIGHT_PX) {
      const right = at.right - within.left + 8;
      const fits = right + tip.offsetWidth + 4 <= within.width;
      tip.style.left = `${Math.max(4, fits ? right : at.left - within.left - tip.offsetWidth - 8)}px`;
      tip.style.top = `${at.top - within.top}px`;
      return;
    }
    tip.style.left = `${Math.min(Math.max(4, left), within.width - tip.offsetWidth - 4)}px`;
    const seen = frame.closest(".plot-frame")?.getBoundingClientRect().bottom ?? within.bottom;
    const below = Math.min(at.bottom + 8, seen - tip.offsetHeight - 4) - within.top;
    tip.style.top = `${above >= 0 ? above : Math.max(0, below)}px`;
  });

  return (
    <div ref={box} className="tooltip" aria-hidden="true" hidden>
      {gathered ? (
        <p>{gathered.words}</p>
      ) : (
        event !== null && (
          <>
            <p className="tooltip-kind">{`${KIND_DEFINITIONS[dataset.kindOf(event)].label} · ${formatWhen(dataset.whenOf(event), "long")}`}</p>
            <p className="tooltip-title">{dataset.titleOf(event)}</p>
            <p>{describeEvent(dataset, event).join(" · ")}</p>
            {dataset.kindOf(event) === "round" && <Outcome round={event} />}
          </>
        )
      )}
    </div>
  );
}

/** What came of a round, once its details are there: they are on their way as soon as it is pointed at. */
function Outcome({ round }: { round: EventIndex }) {
  const { dataset } = useReading();
  const { value } = useEvent(dataset, round);
  if (!value?.detail.round) return null;
  return (
    <div className="tooltip-outcome">
      <p className="tooltip-title">{`${nameOutcome(value.detail.round.outcome)}.`}</p>
      <p>{value.detail.summary}</p>
    </div>
  );
}
