/** Selections for tests, compiled from authored texts as the app loads them. Nothing but tests imports this file. */
import { compileDataset } from "../dataset/compileDataset";
import type { Dataset } from "../dataset/dataset";
import type { ActorRow, Part } from "../dataset/part";
import { readCore } from "../dataset/read";
import { gatherSelection, type PageFacts, partsFor, type Selection } from "../export/selection";
import { addBit, noBits } from "../filter/bits";
import { inventDataset } from "./inventDataset";

export const PAGE: PageFacts = { url: "https://parley.example/", accessed: "2031-04-02" };

export interface Compiled {
  readonly dataset: Dataset;
  readonly parts: ReadonlyMap<number, Part>;
  readonly actors: readonly ActorRow[];
  /** Every file but the core, as the build writes it, by its address. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

export function compileForTest(files: ReadonlyMap<string, string> = inventDataset()): Compiled {
  const { faults, output } = compileDataset(files);
  if (output === null) throw new Error(`the test's dataset has faults: ${JSON.stringify(faults.slice(0, 3))}`);
  const dataset = readCore(output.core.bytes.slice().buffer);
  const texts = new Map(output.files.map(({ url, bytes }) => [url, bytes]));
  const read = <T>(url: string): T => JSON.parse(new TextDecoder().decode(texts.get(url))) as T;
  return {
    dataset,
    parts: new Map(dataset.parts.map(({ url }, i) => [i, read<Part>(url)])),
    actors: read<readonly ActorRow[]>(dataset.files.actors.url),
    bytes: texts,
  };
}

/** All events, or those with the given ids. */
export function selectForTest({ dataset, parts }: Compiled, ids: readonly string[] | null = null): Selection {
  if (ids === null) return gatherSelection(dataset, null, parts, PAGE);
  const bits = noBits(dataset.count);
  for (const id of ids) {
    const event = dataset.find(id);
    if (event === null) throw new Error(`the test's dataset has no event ${id}`);
    addBit(bits, event);
  }
  const needed = new Map(
    partsFor(dataset, bits).flatMap((n) => {
      const part = parts.get(n);
      return part ? [[n, part] as const] : [];
    }),
  );
  return gatherSelection(dataset, bits, needed, PAGE);
}
