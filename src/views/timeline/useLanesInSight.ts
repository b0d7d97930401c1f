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
  // As words, since it renders what uses it only when they change; null until the event has a mark.
  const lanes = useSignalPart(scene, (drawn) => lanesOf(drawn, chosen));
  useEffect(() => {
    const element = frame.current;
    const drawn = scene.get();
    if (!element || !drawn || chosen === null || lanes === null) return;
    const [top = 0, bottom = top] = lanes.split(" ").map(Number);
    // The axis and the rounds stay over the lanes, and cover so much of them.
    const pinnedPx = AXIS_PX + drawn.top.lanesPx;
    if (pageScrolls) scrollPageTo(element, top - ABOVE_PX, bottom + ABOVE_PX);
    else if (top < element.scrollTop + pinnedPx || bottom > element.scrollTop + element.clientHeight)
      element.scrollTop = Math.max(0, top - pinnedPx - ABOVE_PX);
  }, [chosen, lanes, frame, scene, pageScrolls]);
}

/** The first and the last line of the event's mark, px from the top of the frame. */
function lanesOf(scene: Scene | null, event: number | null): string | null {
  const mark = scene?.marks.find((each) => each.event === event);
  if (!mark || mark.signs.length === 0) return null;
  const ys = mark.signs.map(({ y }) => y + AXIS_PX);
  return `${Math.min(...ys)} ${Math.max(...ys)}`;
}

/** `top` and `bottom` from the top of the frame, px. What is too high for the room above the sheet is seen from its top. */
function scrollPageTo(frame: HTMLElement, top: number, bottom: number): void {
  const { top: frameTop, right } = frame.getBoundingClientRect();
  const sheet = document.querySelector(".sheet")?.getBoundingClientRect();
  const floor = sheet && sheet.left < right ? sheet.top : window.innerHeight;
  const down = Math.min(frameTop + bottom - floor, frameTop + top);
  if (down > 0 || frameTop + top < 0) window.scrollBy({ top: down });
}
