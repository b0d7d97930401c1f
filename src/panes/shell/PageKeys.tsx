import { asEventIndex, type EventIndex } from "../../dataset/dataset";
import { firstPlace } from "../../dataset/firstPlace";
import { nextEvent } from "../../filter/order";
import { fitSpan } from "../../score/scale";
import { chooseEvent, leaveThread, showThread, showView } from "../../view/choose";
import { backFrom } from "../page/focusBack";
import { usePageKey } from "../page/usePageKey";
import { useReading } from "../reading/reading";

/** Days that are shown around an event that the reader asks to see on the timeline, at the least. */
const AROUND_DAYS = 30;

/** Stepping from event to event, letting go and finding on the timeline: the same keys on every view. */
export function PageKeys() {
  const { dataset, view, shown, chosen, change, restingSpan } = useReading();
  /** With nothing chosen, stepping begins at what is in sight. */
  const here = (by: 1 | -1): EventIndex | null => {
    const span = view.view === "timeline" ? restingSpan.get() : null;
    if (span === null) return null;
    const bound = by === 1 ? span.start : span.end;
    const at = firstPlace(dataset.count, (i) => dataset.startOf(asEventIndex(i)) >= bound);
    return asEventIndex(by === 1 ? at - 1 : at);
  };
  const step = (by: 1 | -1) => () => {
    const next = nextEvent(shown, chosen ?? here(by), by);
    if (next !== null) change((now) => chooseEvent(now, dataset.idOf(next)));
    return next !== null;
  };
  usePageKey("next", step(1));
  usePageKey("previous", step(-1));
  usePageKey("close", () => {
    if (view.event === null && view.source === null) return false;
    change(chooseEvent(view, null));
    if (view.event !== null) backFrom(view.event);
    return true;
  });
  usePageKey("show", () => {
    if (chosen === null) return false;
    const { start, end } = dataset.whenOf(chosen);
    const half = Math.max(end - start, AROUND_DAYS) / 2;
    const middle = (start + end) / 2;
    change({ ...showView(view, "timeline"), span: fitSpan(middle - half, middle + half) });
    return true;
  });
  const isTied = (event: EventIndex) => dataset.tiesOf(event).length + dataset.tiesTo(event).length > 0;
  usePageKey("thread", () => {
    // In a frame the filter is the newsroom's.
    if (view.embed) return false;
    if (view.thread !== null) change((now) => leaveThread(now));
    else if (chosen !== null && isTied(chosen)) {
      change((now) => showThread(now, dataset.idOf(chosen)));
      backFrom(dataset.idOf(chosen));
    }
    return view.thread !== null || chosen !== null;
  });
  return null;
}
