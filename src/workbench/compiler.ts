import type { Fault } from "../dataset/check/fault";
import type { CompiledFile } from "../dataset/compile/emit";
import { type CompiledDataset, compileDataset } from "../dataset/compileDataset";
import { createMemory } from "../dataset/memory";
import { compilingWords } from "./archive/words";
import type { Progress } from "./progress";

export interface CompileInput {
  /** Texts that are new or other than before by path, null for files that are gone; all of them the first time. */
  readonly changed: ReadonlyMap<string, string | null>;
  /** Entries that could not be read, with the reason. */
  readonly unread: ReadonlyMap<string, string>;
}

export interface CompileOutput {
  readonly faults: readonly Fault[];
  /** null where a fault is an error. */
  readonly output: CompiledUpdate | null;
}

export interface CompiledUpdate {
  readonly core: CompiledFile;
  /** The files that the last answer did not hold yet. */
  readonly files: readonly CompiledFile[];
  /** The addresses of all files. */
  readonly addresses: readonly string[];
  readonly counts: CompiledDataset["counts"];
}

/** Compiles a folder again and again while it is edited; only what is other than before is sent to and fro. */
export function createCompiler(): (input: CompileInput, progress: Progress) => CompileOutput {
  const texts = new Map<string, string>();
  const sent = new Set<string>();
  const memory = createMemory();
  return ({ changed, unread }, progress) => {
    for (const [file, text] of changed) {
      if (text === null) texts.delete(file);
      else texts.set(file, text);
    }
    progress(0, 1, compilingWords());
    const { faults, output } = compileDataset(texts, unread, { withDrafts: true }, memory);
    memory.turn();
    if (output === null) return { faults, output: null };
    const files = output.files.filter(({ url }) => !sent.has(url));
    sent.clear();
    for (const { url } of output.files) sent.add(url);
    return { faults, output: { core: output.core, files, addresses: [...sent], counts: output.counts } };
  };
}
