import { select } from "d3";
import type { Scene } from "../../score/scene";
import { drawAxis, drawBackdrop, drawHeadings } from "./drawBackdrop";
import { drawMarks, type MarkWords } from "./drawMarks";

/** visual.md: 160 ms at most. */
const MOVE_MS = 160;

export interface ScoreIsland {
  /** `onMove` is told at each frame of a change of lanes, when marks go to their new lanes. */
  readonly draw: (scene: Scene, words: MarkWords, current: string | null, onMove: () => void) => void;
  /** Keeps the axis in sight when the frame has scrolled down by so many pixels. */
  readonly pinAxis: (scrolledPx: number) => void;
  readonly destroy: () => void;
}

/** The score's D3 island: owns the inside of the group it is given, prints scenes into it, and nothing else. */
export function createScore(g: SVGGElement): ScoreIsland {
  const root = select(g);
  const layer = (name: string): SVGGElement => {
    const node = root.append("g").attr("class", name).node();
    if (!node) throw new Error("the score has no document to draw in");
    return node;
  };
  const backdrop = layer("backdrop");
  const headings = layer("headings");
  const marks = layer("marks");
  // Over the marks: where the score is higher than its frame, the axis stays while the rest scrolls under it.
  const axis = layer("axis");
  const still = window.matchMedia("(prefers-reduced-motion: reduce)");
  let drawnLanes: string | null = null;
  for (const decoration of [backdrop, axis, headings]) decoration.setAttribute("aria-hidden", "true");
  return {
    draw(scene, words, current, onMove) {
      const lanes = scene.lanes.map((lane) => `${lane.key} ${lane.collapsed === true}`).join();
      const changed = drawnLanes !== null && drawnLanes !== lanes;
      drawnLanes = lanes;
      const move = changed && !still.matches ? { ms: MOVE_MS, onFrame: onMove } : null;
      drawBackdrop(backdrop, scene);
      drawAxis(axis, scene);
      drawHeadings(headings, scene);
      drawMarks(marks, scene, words, current, move);
    },
    pinAxis: (scrolledPx) => axis.setAttribute("transform", `translate(0,${scrolledPx})`),
    destroy: () => void root.selectAll("*").remove(),
  };
}
