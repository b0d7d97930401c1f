import type { Fault } from "../../dataset/check/fault";
import { type CompiledDataset, compileDataset } from "../../dataset/compileDataset";
import { packFiles } from "../archive/packArchive";
import type { Progress } from "../progress";
import { renderSite } from "./renderSite";

export interface PackSiteInput {
  readonly texts: ReadonlyMap<string, string>;
  readonly unread: ReadonlyMap<string, string>;
  /** The app's own files by path. */
  readonly app: ReadonlyMap<string, Uint8Array>;
}

export type PackedSite =
  | { readonly type: "packed"; readonly bytes: Uint8Array<ArrayBuffer>; readonly counts: CompiledDataset["counts"] }
  /** Only what keeps the dataset from being published. */
  | { readonly type: "faulty"; readonly faults: readonly Fault[] };

/** The zip of a site that shows a dataset. Drafts are left out; the counts say how many. */
export function packSite({ texts, unread, app }: PackSiteInput, progress: Progress): PackedSite {
  progress(0, 1, "Checking and compiling");
  const { faults, output } = compileDataset(texts, unread);
  if (output === null) return { type: "faulty", faults: faults.filter(({ severity }) => severity === "error") };
  return {
    type: "packed",
    bytes: packFiles(renderSite({ app, compiled: output, texts }), progress),
    counts: output.counts,
  };
}
