import { useQueryClient } from "@tanstack/react-query";
import { type FocusEvent, type MouseEvent, type PointerEvent, useRef } from "react";
import { asEventIndex, type EventIndex } from "../../dataset/dataset";
import { prefetchDetail } from "../../files/queries";
import type { Signal } from "../../panes/page/signal";
import { useReading } from "../../panes/reading/reading";
import { AXIS_PX } from "../../score/axis";
import { stopOf } from "../../score/markParts";
import { markAt, type Target } from "../../score/pointer";
import { chipsNear } from "../../score/ribbon/chipsNear";
import type { Chip, Cluster, Scene } from "../../score/scene";
import { describeCluster, nameCluster, nameRounds } from "./useMarkWords";
import { usePointed } from "./usePointed";

/** How far from a mark a pointer may be and still mean it, px: half of the least hit area, more for a finger. */
const REACH_PX = { fine: 12, coarse: 22 } as const;
/** A press that moved farther than this was a drag. */
const DRAG_PX = 5;

interface PlotPointerHost {
  readonly scene: Signal<Scene | null>;
  readonly cluster: Signal<{ key: string; words: string } | null>;
  /** The stop that Tab comes back to. */
  readonly stop: Signal<string | null>;
  readonly choose: (event: EventIndex) => void;
  readonly openCluster: (cluster: Cluster) => void;
  /** Rounds of the ribbon that were pressed: several where a finger may mean any of them. */
  readonly takeChips: (chips: readonly Chip[]) => void;
}

/** Pointer and focus on the plot: what is nearest is raised, a click chooses it or opens it. */
export function usePlotPointer({ scene, cluster, stop, choose, openCluster, takeChips }: PlotPointerHost) {
  const { dataset, raised } = useReading();
  const client = useQueryClient();
  const pointed = usePointed();
  // A ref: hovering renders again between the press and the click.
  const pressed = useRef({ x: 0, y: 0, coarse: false });

  const raise = (event: EventIndex | null, gathered: Cluster | null) => {
    raised.set(event);
    cluster.set(gathered && { key: gathered.key, words: `${nameCluster(gathered)}: ${describeCluster(gathered)}` });
    if (event !== null) prefetchDetail(client, dataset, event);
  };
  const raiseTarget = (target: Target | null) =>
    raise(target?.type === "mark" ? target.mark.event : null, target?.type === "cluster" ? target.cluster : null);
  const lower = () => {
    pointed.forget();
    raise(null, null);
  };
  const raiseChips = (chips: readonly Chip[]) => {
    const rounds = chips.flatMap((chip) => chip.members());
    const [first] = rounds;
    if (rounds.length === 1 && first !== undefined) return raise(first, null);
    raised.set(null);
    cluster.set({ key: chips[0]?.key ?? "", words: nameRounds(dataset, rounds) });
  };
  /** The chips that an event in the ribbon is on or near. */
  const findChips = (
    event: MouseEvent<SVGSVGElement>,
    point: { readonly x: number; readonly y: number },
    coarse: boolean,
  ): readonly Chip[] => {
    const drawn = scene.get();
    if (!drawn) return [];
    const key = event.detail === 0 && event.target instanceof Element ? roundOf(event.target) : null;
    if (key !== null) return drawn.chips.filter((chip) => chip.key === key);
    const ribbon = event.currentTarget.querySelector("[role='toolbar']")?.getBoundingClientRect();
    const box = event.currentTarget.getBoundingClientRect();
    if (!ribbon) return [];
    // Scrolled lanes slide under the ribbon: its place is where it stands on the page.
    const at = { x: point.x - box.left, y: point.y - (ribbon.top + ribbon.bottom) / 2 };
    return chipsNear(drawn.chips, 0, at, coarse ? REACH_PX.coarse : REACH_PX.fine, coarse);
  };
  const find = (
    event: MouseEvent<SVGSVGElement> | PointerEvent<SVGSVGElement>,
    coarse: boolean,
    target: EventTarget | null = event.target,
  ) => {
    const drawn = scene.get();
    if (!drawn) return null;
    const direct = target instanceof Element ? byElement(target, drawn) : null;
    if (direct) return direct;
    const box = event.currentTarget.getBoundingClientRect();
    return markAt(
      drawn,
      event.clientX - box.left,
      event.clientY - box.top - AXIS_PX,
      coarse ? REACH_PX.coarse : REACH_PX.fine,
    );
  };

  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      pressed.current = { x: event.clientX, y: event.clientY, coarse: event.pointerType === "touch" };
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      if (event.buttons !== 0) {
        // A score that is higher than its frame is dragged up and down as well.
        if (event.movementY !== 0) event.currentTarget.closest(".plot-frame")?.scrollBy(0, -event.movementY);
        return;
      }
      const chips = findChips(event, { x: event.clientX, y: event.clientY }, false);
      const found = chips.length > 0 ? null : find(event, false);
      if (chips.length > 0) pointed.at(chips.map(({ key }) => key).join(), () => raiseChips(chips));
      else pointed.at(found === null ? "" : stopOfTarget(found), () => raiseTarget(found));
      event.currentTarget.style.cursor = found || chips.length > 0 ? "pointer" : "";
    },
    onPointerLeave: lower,
    onClick: (event: MouseEvent<SVGSVGElement>) => {
      // A click made by a key or a script has no press before it and no place.
      const { x, y, coarse } = pressed.current;
      // A finger that moved makes no click; one that did not has its click put where the browser thinks that it aimed.
      const moved = !coarse && event.detail > 0 && Math.hypot(event.clientX - x, event.clientY - y) > DRAG_PX;
      if (moved) return;
      const chips = findChips(event, coarse ? { x, y } : { x: event.clientX, y: event.clientY }, coarse);
      // A press that ends a wheel's turn was on the grip, which lay over what is there.
      const under =
        event.target === event.currentTarget ? document.elementFromPoint(event.clientX, event.clientY) : null;
      const found = chips.length > 0 ? null : find(event, coarse, under ?? event.target);
      // A finger points at nothing once it is lifted.
      if (coarse) lower();
      if (chips.length > 0) return takeChips(chips);
      if (!found) return;
      if (found.type === "mark") choose(found.mark.event);
      else openCluster(found.cluster);
    },
    onFocus: (event: FocusEvent<SVGSVGElement>) => {
      const drawn = scene.get();
      const chip = drawn?.chips.find(({ key }) => key === roundOf(event.target));
      pointed.forget();
      if (chip) return raiseChips([chip]);
      const found = drawn && byElement(event.target, drawn);
      if (!found) return;
      stop.set(stopOfTarget(found));
      raiseTarget(found);
    },
    onBlur: lower,
  };
}

const stopOfTarget = (target: Target): string => stopOf(target.type === "mark" ? target.mark : target.cluster);

const roundOf = (element: Element): string | null =>
  element.closest("[data-round]")?.getAttribute("data-round") ?? null;

/** The mark or cluster that an element belongs to, or a title names. */
function byElement(element: Element, scene: Scene): Target | null {
  const named = element.closest("[data-stop], [data-names]");
  const stop = named?.getAttribute("data-stop") ?? named?.getAttribute("data-names");
  if (!stop) return null;
  const event = /^e(\d+)$/.exec(stop)?.[1];
  if (event !== undefined) {
    const index = asEventIndex(Number(event));
    const mark = scene.marks.find((each) => each.event === index);
    return mark ? { type: "mark", mark } : null;
  }
  const cluster = scene.clusters.find((each) => each.key === stop);
  return cluster ? { type: "cluster", cluster } : null;
}
