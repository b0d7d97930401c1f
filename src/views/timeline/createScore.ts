import { select } from "d3";
import { isSameScale } from "../../score/place/layouts";
import type { Scene } from "../../score/scene";
import { createRibbon, type RibbonWords } from "./createRibbon";
import { drawAxis, drawAxisPaper, drawBackdrop, drawCaptions, drawFoot, drawLines } from "./drawBackdrop";
import { drawLabels } from "./drawLabels";
import { drawLifted } from "./drawLifted";
import { createMarks, type MarkWords } from "./drawMarks";
import { drawSpans } from "./drawSpans";
import { followMove } from "./putAt";

/** Longer, and a reader would wait for it. */
const MOVE_MS = 160;

export interface ScoreIsland {
  /** `onMove` is told at each frame of a change of lanes, when marks go to their new lanes. */
  readonly draw: (scene: Scene, words: MarkWords & RibbonWords, current: string | null, onMove: () => void) => void;
  /** Keeps the axis, the titles and the ribbon in sight when the frame has scrolled down by so many pixels. */
  readonly pinTop: (scrolledPx: number) => void;
  readonly destroy: () => void;
}

/** The score's D3 island: owns the inside of the group it is given, prints scenes into it, and nothing else. */
export function createScore(g: SVGGElement): ScoreIsland {
  const root = select(g);
  const layer = (name: string, parent = g): SVGGElement => {
    const node = select(parent).append("g").attr("class", name).node();
    if (!node) throw new Error("the score has no document to draw in");
    return node;
  };
  const backdrop = layer("backdrop");
  const lines = layer("lines", backdrop);
  const feet = layer("feet");
  const moving = layer("moving");
  const spans = layer("spans", moving);
  const marks = layer("marks", moving);
  const drawMarks = createMarks(marks);
  const labels = layer("labels", moving);
  const lifted = layer("lifted-marks", moving);
  // Over the marks: where the score is higher than its frame, what stands over the lanes stays while they scroll under it.
  const axis = layer("axis");
  const paper = layer("paper", axis);
  const ticks = layer("ticks", axis);
  const captions = layer("captions");
  const flags = layer("flags", captions);
  const ribbon = layer("ribbon");
  const row = layer("row", ribbon);
  const rounds = createRibbon(row);
  const still = window.matchMedia("(prefers-reduced-motion: reduce)");
  const origin = createOrigin();
  let drawnLanes: string | null = null;
  for (const decoration of [backdrop, feet, axis, captions, spans, labels, lifted])
    decoration.setAttribute("aria-hidden", "true");
  return {
    draw(scene, words, current, onMove) {
      const lanes = scene.lanes.map((lane) => `${lane.key} ${lane.collapsed === true}`).join();
      const changed = drawnLanes !== null && drawnLanes !== lanes;
      drawnLanes = lanes;
      const moveMs = changed && !still.matches ? MOVE_MS : null;
      const originX = origin.at(scene);
      for (const group of [lines, feet, moving, ticks, flags, row])
        group.setAttribute("transform", `translate(${originX},0)`);
      drawBackdrop(backdrop, scene);
      drawLines(lines, scene, originX);
      drawAxisPaper(paper, scene);
      drawAxis(ticks, scene, originX);
      drawCaptions(flags, scene, originX, words.idOf);
      drawFoot(feet, scene, originX);
      rounds.draw(scene, originX, words);
      drawSpans(spans, scene, originX);
      drawMarks(scene, originX, words, current, moveMs);
      if (moveMs !== null) followMove(moveMs, onMove);
      drawLabels(labels, scene, originX, words);
      drawLifted(lifted, scene, originX, words);
    },
    pinTop(scrolledPx) {
      for (const pinned of [axis, captions, ribbon]) pinned.setAttribute("transform", `translate(0,${scrolledPx})`);
    },
    destroy: () => void root.selectAll("*").remove(),
  };
}

/** Farther than this from what is seen, coordinates are drawn badly. */
const FAR_PX = 20_000;

/**
 * The day from which all that time moves is placed. It stays while the scale does, so that panning moves one group instead of every
 * mark in it.
 */
function createOrigin(): { readonly at: (scene: Scene) => number } {
  let day = 0;
  let scale = 0;
  return {
    at({ span, widthPx }) {
      const pxPerDay = widthPx / (span.end - span.start);
      const x = (day - span.start) * pxPerDay;
      if (isSameScale(scale, pxPerDay) && Math.abs(x) < FAR_PX) return x;
      day = span.start;
      scale = pxPerDay;
      return 0;
    },
  };
}
