import type { Chunk } from "../bins/chunk";
import type { Grain } from "../bins/grain";
import type { Cluster, Mark } from "../scene";
import { layoutCluster } from "./clusters";
import type { Drawing } from "./drawing";
import { layoutGroup } from "./marks";
import type { PlacedLanes } from "./placeLanes";

interface Laid {
  readonly marks: readonly Mark[];
  readonly clusters: readonly Cluster[];
}

/** A chunk as it was laid out where its first day stood at `x`. */
interface LaidAt extends Laid {
  readonly x: number;
}

/** Lays out chunks, and remembers them while the scale and the lanes stay: a frame of a pan only moves what it shows. */
export function chunkLayouts(): (drawing: Drawing, grain: Grain, n: number, chunk: Chunk) => Laid {
  const laid = new Map<number, LaidAt>();
  let [pxPerDay, widthPx, placed]: [number, number, PlacedLanes | null] = [0, 0, null];
  return (drawing, grain, n, chunk) => {
    const { scale } = drawing;
    const same = isSameScale(pxPerDay, scale.pxPerDay) && widthPx === scale.widthPx && placed === drawing.placed;
    if (!same) {
      laid.clear();
      [pxPerDay, widthPx, placed] = [scale.pxPerDay, scale.widthPx, drawing.placed];
    }
    const x = scale.toX(n * grain.chunkBins * grain.binDays);
    const found = laid.get(n);
    if (found !== undefined) return moveLaid(found, x - found.x);
    const made = { ...layoutChunk(drawing, grain, chunk), x };
    laid.set(n, made);
    return made;
  };
}

/** Panning computes the scale anew each time, and rounds. */
export const isSameScale = (a: number, b: number): boolean => Math.abs(a / b - 1) < 1e-9;

function layoutChunk(drawing: Drawing, grain: Grain, { groups, gathered }: Chunk): Laid {
  return {
    marks: groups.flatMap((group) => layoutGroup(drawing, group)),
    clusters: gathered.map((each) => layoutCluster(drawing, grain, each)),
  };
}

function moveLaid(laid: Laid, dx: number): Laid {
  if (dx === 0) return laid;
  return {
    marks: laid.marks.map((mark) => moveMark(mark, dx)),
    clusters: laid.clusters.map((cluster) => ({ ...cluster, x: cluster.x + dx })),
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
