import { select } from "d3";
import type { Scene } from "../../score/scene";
import { createRibbon, type RibbonWords } from "./createRibbon";
import { drawAxis, drawBackdrop, drawCaptions, drawFoot } from "./drawBackdrop";
import { drawMarks, type MarkWords } from "./drawMarks";

/** visual.md: 160 ms at most. */
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
  const layer = (name: string): SVGGElement => {
    const node = root.append("g").attr("class", name).node();
    if (!node) throw new Error("the score has no document to draw in");
    return node;
  };
  const backdrop = layer("backdrop");
  const feet = layer("feet");
  const marks = layer("marks");
  // Over the marks: where the score is higher than its frame, what stands over the lanes stays while they scroll under it.
  const axis = layer("axis");
  const captions = layer("captions");
  const ribbon = layer("ribbon");
  const rounds = createRibbon(ribbon);
  const still = window.matchMedia("(prefers-reduced-motion: reduce)");
  let drawnLanes: string | null = null;
  for (const decoration of [backdrop, feet, axis, captions]) decoration.setAttribute("aria-hidden", "true");
  return {
    draw(scene, words, current, onMove) {
      const lanes = scene.lanes.map((lane) => `${lane.key} ${lane.collapsed === true}`).join();
      const changed = drawnLanes !== null && drawnLanes !== lanes;
      drawnLanes = lanes;
      const move = changed && !still.matches ? { ms: MOVE_MS, onFrame: onMove } : null;
      drawBackdrop(backdrop, scene);
      drawAxis(axis, scene);
      drawCaptions(captions, scene, words.idOf);
      drawFoot(feet, scene);
      rounds.draw(scene, words);
      drawMarks(marks, scene, words, current, move);
    },
    pinTop(scrolledPx) {
      for (const pinned of [axis, captions, ribbon]) pinned.setAttribute("transform", `translate(0,${scrolledPx})`);
    },
    destroy: () => void root.selectAll("*").remove(),
  };
}
