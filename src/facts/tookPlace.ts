import type { Dataset, EventIndex } from "../dataset/dataset";

/** What is planned or called off has not taken place; what one side claims or another disputes is taken as reported. */
export function tookPlace(dataset: Pick<Dataset, "statusOf">, event: EventIndex): boolean {
  const status = dataset.statusOf(event);
  return status !== "planned" && status !== "cancelled" && status !== "draft";
}
