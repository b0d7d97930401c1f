import { countEvents, outOf } from "../../words/counted";

/** "In view: 28 of 824 events", of those that pass the filter. */
export const inViewWords = (inView: number, shown: number): string =>
  inView === shown
    ? `In view: ${countEvents(shown)}`
    : `In view: ${outOf(inView, shown)} ${shown === 1 ? "event" : "events"}`;
