import { machineDates } from "../time/machineDate";
import type { When } from "../time/when";
import { formatWhen, type WordStyle } from "../time/words";

/** A date in words, as vague as its source, with what programs read of it. */
export function DateWords({ when, style = "long" }: { when: When; style?: WordStyle }) {
  const { start } = machineDates(when);
  const words = formatWhen(when, style);
  return start === null ? <span>{words}</span> : <time dateTime={start}>{words}</time>;
}
