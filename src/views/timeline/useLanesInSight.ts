import { type RefObject, useEffect } from "react";
import { type Signal, useSignalPart } from "../../panes/page/signal";
import { useReading } from "../../panes/reading/reading";
import { AXIS_PX } from "../../score/axis";
import type { Scene } from "../../score/scene";

/** Kept free above the first of the event's lanes: its notes stand above the line. */
const ABOVE_PX = 30;

/**
 * Choosing an event scrolls to the first lane that it touches, unless all of them are in sight, and so does what moves the
 * lanes under it: within the frame where the score is higher than it, or the page, where that scrolls and a sheet lies over
 * its lower part. Whoever scrolls away from it meanwhile is left there.
 */
export function useLanesInSight(
  frame: RefObject<HTMLElement | null>,
  scene: Signal<Scene | null>,
  pageScrolls: boolean,
): void {
  const { chosen } = useReading();
  // As words: whatever uses it is rendered when they change, and not with every frame.
  const lines = useSignalPart(scene, (drawn) => linesOf(drawn, chosen).join());
  // biome-ignore lint/correctness/useExhaustiveDependencies: lanes that moved have other lines
  useEffect(() => {
    const element = frame.current;
    const drawn = scene.get();
    const ys = linesOf(drawn, chosen);
    if (!element || !drawn || ys.length === 0) return;
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    // The axis and the rounds stay over the lanes, and cover so much of them.
    const pinnedPx = AXIS_PX + drawn.top.lanesPx;
    if (pageScrolls) scrollPageTo(element, top - ABOVE_PX, bottom + ABOVE_PX);
    else if (top < element.scrollTop + pinnedPx || bottom > element.scrollTop + element.clientHeight)
      element.scrollTop = Math.max(0, top - pinnedPx - ABOVE_PX);
  }, [chosen, lines, frame, scene, pageScrolls]);
}

/** The lines that the event's mark has signs on, px from the top of the frame; none until it has a mark. */
const linesOf = (scene: Scene | null, event: number | null): readonly number[] =>
  scene?.marks.find((each) => each.event === event)?.signs.map(({ y }) => y + AXIS_PX) ?? [];

/** `top` and `bottom` from the top of the frame, px. What is too high for the room above the sheet is seen from its top. */
function scrollPageTo(frame: HTMLElement, top: number, bottom: number): void {
  const { top: frameTop, right } = frame.getBoundingClientRect();
  const sheet = document.querySelector(".sheet")?.getBoundingClientRect();
  const floor = sheet && sheet.left < right ? sheet.top : window.innerHeight;
  const down = Math.min(frameTop + bottom - floor, frameTop + top);
  if (down > 0 || frameTop + top < 0) window.scrollBy({ top: down });
}
