import type { EventIndex } from "../dataset/dataset";
import { noEntry } from "../dataset/noEntry";
import { KINDS } from "../dataset/terms";
import type { Span } from "../time/day";
import { eventsOf } from "./bins/counting";
import { chunksOf } from "./bins/grain";
import { rowsOf } from "./bins/items";
import { grainFor, type Score } from "./layoutScene";
import { keyOf } from "./place/clusters";
import { timeScale } from "./scale";
import type { Cluster } from "./scene";

/** The events that a cluster of the scene of this span and width stands for, in time order; as many as its count says. */
export function membersOf(score: Score, span: Span, widthPx: number, cluster: Cluster): readonly EventIndex[] {
  const { index } = score;
  const scale = timeScale(span, widthPx);
  const grain = grainFor(score, scale.pxPerDay, scale.widthPx);
  const [first, end] = chunksOf(span, grain);
  const chunks = Array.from({ length: end - first }, (_, i) => score.gathered.chunkAt(grain, first + i));
  const chunk = chunks.find(({ gathered }) => gathered.some((each) => keyOf(index, grain, each) === cluster.key));
  const gathered = chunk?.gathered.find((each) => keyOf(index, grain, each) === cluster.key);
  if (chunk === undefined || gathered === undefined) return [];
  const { row, byKind } = gathered;
  const drawn = new Set(chunk.groups.flatMap(({ items }) => items.map(({ event }) => event)));
  const kinds = KINDS.map((_, kind) => kind).filter((kind) => (byKind[kind] ?? noEntry(kind)) > 0);
  const channel = index.table.channel === null ? -1 : index.table.lanes.length;
  return eventsOf(index, row, kinds, gathered.start, gathered.end)
    .filter((event) => !drawn.has(event) && (row !== index.all || !rowsOf(index, event).includes(channel)))
    .sort((a, b) => a - b);
}
