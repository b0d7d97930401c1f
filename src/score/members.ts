import type { EventIndex } from "../dataset/dataset";
import type { Span } from "../time/day";
import { grainOf } from "./bins/grain";
import { eventAt, K, placeOf } from "./lanes/laneIndex";
import { laneKeyOf } from "./lanes/lanes";
import type { Score } from "./layoutScene";
import { timeScale } from "./scale";
import type { Cluster } from "./scene";

/** The events that a cluster of the scene of this span and width stands for, in time order; as many as its count says. */
export function membersOf(score: Score, span: Span, widthPx: number, cluster: Cluster): readonly EventIndex[] {
  const { index } = score;
  const scale = timeScale(span, widthPx);
  const grain = grainOf(scale.pxPerDay, scale.widthPx, index.rows);
  const bin = Number(cluster.key.slice(cluster.key.lastIndexOf(":") + 1));
  const row = Array.from({ length: index.rows }, (_, each) => each).find(
    (each) => laneKeyOf(index.table, each) === cluster.lane,
  );
  if (row === undefined) return [];
  const { items } = score.gathered.columnAt(grain, bin);
  const drawn = new Set(
    Object.values(items)
      .flat()
      .filter((item) => item.signs.some((sign) => sign.row === row))
      .map((item) => item.event),
  );
  const members: EventIndex[] = [];
  for (let kind = 0; kind < K; kind++) {
    const end = placeOf(index, row, kind, (bin + 1) * grain.binDays);
    for (let place = placeOf(index, row, kind, bin * grain.binDays); place < end; place++) {
      const event = eventAt(index, place);
      if (!drawn.has(event)) members.push(event);
    }
  }
  return members.sort((a, b) => a - b);
}
