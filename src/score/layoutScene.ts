import type { Dataset, EventIndex } from "../dataset/dataset";
import type { Bits } from "../filter/bits";
import type { Span } from "../time/day";
import type { When } from "../time/when";
import type { LaneMode } from "../view/choices";
import { HOURS_FROM_PX, layoutAxis } from "./axis";
import { countChips, fullestColumns } from "./bins/fullest";
import { type Gatherer, gatherer } from "./bins/gather";
import { chunksOf, type Grain, grainOf } from "./bins/grain";
import { layoutCaptions, type MeasureText, mostImportant, type Named, roughWidthPx } from "./captions";
import { KIND_ROWS } from "./kinds";
import { emptyRows, indexLanes, type LaneIndex } from "./lanes/laneIndex";
import { laneRows } from "./lanes/laneRows";
import type { LaneOptions } from "./lanes/lanes";
import { indexPassing, type PassingIndex } from "./lanes/passing";
import type { Drawing } from "./place/drawing";
import { edgeRounds } from "./place/edges";
import { evenDay, layoutFootNotes, layoutHosts } from "./place/footTexts";
import { chunkLayouts } from "./place/layouts";
import { labelLenses } from "./place/lensLabels";
import { liftMarks } from "./place/lift";
import { layoutPassing } from "./place/marks";
import { type Heights, lanePlacer, type PlacedLanes } from "./place/placeLanes";
import { layoutRibbon } from "./ribbon/layoutRibbon";
import { seenSpan, timeScale } from "./scale";
import type { Cluster, Mark, Scene } from "./scene";
import { topRows } from "./topRows";

/** The score of what a filter leaves, in lanes of one mode; holds the decisions of the levels that were looked at. */
export interface Score {
  readonly dataset: Dataset;
  readonly index: LaneIndex;
  readonly gathered: Gatherer;
  readonly fullestAt: (binDays: number) => number;
  readonly passing: PassingIndex;
  readonly rounds: number;
  /** The lanes that the filter leaves empty, where that is told. */
  readonly emptyNames: readonly string[];
  readonly placedFor: (heights: Heights) => PlacedLanes;
  readonly layoutAt: ReturnType<typeof chunkLayouts>;
}

export interface ScoreOptions extends LaneOptions {
  readonly mode: LaneMode;
  /** Which lanes a filter leaves empty is told, unless false: in an article the filter is no choice of who reads it. */
  readonly tellsEmpty?: boolean;
}

/** Once for a filter, lane mode and lane options: one pass over the events and their seats. */
export function prepareScore(dataset: Dataset, bits: Bits, options: ScoreOptions): Score {
  const index = indexLanes(dataset, bits, laneRows(dataset, options.mode, options));
  const empty = emptyRows(index);
  return {
    dataset,
    index,
    gathered: gatherer(index),
    fullestAt: fullestColumns(index),
    passing: indexPassing(index),
    rounds: countChips(index),
    emptyNames:
      options.tellsEmpty === false
        ? []
        : index.table.lanes.filter((_, row) => empty.has(row)).map(({ label }) => label),
    placedFor: lanePlacer(index.table, index.events, empty),
    layoutAt: chunkLayouts(),
  };
}

/** The level of detail that a span of a score is drawn at. */
export const grainFor = (score: Score, pxPerDay: number, widthPx: number): Grain =>
  grainOf(pxPerDay, widthPx, score.index.rows, score.rounds);

/** Half a lens and some: what is farther out of view than this shows nothing. */
const EDGE_PX = 20;

/**
 * Once a frame. The cost depends on the pixels of the plot; what a chunk holds is looked up once a level and kept.
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
  // Words keep to what is seen; marks go on under what covers the plot's end.
  const coveredPx = heights.coveredPx ?? 0;
  const seen = timeScale(seenSpan(span, scale.widthPx, coveredPx), scale.widthPx - coveredPx);
  const grain = grainFor(score, scale.pxPerDay, scale.widthPx);
  const empty = emptyRows(index);
  const placed = score.placedFor(heights);
  const top = topRows(heights.heightPx, heights.compact === true);
  const drawing = { index, look: grain.look, scale, placed, fullest: score.fullestAt(grain.binDays) };
  const { marks, clusters } = drawChunks(score, drawing, grain);
  const [first, end] = chunksOf(span, grain).map((chunk) => chunk * grain.chunkBins * grain.binDays);
  for (const event of score.passing.through(first ?? span.start, end ?? span.end)) {
    const mark = layoutPassing(drawing, event);
    if (mark !== null) marks.push(mark);
  }
  const raised = liftMarks(drawing, [...lifted, ...edgeRounds(index, span)], marks);
  const all = withoutOwnTints([...marks, ...raised]).sort((a, b) => a.x - b.x || a.event - b.event);
  const asOfX = scale.toX(dataset.head.asOfDay);
  const even = evenDay(dataset);
  return {
    widthPx: scale.widthPx,
    heightPx: placed.heightPx,
    span,
    lanes: placed.lanes.filter((_, row) => !empty.has(row)),
    channel: placed.channel,
    axis: layoutAxis(seen, measure, scale.pxPerDay < HOURS_FROM_PX ? [] : hoursOf(dataset, all)),
    marks: grain.look === "far" ? all : labelLenses({ ...drawing, scale: seen }, all, clusters, measure),
    clusters,
    ...layoutRibbon(index, seen, all, top, lifted, measure),
    captions:
      top.captionYs.length === 0
        ? []
        : layoutCaptions(namedEvents(dataset, all), seen.widthPx, top.captionYs.length, measure),
    hosts: layoutHosts(index, all, placed, seen.widthPx, measure),
    footNotes: layoutFootNotes(dataset, score.emptyNames, seen, measure),
    foot: placed.foot,
    asOfX: inPlot(asOfX, scale.widthPx),
    unevenFromX: even === null ? null : inPlot(scale.toX(even + 1), scale.widthPx),
  };
}

/** A mark takes the place of the bare tint of its days. */
function withoutOwnTints(marks: readonly Mark[]): Mark[] {
  const bare = new Set(marks.filter(({ signs }) => signs.length === 0).map(({ event }) => event));
  const own = new Set(
    bare.size === 0
      ? []
      : marks.filter(({ event, signs }) => signs.length > 0 && bare.has(event)).map(({ event }) => event),
  );
  return marks.filter(({ event, signs }) => signs.length > 0 || !own.has(event));
}

const inPlot = (x: number, widthPx: number): number | null => (x >= 0 && x <= widthPx ? x : null);

function drawChunks({ gathered, layoutAt }: Score, drawing: Drawing, grain: Grain) {
  const { span, widthPx } = drawing.scale;
  const [first, end] = chunksOf(span, grain);
  const marks: Mark[] = [];
  const clusters: Cluster[] = [];
  for (let chunk = first; chunk < end; chunk++) {
    const laid = layoutAt(drawing, grain, chunk, gathered.chunkAt(grain, chunk));
    for (const mark of laid.marks) if (isInView(mark, widthPx)) marks.push(mark);
    for (const cluster of laid.clusters) {
      const half = cluster.widthPx / 2;
      if (cluster.x + half > 0 && cluster.x - half < widthPx) clusters.push(cluster);
    }
  }
  return { marks, clusters };
}

/** A mark whose middle is just out of sight may still show its days. */
function isInView({ x, chord, vague }: Mark, widthPx: number): boolean {
  const x0 = Math.min(x - EDGE_PX, chord?.x0 ?? x, vague?.x0 ?? x);
  const x1 = Math.max(x + EDGE_PX, chord?.x1 ?? x, vague?.x1 ?? x);
  return x1 > 0 && x0 < widthPx;
}

/** What is titled where room is left by what a kind's row names: the most important of the rest. */
const UNNAMED_KIND = -60;

function namedEvents(dataset: Dataset, marks: readonly Mark[]): readonly Named[] {
  const ranked = marks.map(({ event, x, kind }) => ({
    event,
    x,
    importance: dataset.importanceOf(event) + (KIND_ROWS[kind].caption ?? UNNAMED_KIND),
  }));
  // Most find no room, and their titles are not read.
  return mostImportant(ranked).map((each) => ({
    ...each,
    get text() {
      return dataset.titleOf(each.event);
    },
  }));
}

/** Moments of the events in view whose sources tell the hour. */
const hoursOf = (dataset: Dataset, marks: readonly Mark[]): readonly number[] =>
  marks.map(({ event }) => dataset.whenOf(event)).flatMap((when) => (isTimed(when) ? [when.start] : []));
const isTimed = (when: When): boolean => when.startPrecision === "instant" && !when.openStart;
