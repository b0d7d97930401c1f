import { select } from "d3";
import type { Scene } from "../../score/scene";
import { drawAxis, drawBackdrop, drawHeadings } from "./drawBackdrop";
import { drawMarks, type MarkWords } from "./drawMarks";

export interface ScoreIsland {
  readonly draw: (scene: Scene, words: MarkWords, current: string | null) => void;
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
  const axis = layer("axis");
  const headings = layer("headings");
  const marks = layer("marks");
  for (const decoration of [backdrop, axis, headings]) decoration.setAttribute("aria-hidden", "true");
  return {
    draw(scene, words, current) {
      drawBackdrop(backdrop, scene);
      drawAxis(axis, scene);
      drawHeadings(headings, scene);
      drawMarks(marks, scene, words, current);
    },
    destroy: () => void root.selectAll("*").remove(),
  };
}
