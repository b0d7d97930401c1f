import { asEventIndex, type Dataset } from "../dataset/dataset";

/** Whether any event is a round, held or not. */
export function hasRounds({ count, kindOf }: Pick<Dataset, "count" | "kindOf">): boolean {
  for (let n = 0; n < count; n++) if (kindOf(asEventIndex(n)) === "round") return true;
  return false;
}
