import { createDates } from "../authored/dates";
import type { CompileMemory } from "../memory";
import { authoredFileOf } from "../schema/files";
import { checkActors } from "./checkActors";
import { checkChanges } from "./checkChanges";
import { checkDrafts } from "./checkDrafts";
import { checkEvents } from "./checkEvents";
import { checkMissing } from "./checkMissing";
import { checkRelations } from "./checkRelations";
import { checkSources } from "./checkSources";
import { checkTables } from "./checkTables";
import { checkReceipts, checkUse } from "./checkUse";
import { createContext } from "./context";
import type { Draft, IdKind } from "./draft";
import type { Report } from "./fault";

/**
 * Checks what the records of sound shape mean together. Ids of `unreadable` kinds are not known, because a file of
 * theirs is missing or broken: what refers to them is not blamed, and nothing is called unused.
 */
export function checkMeaning(
  draft: Draft,
  unreadable: ReadonlySet<IdKind>,
  report: Report,
  memory: CompileMemory,
): void {
  const dates = createDates(draft.head?.record.asOf ?? "", memory);
  const context = createContext(draft, dates, unreadable, report);
  checkActors(context);
  checkTables(context);
  checkSources(context);
  checkEvents(context);
  checkRelations(context);
  checkChanges(context);
  checkDrafts(context);
  // While something is faulty, what seems unused or stale may only be unread.
  if (report.faults.some((fault) => fault.severity === "error") || unreadable.size > 0) return;
  checkUse(context);
  checkMissing(context);
  checkReceipts(context);
}

const KINDS_OF_FILES: { readonly [file in string]?: IdKind } = {
  actors: "actors",
  publishers: "publishers",
  places: "places",
  issues: "issues",
  tracks: "tracks",
  sources: "sources",
  events: "events",
};

/** The kinds whose ids cannot all be known when these files, or the folders of events or sources, cannot be read. */
export function unreadableKinds(files: Iterable<string>): ReadonlySet<IdKind> {
  const kinds = new Set<IdKind>();
  for (const file of files) {
    const isFolder = file === "events" || file === "sources";
    const kind = KINDS_OF_FILES[authoredFileOf(file) ?? (isFolder ? file : "")];
    if (kind !== undefined) kinds.add(kind);
  }
  return kinds;
}
