import type { Dataset, EventIndex } from "../dataset/dataset";
import type { Bits } from "../filter/bits";
import type { Span } from "../time/day";
import type { LaneMode } from "../view/choices";
import { layoutAxis } from "./axis";
import { type Gatherer, gatherer } from "./bins/gather";
import { binsOf, grainOf } from "./bins/grain";
import { layoutCaptions, layoutChips, type MeasureText, type Named, roughWidthPx } from "./captions";
import { KIND_ROWS } from "./kinds";
import { indexLanes, type LaneIndex } from "./lanes/laneIndex";
import { laneRows } from "./lanes/laneRows";
import type { LaneOptions } from "./lanes/lanes";
import { indexPassing, type PassingIndex } from "./lanes/passing";
import { layoutCluster } from "./place/clusters";
import { labelLenses } from "./place/lensLabels";
import { liftMarks } from "./place/lift";
import { layoutColumn, layoutPassing } from "./place/marks";
import { type Heights, placeLanes } from "./place/placeLanes";
import { timeScale } from "./scale";
import type { Cluster, Mark, Scene } from "./scene";

/** The score of what a filter leaves, in lanes of one mode; holds the decisions of the levels that were looked at. */
export interface Score {
  readonly dataset: Dataset;
  readonly index: LaneIndex;
  readonly gathered: Gatherer;
  readonly passing: PassingIndex;
}

/** Once for a filter, lane mode and lane options: one pass over the events and their seats. */
export function prepareScore(dataset: Dataset, bits: Bits, lanes: LaneOptions & { readonly mode: LaneMode }): Score {
  const index = indexLanes(dataset, bits, laneRows(dataset, lanes.mode, lanes));
  return { dataset, index, gathered: gatherer(index), passing: indexPassing(index) };
}

/** Half a lens and some: what is farther out of view than this shows nothing. */
const EDGE_PX = 20;

/**
 * Once a frame. The cost depends on the pixels of the plot; what a bin holds is looked up once a level and kept.
 * `lifted` events are drawn in any case, see liftMarks.
 */
export function layoutScene(
  score: Score,
  span: Span,
  widthPx: number,
  heights: Heights,
  lifted: readonly EventIndex[] = [],
  measure: MeasureText = roughWidthPx,
): Scene {
  const { dataset, index } = score;
  const scale = timeScale(span, widthPx);
  const grain = grainOf(scale.pxPerDay, scale.widthPx, index.rows);
  const placed = placeLanes(index.table, index.events, heights);
  const [firstBin, endBin] = binsOf(span, grain.binDays);
  const marks: Mark[] = [];
  const clusters: Cluster[] = [];
  for (let bin = firstBin; bin < endBin; bin++) {
    const column = score.gathered.columnAt(grain, bin);
    for (const mark of layoutColumn(index, grain, column, scale, placed)) {
      if (isInView(mark, scale.widthPx)) marks.push(mark);
    }
    for (const gathered of column.clusters) {
      const cluster = layoutCluster(index, grain, bin, gathered, scale, placed);
      const half = cluster.widthPx / 2;
      if (cluster.x + half > 0 && cluster.x - half < scale.widthPx) clusters.push(cluster);
    }
  }
  for (const event of score.passing.through(firstBin * grain.binDays, endBin * grain.binDays)) {
    const mark = layoutPassing(index, event, scale, placed);
    if (mark !== null) marks.push(mark);
  }
  const raised = liftMarks(index, lifted, marks, scale, placed);
  const own = new Set(raised.map((mark) => mark.event));
  // A lifted mark takes the place of the bare tint of its days.
  const all = [...marks.filter((mark) => !own.has(mark.event)), ...raised];
  all.sort((a, b) => a.x - b.x || a.event - b.event);
  const asOfX = scale.toX(dataset.head.asOfDay);
  return {
    widthPx: scale.widthPx,
    heightPx: placed.heightPx,
    span,
    lanes: placed.lanes,
    channel: placed.channel,
    axis: layoutAxis(scale, measure),
    marks: labelLenses(dataset, index.table.channel, all, clusters, placed.channel, scale.widthPx, measure),
    clusters,
    chips: layoutChips(namedRounds(dataset, all), scale.widthPx),
    captions: layoutCaptions(namedEvents(dataset, all), scale.widthPx, measure),
    asOfX: asOfX >= 0 && asOfX <= scale.widthPx ? asOfX : null,
  };
}

/** A mark whose middle is just out of sight may still show its days. */
function isInView({ x, chord, vague }: Mark, widthPx: number): boolean {
  const x0 = Math.min(x - EDGE_PX, chord?.x0 ?? x, vague?.x0 ?? x);
  const x1 = Math.max(x + EDGE_PX, chord?.x1 ?? x, vague?.x1 ?? x);
  return x1 > 0 && x0 < widthPx;
}

function namedRounds(dataset: Dataset, marks: readonly Mark[]): readonly Named[] {
  return marks
    .filter((mark) => KIND_ROWS[mark.kind].chip)
    .map(({ event, x }) => {
      // What did not take place gives way to what did.
      const held = dataset.statusOf(event) === "occurred" ? 0.5 : 0;
      return {
        event,
        x,
        text: String(dataset.roundNumberOf(event) ?? "•"),
        importance: dataset.importanceOf(event) + held,
      };
    });
}

function namedEvents(dataset: Dataset, marks: readonly Mark[]): readonly Named[] {
  return marks.flatMap(({ event, x, kind }) => {
    const { caption } = KIND_ROWS[kind];
    if (caption === null) return [];
    return [{ event, x, text: dataset.titleOf(event), importance: dataset.importanceOf(event) + caption }];
  });
}
