import { COST } from "../score/budget";
import type { Mark, Scene } from "../score/scene";

/** The elements that a drawing of the scene takes: of what stands on it as many as are printed, of the rest at the prices of `COST`. */
export function countElements(scene: Scene): number {
  return (
    COST.fixed +
    scene.marks.reduce((sum, mark) => sum + countMark(mark), 0) +
    scene.clusters.reduce((sum, { label }) => sum + (label === "" ? 1 : 2), 0) +
    COST.chip * scene.chips.length +
    COST.caption * scene.captions.length +
    COST.lane * (scene.lanes.length + (scene.channel === null ? 0 : 1)) +
    COST.tick * (scene.axis.major.length + scene.axis.minor.length)
  );
}

/** One part is one element, several are a group and each of them; a tint, a fade with its arrow, a label. */
function countMark({ chord, signs, fork, vague, label }: Mark): number {
  const parts = (chord?.joined ? 1 : 0) + signs.length + (fork ? 1 : 0);
  const around = (chord !== null && chord.x1 > chord.x0 ? 1 : 0) + (vague === null ? 0 : 2) + (label === "" ? 0 : 1);
  return (parts === 1 ? 1 : 1 + parts) + around;
}
