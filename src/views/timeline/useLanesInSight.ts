import { type RefObject, useEffect } from "react";
import type { Signal } from "../../panes/page/signal";
import { useReading } from "../../panes/reading/reading";
import type { Scene } from "../../score/scene";
import { AXIS_PX } from "./drawBackdrop";

/** Kept free above the first of the event's lanes: its notes stand above the line. */
const ABOVE_PX = 30;

/** Where the score is higher than its frame, choosing an event scrolls to the first lane that it touches, unless all of them are in sight. */
export function useLanesInSight(frame: RefObject<HTMLElement | null>, scene: Signal<Scene | null>): void {
  const { chosen } = useReading();
  useEffect(() => {
    const element = frame.current;
    const mark = scene.get()?.marks.find(({ event }) => event === chosen);
    if (!element || !mark || mark.signs.length === 0) return;
    const ys = mark.signs.map(({ y }) => y + AXIS_PX);
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    const from = element.scrollTop + AXIS_PX;
    if (top >= from + ABOVE_PX / 2 && bottom <= element.scrollTop + element.clientHeight) return;
    element.scrollTop = Math.max(0, top - AXIS_PX - ABOVE_PX);
  }, [chosen, frame, scene]);
}
