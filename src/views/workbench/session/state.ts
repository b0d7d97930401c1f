import type { Fault } from "../../../dataset/check/fault";
import type { Draft } from "../../../workbench/draft";
import type { Edit } from "../../../workbench/edit";
import type { KeptAbout } from "../../../workbench/store";

/** Something that was done, and what leads back from it. */
export interface Step {
  /** What was done, in words that "Undo" can be followed by: "add “Round 2”". */
  readonly words: string;
  readonly back: Edit;
}

/** How far what takes long has come. */
export interface Work {
  readonly done: number;
  readonly total: number;
  readonly what: string;
}

export interface Counts {
  readonly events: number;
  readonly sources: number;
  readonly quotes: number;
  readonly drafts: number;
}

/** A dataset that is open in the workbench. */
export interface SessionState extends KeptAbout {
  /** The texts as they were opened or last saved, by path. */
  readonly base: ReadonlyMap<string, string>;
  readonly draft: Draft;
  /** What data:check says of the draft as it stands; of an earlier one while `work` is going on. */
  readonly faults: readonly Fault[];
  /** Of the dataset as it is shown; null where a fault keeps it from being shown, or it was not compiled yet. */
  readonly counts: Counts | null;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** Why nothing can be changed here, in words; null where all can. */
  readonly readOnly: string | null;
  /** Why the draft as it stands could not be checked, in words; null where it was. */
  readonly unchecked: string | null;
  /** Why what is done now is kept in this page only, in words; null where the browser keeps it. */
  readonly unkept: string | null;
}
