import type { QueryClient } from "@tanstack/react-query";
import type { Dataset } from "../../dataset/dataset";
import type { Part } from "../../dataset/part";
import { gatherSelection, partsFor, type Selection } from "../../export/selection";
import { partQuery } from "../../files/queries";
import type { Bits } from "../../filter/bits";
import type { Filter } from "../../view/view";
import { pageFacts } from "./pageFacts";

/** Loads the part files that hold a set of events (null: all) that a filter shows, telling after each how many have come; rejects with the first that fails. */
export async function loadSelection(
  client: QueryClient,
  dataset: Dataset,
  events: Bits | null,
  filter: Filter,
  onProgress: (loaded: number, total: number) => void,
): Promise<Selection> {
  const needed = partsFor(dataset, events);
  const parts = new Map<number, Part>();
  onProgress(0, needed.length);
  await Promise.all(
    needed.map(async (n) => {
      const part = await client.fetchQuery(partQuery(dataset, n));
      parts.set(n, part);
      onProgress(parts.size, needed.length);
    }),
  );
  return gatherSelection(dataset, events, parts, pageFacts(), filter);
}
