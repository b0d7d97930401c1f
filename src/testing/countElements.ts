import { COST, signCost } from "../score/budget";
import type { Scene } from "../score/scene";

/** The elements that a drawing of the scene takes at the prices of `COST`. */
export function countElements(scene: Scene): number {
  let marks = 0;
  for (const mark of scene.marks) {
    marks += mark.signs.length === 0 ? COST.bare : mark.signs.reduce((sum, sign) => sum + signCost(sign.glyph), 0);
  }
  return (
    COST.fixed +
    marks +
    COST.cluster * scene.clusters.length +
    COST.chip * scene.chips.length +
    COST.caption * scene.captions.length +
    COST.lane * (scene.lanes.length + (scene.channel === null ? 0 : 1)) +
    COST.tick * (scene.axis.major.length + scene.axis.minor.length)
  );
}
