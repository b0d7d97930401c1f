import type { Fault } from "../../dataset/check/fault";
import { type CompiledDataset, compileDataset } from "../../dataset/compileDataset";
import type { Progress } from "../progress";
import { type ArchiveInput, readArchive } from "./readArchive";
import { compilingWords } from "./words";

export type OpenedArchive =
  | { readonly type: "opened"; readonly compiled: CompiledDataset }
  | { readonly type: "faulty"; readonly faults: readonly Fault[] }
  | { readonly type: "refused"; readonly reason: string };

/** The dataset in a zip as a reader is shown it: without its drafts, like one that is published. */
export function openArchive(input: ArchiveInput, progress: Progress): OpenedArchive {
  const read = readArchive(input, progress);
  if (read.type === "refused") return read;
  progress(0, 1, compilingWords());
  const { faults, output } = compileDataset(read.texts, read.unread);
  return output === null ? { type: "faulty", faults } : { type: "opened", compiled: output };
}
