import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { EventIndex } from "../../dataset/dataset";
import { indexRounds, roundToShow } from "../../facts/rounds";
import { hasBit } from "../../filter/bits";
import { isTyping } from "../../panes/page/isTyping";
import { useNarrow } from "../../panes/page/useMedia";
import { useReading } from "../../panes/reading/reading";
import { chooseEvent } from "../../view/choose";
import { outOf } from "../../words/counted";
import { NoRounds } from "./NoRounds";
import { RoundArticle } from "./RoundArticle";
import { RoundStrip } from "./RoundStrip";
import { RoundProvider } from "./roundContext";
import { usePassing } from "./usePassing";
import { earlierAbove, showMoreRounds } from "./words";
import "./rounds.css";

/** Pages of all rounds are added so many at a time, so that the page stays light whatever the dataset's size. */
const PAGES_AT_ONCE = 12;

/** Rounds in order: one at a time, or all down the page. */
export function RoundsView() {
  const { dataset, view, shown, chosen, change } = useReading();
  const index = useMemo(() => indexRounds(dataset), [dataset]);
  const passing = usePassing();
  const rounds = useMemo(() => index.all.filter((round) => hasBit(shown, round)), [index, shown]);
  const named = view.round === null ? null : dataset.find(view.round);
  const current = roundToShow(dataset, index, rounds, chosen, named);
  const root = useRef<HTMLDivElement>(null);

  // On a phone choosing an event lays its source over the page: stepping names the round and leaves the page in sight.
  const covers = useNarrow();
  const go = (round: EventIndex) => {
    const id = dataset.idOf(round);
    change(covers ? { ...chooseEvent(view, null), round: id } : { ...chooseEvent(view, id), round: null });
  };
  const at = current === null ? -1 : rounds.indexOf(current);
  const previous = rounds[at - 1];
  const next = rounds[at + 1];
  const onArrow = useEffectEvent((event: KeyboardEvent) => {
    const to = event.key === "ArrowRight" ? next : event.key === "ArrowLeft" ? previous : undefined;
    if (to === undefined || isTyping(event) || event.shiftKey) return;
    event.preventDefault();
    go(to);
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => onArrow(event);
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  useScrollTo(root, current, chosen === null ? null : dataset.idOf(chosen), view.all);

  if (current === null) {
    return (
      <div className="rounds" data-view-ready ref={root}>
        <NoRounds />
      </div>
    );
  }
  return (
    <div className="rounds" data-view-ready ref={root}>
      <div className="rounds-bar">
        <RoundStrip index={index} rounds={rounds} current={current} passing={passing} onGo={go} />
        <div className="rounds-tools">
          <button
            type="button"
            className="button"
            aria-keyshortcuts="ArrowLeft"
            aria-disabled={previous === undefined}
            onClick={() => previous !== undefined && go(previous)}
          >
            <span aria-hidden="true">←</span> Previous
          </button>
          <span aria-live="polite" className="rounds-at">
            <span className="visually-hidden">Round </span>
            <span>{outOf(at + 1, rounds.length)}</span>
            <span className="visually-hidden">{`: ${dataset.titleOf(current)}`}</span>
          </span>
          <button
            type="button"
            className="button"
            aria-keyshortcuts="ArrowRight"
            aria-disabled={next === undefined}
            onClick={() => next !== undefined && go(next)}
          >
            Next <span aria-hidden="true">→</span>
          </button>
          <label className="rounds-toggle">
            <input
              type="checkbox"
              checked={view.meetings}
              onChange={() => change({ ...view, meetings: !view.meetings })}
            />
            Meetings
          </label>
          <label className="rounds-toggle">
            <input type="checkbox" checked={view.all} onChange={() => change({ ...view, all: !view.all })} />
            All rounds
          </label>
        </div>
      </div>
      <Pages rounds={view.all ? rounds : [current]} current={current}>
        {(round) => (
          <RoundProvider key={round} value={{ rounds: index, round, passing, current: round === current }}>
            <RoundArticle />
          </RoundProvider>
        )}
      </Pages>
    </div>
  );
}

interface PagesProps {
  readonly rounds: readonly EventIndex[];
  readonly current: EventIndex;
  readonly children: (round: EventIndex) => React.ReactNode;
}

function Pages({ rounds, current, children }: PagesProps) {
  const [more, setMore] = useState(0);
  const at = Math.max(0, rounds.indexOf(current));
  const from = Math.floor(at / PAGES_AT_ONCE) * PAGES_AT_ONCE;
  const until = from + PAGES_AT_ONCE * (1 + more);
  const left = rounds.length - until;
  return (
    <>
      {from > 0 && <p className="round-how">{earlierAbove(from)}</p>}
      {rounds.slice(from, until).map(children)}
      {left > 0 && (
        <button type="button" className="button" onClick={() => setMore(more + 1)}>
          {showMoreRounds(Math.min(left, PAGES_AT_ONCE), left)}
        </button>
      )}
    </>
  );
}

/** Choosing moves the page: to the top of another round's page, or just far enough to see the chosen event. */
function useScrollTo(
  root: React.RefObject<HTMLElement | null>,
  current: EventIndex | null,
  chosen: string | null,
  all: boolean,
): void {
  const { dataset } = useReading();
  const id = current === null ? null : dataset.idOf(current);
  useLayoutEffect(() => {
    const scroller = root.current?.closest("[data-anchor-scroll]");
    const page = id === null ? null : root.current?.querySelector(`[data-round="${CSS.escape(id)}"]`);
    if (!root.current || !scroller || !page) return;
    if (all) return keepInSight(root.current, page);
    scroller.scrollTo({ top: 0 });
  }, [root, id, all]);
  useLayoutEffect(() => {
    if (chosen === null || chosen === id) return;
    root.current
      ?.querySelector(`[data-anchor][data-event="${CSS.escape(chosen)}"]`)
      ?.scrollIntoView({ block: "nearest" });
  }, [root, id, chosen]);
}

/** What a reader does who is about to look elsewhere. */
const MOVES = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/**
 * Where all rounds are shown at once, the one that was read stays at the top while the details of those before it come
 * in and push it down, until the reader moves. Returns what ends that.
 */
function keepInSight(root: Element, page: Element): () => void {
  const sizes = new ResizeObserver(() => page.scrollIntoView({ block: "start" }));
  const stop = () => {
    sizes.disconnect();
    for (const move of MOVES) window.removeEventListener(move, stop, { capture: true });
  };
  page.scrollIntoView({ block: "start" });
  sizes.observe(root);
  for (const move of MOVES) window.addEventListener(move, stop, { capture: true, passive: true });
  return stop;
}
