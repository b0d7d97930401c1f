import type { Authored } from "../authored/records";
import { type CompileMemory, memoryOfOneRun } from "../memory";
import { hasItsForm } from "../schema/files";
import type { Texts } from "../texts";
import { parseFiles, REQUIRED_FILES } from "./checkFiles";
import { checkMeaning, unreadableKinds } from "./checkMeaning";
import { type Draft, draftDataset, type Listed } from "./draft";
import { createReport, type Fault } from "./fault";
import { gatherFaults } from "./gatherFaults";
import { placeFaults } from "./placeFaults";

/**
 * Checks the authored files of a dataset, texts by path inside its folder. Every fault of the run is told, causes
 * first; `authored` is null where one of them is an error. `unread` are entries of the folder
 * that could not be read, with the reason: each is a fault, and nothing is said to be missing because of it.
 */
export function checkDataset(
  files: Texts,
  unread: ReadonlyMap<string, string> = new Map(),
  memory: CompileMemory = memoryOfOneRun(),
): {
  readonly faults: readonly Fault[];
  readonly authored: Authored | null;
} {
  const report = createReport();
  const { parsed, syntax } = parseFiles(files, unread, report, memory);
  const draft = draftDataset(parsed, report, memory);
  const broken = [...REQUIRED_FILES, ...files.keys(), ...unread.keys()].filter(
    (file) => !hasItsForm(file, parsed.get(file)),
  );
  checkMeaning(draft, unreadableKinds(broken), report, memory);
  const faults = gatherFaults([...syntax, ...placeFaults(files, report.faults)]);
  const sound = faults.every((fault) => fault.severity === "warning");
  return { faults, authored: sound ? authoredOf(draft) : null };
}

function authoredOf(draft: Draft): Authored | null {
  if (draft.head === null) return null;
  return {
    head: draft.head.record,
    actors: recordsOf(draft.actors),
    publishers: recordsOf(draft.publishers),
    places: recordsOf(draft.places),
    issues: recordsOf(draft.issues),
    tracks: recordsOf(draft.tracks),
    sources: recordsOf(draft.sources),
    events: recordsOf(draft.events),
    receipts: draft.receipts?.record ?? {},
    changes: recordsOf(draft.changes),
    drafts: recordsOf(draft.drafts),
  };
}

const recordsOf = <T>(listed: readonly Listed<T>[]): readonly T[] => listed.map(({ record }) => record);
