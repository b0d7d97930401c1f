import type { Grain } from "../bins/grain";
import type { LaneIndex } from "../lanes/laneIndex";
import type { TimeScale } from "../scale";
import type { PlacedLanes } from "./placeLanes";

/** What a drawing of marks needs to know. */
export interface Drawing {
  readonly index: LaneIndex;
  readonly look: Grain["look"];
  readonly scale: TimeScale;
  readonly placed: PlacedLanes;
  /** Most statements in a column of this level: the highest column stands for so many. */
  readonly fullest: number;
}
