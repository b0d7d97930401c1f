import type { KeyboardEvent, RefObject } from "react";
import type { EventIndex } from "../../dataset/dataset";
import { nextEvent } from "../../filter/order";
import type { Signal } from "../../panes/page/signal";
import { useReading } from "../../panes/reading/reading";
import { KIND_ROWS } from "../../score/kinds";
import type { Chip, Scene } from "../../score/scene";
import { bringIntoSight } from "./spans";
import type { SpanControl } from "./useSpan";

interface RibbonKeysHost {
  readonly scene: Signal<Scene | null>;
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly control: SpanControl;
  readonly takeChips: (chips: readonly Chip[]) => void;
}

/**
 * The keys of the rounds' toolbar, while the focus is in it: arrows step through the rounds, past the last in sight to
 * the next one out of sight; Enter takes one, Arrow Down goes to its mark. Answers whether a key was one of them.
 */
export function useRibbonKeys({ scene, svg, control, takeChips }: RibbonKeysHost) {
  const { dataset, shown, liveSpan, cover } = useReading();
  const focusOn = (stop: string) =>
    svg.current?.querySelector<SVGGElement>(`[data-stop="${CSS.escape(stop)}"]`)?.focus({ preventScroll: true });
  const focusRound = (round: EventIndex) => {
    const holder = scene.get()?.chips.find((chip) => chip.members().includes(round));
    if (holder) focusOn(holder.key);
  };
  const goTo = (round: EventIndex) => {
    const span = liveSpan.get();
    if (!span) return;
    const { start, end } = dataset.spanOf(round);
    control.settle(bringIntoSight(span, start, end, cover.get()));
    requestAnimationFrame(() => requestAnimationFrame(() => focusRound(round)));
  };
  const roundBeyond = (from: EventIndex | undefined, by: 1 | -1): EventIndex | null => {
    let next = from === undefined ? null : nextEvent(shown, from, by);
    while (next !== null && !KIND_ROWS[dataset.kindOf(next)].chip) next = nextEvent(shown, next, by);
    return next;
  };

  return (event: KeyboardEvent): boolean => {
    const key =
      event.target instanceof Element ? event.target.closest("[data-round]")?.getAttribute("data-round") : null;
    const chips = scene.get()?.chips ?? [];
    const at = chips.findIndex((chip) => chip.key === key);
    const here = chips[at];
    if (!here || event.ctrlKey || event.metaKey || event.altKey) return false;
    const step = (by: 1 | -1) => {
      const next = chips[at + by];
      if (next) return focusOn(next.key);
      const beyond = roundBeyond(here.members().at(by < 0 ? 0 : -1), by);
      if (beyond !== null) goTo(beyond);
    };
    const actions = new Map<string, () => void>([
      ["ArrowRight", () => step(1)],
      ["ArrowLeft", () => step(-1)],
      ["Home", () => focusOn(chips[0]?.key ?? "")],
      ["End", () => focusOn(chips[chips.length - 1]?.key ?? "")],
      ["ArrowDown", () => focusOn(`e${here.event}`)],
      ["Enter", () => takeChips([here])],
      [" ", () => takeChips([here])],
    ]);
    const action = actions.get(event.key);
    if (!action) return false;
    event.preventDefault();
    action();
    return true;
  };
}
