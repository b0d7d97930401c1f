import { asEventIndex, type Dataset } from "../src/dataset/dataset";
import { isoDay } from "../src/time/calendar";
import { asDay } from "../src/time/day";

/** Groups and items as vis-timeline takes them, and TimelineJS after a step; a time without an end is a point. */
export interface BesideEvents {
  readonly groups: readonly { readonly id: string; readonly content: string }[];
  readonly items: readonly BesideItem[];
}
interface BesideItem {
  readonly id: number;
  readonly group: string;
  readonly content: string;
  readonly type: "range" | "point";
  readonly start: string;
  readonly end?: string;
}

/** Every event of a dataset as one item in the group of the first party at it: a range where it took more than a day. */
export function besideEvents(dataset: Dataset): BesideEvents {
  const items = Array.from({ length: dataset.count }, (_, id): BesideItem => {
    const event = asEventIndex(id);
    const { start, end } = dataset.spanOf(event);
    const [first] = dataset.seatsOf(event);
    const common = { id, group: dataset.parties[first?.party ?? -1]?.id ?? NOBODY, content: dataset.titleOf(event) };
    return end - start > 1
      ? { ...common, type: "range", start: isoDay(start), end: isoDay(asDay(Math.ceil(end))) }
      : { ...common, type: "point", start: isoDay(start) };
  });
  const used = new Set(items.map(({ group }) => group));
  const groups = dataset.parties.map(({ id, name }) => ({ id, content: name }));
  return { groups: [...groups, { id: NOBODY, content: "No party" }].filter(({ id }) => used.has(id)), items };
}
const NOBODY = "nobody";
