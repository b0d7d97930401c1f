import { spanOf } from "../../time/day";
import type { Chunk } from "../bins/chunk";
import type { Grain } from "../bins/grain";
import { timeScale } from "../scale";
import type { Cluster, Mark } from "../scene";
import { layoutCluster } from "./clusters";
import type { Drawing } from "./drawing";
import { layoutGroup } from "./marks";
import type { PlacedLanes } from "./placeLanes";

interface Laid {
  readonly marks: readonly Mark[];
  readonly clusters: readonly Cluster[];
}

/** Lays out chunks, and remembers them while the scale and the lanes stay: a frame of a pan only moves what it shows. */
export function chunkLayouts(): (drawing: Drawing, grain: Grain, n: number, chunk: Chunk) => Laid {
  const laid = new Map<number, Laid>();
  let [pxPerDay, widthPx, placed]: [number, number, PlacedLanes | null] = [0, 0, null];
  return (drawing, grain, n, chunk) => {
    const { scale } = drawing;
    const same = isSameScale(pxPerDay, scale.pxPerDay) && widthPx === scale.widthPx && placed === drawing.placed;
    if (!same) {
      laid.clear();
      [pxPerDay, widthPx, placed] = [scale.pxPerDay, scale.widthPx, drawing.placed];
    }
    const firstDay = n * grain.chunkBins * grain.binDays;
    const found = laid.get(n) ?? layoutAt(drawing, grain, firstDay, chunk);
    laid.set(n, found);
    const dx = scale.toX(firstDay);
    return {
      marks: found.marks.map((mark) => moveMark(mark, dx)),
      clusters: found.clusters.map((cluster) => ({ ...cluster, x: cluster.x + dx })),
    };
  };
}

/** Panning computes the scale anew each time, and rounds. */
export const isSameScale = (a: number, b: number): boolean => Math.abs(a / b - 1) < 1e-9;

/** A chunk as if the view began with it. */
function layoutAt(drawing: Drawing, grain: Grain, firstDay: number, { groups, gathered }: Chunk): Laid {
  const { span, widthPx } = drawing.scale;
  const scale = timeScale(spanOf(firstDay, firstDay + span.end - span.start), widthPx);
  const there = { ...drawing, scale };
  return {
    marks: groups.flatMap((group) => layoutGroup(there, group)),
    clusters: gathered.map((each) => layoutCluster(there, grain, each)),
  };
}

function moveMark(mark: Mark, dx: number): Mark {
  const { chord, vague } = mark;
  return {
    ...mark,
    x: mark.x + dx,
    chord: chord && { ...chord, x0: chord.x0 + dx, x1: chord.x1 + dx },
    vague: vague && { ...vague, x0: vague.x0 + dx, x1: vague.x1 + dx },
  };
}
