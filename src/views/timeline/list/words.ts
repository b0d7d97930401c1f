import type { Span } from "../../../time/day";
import { formatSpan } from "../../../time/words";

/** "No event from 1 to 30 November 2023"; under a filter "No matching event". */
export function formatSilence(silence: Span, filtered: boolean): string {
  const what = filtered ? "No matching event" : "No event";
  const isDay = Number.isInteger(silence.start) && silence.end - silence.start === 1;
  const days = formatSpan(silence, "long");
  return isDay ? `${what} on ${days}` : `${what} from ${days.replace("–", " to ")}`;
}

export const threadOf = (event: string): string => `The thread of “${event}”`;
