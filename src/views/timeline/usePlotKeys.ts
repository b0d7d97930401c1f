import type { KeyboardEvent, RefObject } from "react";
import type { EventIndex } from "../../dataset/dataset";
import { KINDS } from "../../dataset/terms";
import { firstIn, lastIn, nextEvent } from "../../filter/order";
import { type PlotKey, plotKeyOf } from "../../panes/page/plotKeys";
import type { Signal } from "../../panes/page/signal";
import { usePageKey } from "../../panes/page/usePageKey";
import { useReading } from "../../panes/reading/reading";
import { stopOf } from "../../score/markParts";
import { focusOrder } from "../../score/pointer";
import { fitSpan, lengthOf, panBy, zoomAt } from "../../score/scale";
import type { Cluster, Mark, Scene } from "../../score/scene";
import { timeOrder } from "../../score/standing";
import { bringIntoSight } from "./spans";
import type { SpanControl } from "./useSpan";

interface PlotKeysHost {
  readonly scene: Signal<Scene | null>;
  /** The stop that Tab comes back to. */
  readonly stop: Signal<string | null>;
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly control: SpanControl;
  readonly choose: (event: EventIndex) => void;
  readonly openCluster: (cluster: Cluster) => void;
}

/** Everything that the pointer does on the score, by keys. The plot is one tab stop; arrows move within it. */
export function usePlotKeys({ scene, stop, svg, control, choose, openCluster }: PlotKeysHost) {
  const { dataset, shown, chosen, liveSpan, cover } = useReading();

  /** The stops of the arrow keys, in time order. */
  const stopsOf = (drawn: Scene): readonly (Mark | Cluster)[] =>
    focusOrder(drawn, timeOrder(dataset).at).map((target) => (target.type === "mark" ? target.mark : target.cluster));

  const focusOn = (name: string): boolean => {
    const element = svg.current?.querySelector<SVGGElement>(`[data-stop="${CSS.escape(name)}"]`);
    if (!element) return false;
    const before = stop.get();
    stop.set(name);
    svg.current?.querySelector(`[data-stop="${CSS.escape(before ?? "")}"]`)?.setAttribute("tabindex", "-1");
    element.setAttribute("tabindex", "0");
    element.focus({ preventScroll: true });
    return true;
  };

  /** Moves the view so that an event is in sight, and the focus to its mark or to the cluster that holds it. */
  const goTo = (event: EventIndex) => {
    const span = liveSpan.get();
    if (!span) return;
    const { start, end } = dataset.spanOf(event);
    control.settle(bringIntoSight(span, start, end, cover.get()));
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (focusOn(`e${event}`)) return;
        const middle = (start + end) / 2;
        const kind = KINDS.indexOf(dataset.kindOf(event));
        const holder = scene
          .get()
          ?.clusters.find(
            ({ span: days, byKind }) => (byKind[kind] ?? 0) > 0 && days.start <= middle && middle < days.end,
          );
        if (holder) focusOn(holder.key);
      }),
    );
  };

  const current = (): Mark | Cluster | null => {
    const drawn = scene.get();
    const name = stop.get();
    if (!drawn) return null;
    const order = stopsOf(drawn);
    return order.find((item) => stopOf(item) === name) ?? null;
  };

  const step = (by: 1 | -1) => {
    const drawn = scene.get();
    if (!drawn) return;
    const order = stopsOf(drawn);
    const here = current();
    const focusedInside = svg.current?.contains(document.activeElement) && document.activeElement !== svg.current;
    const at = here && focusedInside ? order.indexOf(here) : by > 0 ? -1 : order.length;
    const next = order[at + by];
    if (next) return void focusOn(stopOf(next));
    // Past the last mark in sight: on to the next event out of sight, if there is one.
    const from = here && "event" in here ? here.event : null;
    const beyond = from === null ? null : nextEvent(shown, from, by);
    if (beyond !== null) goTo(beyond);
    else if (here && !("event" in here)) pan(by * 0.5);
  };

  /** To the nearest mark above or below, by x. */
  const climb = (by: 1 | -1) => {
    const here = current();
    const drawn = scene.get();
    if (!here || !drawn) return;
    const others = stopsOf(drawn).filter((item) => (item.y - here.y) * by > 4);
    const distance = (item: Mark | Cluster) => Math.abs(item.x - here.x) + Math.abs(item.y - here.y) * 0.5;
    const nearest = others.reduce<Mark | Cluster | null>((a, b) => (a && distance(a) <= distance(b) ? a : b), null);
    if (nearest) focusOn(stopOf(nearest));
  };

  const pan = (share: number) => {
    const span = liveSpan.get();
    if (span) control.settle(panBy(span, lengthOf(span) * share));
  };
  const zoom = (factor: number) => {
    const span = liveSpan.get();
    const here = current();
    const drawn = scene.get();
    const share = here && drawn ? Math.min(1, Math.max(0, here.x / drawn.widthPx)) : 0.5;
    if (span) control.settle(zoomAt(span, share, factor));
  };

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const does = plotKeyOf(event.key);
    if (does === null) return;
    const actions: { readonly [key in PlotKey]: () => void } = {
      later: () => step(1),
      earlier: () => step(-1),
      down: () => climb(1),
      up: () => climb(-1),
      first: () => jump(firstIn(shown)),
      last: () => jump(lastIn(shown)),
      "page-earlier": () => pan(-0.8),
      "page-later": () => pan(0.8),
      choose: () => act(),
      "zoom-in": () => zoom(2),
      "zoom-out": () => zoom(0.5),
      "show-all": () => control.settle(null),
    };
    event.preventDefault();
    actions[does]();
  };
  const jump = (event: EventIndex | null) => {
    if (event !== null) goTo(event);
  };
  const act = () => {
    const here = current();
    if (!here) return;
    if ("event" in here) choose(here.event);
    else openCluster(here);
  };

  // On the timeline itself a chosen event is shown without leaving the span's length to chance, and the focus goes along.
  usePageKey("show", () => {
    if (chosen === null) return false;
    const { start, end } = dataset.whenOf(chosen);
    const length = Math.max(end - start, 30);
    control.settle(fitSpan(start - length / 2, start + length / 2));
    goTo(chosen);
    return true;
  });

  return onKeyDown;
}
