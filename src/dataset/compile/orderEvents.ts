import type { When } from "../../time/when";
import type { Dates } from "../authored/dates";
import type { EventRecord } from "../schema/event";
import { compareText } from "./parties";

export interface Ordered {
  /** In order of start, then end, then id. */
  readonly events: readonly EventRecord[];
  readonly whens: readonly When[];
  /** An event's place in the order by its id. */
  readonly indexOf: ReadonlyMap<string, number>;
}

export function orderEvents(authored: readonly EventRecord[], dates: Dates): Ordered {
  const whens = authored.map((event) => dates.when(event.when));
  const order = authored.map((_, i) => i);
  order.sort((a, b) => {
    const [one, other] = [whens[a], whens[b]];
    if (!one || !other) return 0;
    return one.start - other.start || one.end - other.end || compareText(authored[a]?.id ?? "", authored[b]?.id ?? "");
  });
  const events = order.flatMap((i) => authored[i] ?? []);
  return {
    events,
    whens: order.flatMap((i) => whens[i] ?? []),
    indexOf: new Map(events.map((event, i) => [event.id, i])),
  };
}
