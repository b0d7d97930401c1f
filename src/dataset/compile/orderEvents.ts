import type { When } from "../../time/when";
import type { Dates } from "../authored/dates";
import type { EventRecord } from "../schema/event";
import { compareText } from "./parties";

export interface Ordered {
  /** In order of start, then end; of those alike what an event answers, carries out or ends before it, then by id. */
  readonly events: readonly EventRecord[];
  readonly whens: readonly When[];
  /** An event's place in the order by its id. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** The ids of those that are drafts. */
  readonly drafts: ReadonlySet<string>;
}

/** @param drafts events that are not finished, drawn among the others. */
export function orderEvents(
  finished: readonly EventRecord[],
  dates: Dates,
  drafts: readonly EventRecord[] = [],
): Ordered {
  const authored = [...finished, ...drafts];
  const whens = authored.map((event) => dates.when(event.when));
  const order = authored.map((_, i) => i);
  order.sort((a, b) => {
    const [one, other] = [whens[a], whens[b]];
    if (!one || !other) return 0;
    return one.start - other.start || one.end - other.end || compareText(authored[a]?.id ?? "", authored[b]?.id ?? "");
  });
  const inTurn = answersLast(order, authored, whens);
  const events = inTurn.flatMap((i) => authored[i] ?? []);
  return {
    events,
    whens: inTurn.flatMap((i) => whens[i] ?? []),
    indexOf: new Map(events.map((event, i) => [event.id, i])),
    drafts: new Set(drafts.map(({ id }) => id)),
  };
}

/**
 * The order with each event after those of its own dates that it depends on: on one day an answer does not come before what
 * it answers. Events that depend on each other in a circle keep the order of their ids.
 */
function answersLast(
  order: readonly number[],
  authored: readonly EventRecord[],
  whens: readonly When[],
): readonly number[] {
  const placeOf = new Map(authored.map(({ id }, i) => [id, i]));
  const isAlike = (a: number, b: number) => whens[a]?.start === whens[b]?.start && whens[a]?.end === whens[b]?.end;
  const placed = new Set<number>();
  const inTurn: number[] = [];
  const place = (i: number) => {
    if (placed.has(i)) return;
    placed.add(i);
    for (const { type, to } of authored[i]?.relations ?? []) {
      const other = placeOf.get(to);
      if (type !== "prepares" && other !== undefined && isAlike(i, other)) place(other);
    }
    inTurn.push(i);
  };
  for (const i of order) place(i);
  return inTurn;
}
