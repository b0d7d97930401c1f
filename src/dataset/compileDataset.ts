import { createDates } from "./authored/dates";
import { checkDataset } from "./check/checkDataset";
import type { Fault } from "./check/fault";
import { type BuildOptions, buildDataset } from "./compile/buildDataset";
import type { CompiledFile, Take } from "./compile/emit";
import { createEvidenceModel } from "./compile/evidenceModel";
import { type CompileMemory, memoryOfOneRun } from "./memory";
import { type Digest, digestInScript } from "./text/paragraphHash";
import type { Texts } from "./texts";

/** How a run differs from one that is asked for the finished dataset alone. */
interface CompileOptions extends BuildOptions {
  readonly digest?: Digest;
  /** Takes each file as it is made, in place of the list in what is given back. */
  readonly take?: Take;
}

/** A compiled dataset: the core as `readCore` takes it (not packed), and every file that it addresses. */
export interface CompiledDataset {
  readonly core: CompiledFile;
  readonly files: readonly CompiledFile[];
  readonly counts: {
    readonly events: number;
    readonly sources: number;
    readonly quotes: number;
    readonly drafts: number;
  };
  /** What the dataset says of itself, for the page's head. */
  readonly about: { readonly title: string; readonly description: string };
}

/**
 * Checks and compiles a dataset. `files` are texts by path inside the dataset's folder (with / on every system).
 * `unread` are entries of the folder that could not be read, with the reason.
 * `memory` holds what an earlier run worked out, for whoever compiles again and again.
 * `output` is null where a fault is an error. Pure: the same files give the same bytes, in Node, browser and worker.
 */
export function compileDataset(
  files: Texts,
  unread: ReadonlyMap<string, string> = new Map(),
  options: CompileOptions = {},
  memory: CompileMemory | null = null,
): {
  readonly faults: readonly Fault[];
  readonly output: CompiledDataset | null;
} {
  const run = memory ?? memoryOfOneRun();
  const { faults, authored } = checkDataset(files, unread, run);
  if (authored === null) return { faults, output: null };
  const emitted: CompiledFile[] = [];
  const dates = createDates(authored.head.asOf, run);
  const model = createEvidenceModel(authored, dates);
  const { digest = digestInScript, take = (file) => emitted.push(file), ...build } = options;
  const emit = { take, written: memory?.written ?? null, digest };
  const core = buildDataset(authored, dates, model, emit, build);
  const counts = {
    events: authored.events.length,
    sources: authored.sources.length,
    quotes: authored.events.reduce((sum, event) => sum + event.evidence.length, 0),
    drafts: authored.drafts.length,
  };
  const { title, description } = authored.head;
  return { faults, output: { core, files: emitted, counts, about: { title, description } } };
}
