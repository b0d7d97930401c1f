import type { QueryClient } from "@tanstack/react-query";
import { openBrowserStore } from "../../../copy/copies";
import type { Fault } from "../../../dataset/check/fault";
import { openedIn, setOpened } from "../../../files/opened";
import { createSignal, type Signal } from "../../../panes/page/signal";
import { listChanges } from "../../../workbench/changes";
import type { JsonRecord } from "../../../workbench/draft";
import { applyEdit, changedTexts, type Edit } from "../../../workbench/edit";
import { withTrueReceipts } from "../../../workbench/evidence/trueReceipts";
import { type KeptAbout, openWorkbenchStore, type WorkbenchStore } from "../../../workbench/store";
import { type Compiling, createCompiling } from "./compiling";
import { keepChange } from "./keeping";
import { createOwnership, type Ownership } from "./ownership";
import { forgetInTab, rememberInTab } from "./reopen";
import type { SessionState, Step, Work } from "./state";
import { couldNotCheck, otherTabEdits } from "./words";

/** A dataset's files as they come from a folder, a zip or a table. */
export interface ToOpen extends KeptAbout {
  readonly texts: ReadonlyMap<string, string>;
}

/** What this browser keeps of a dataset that was open before. */
export interface KeptBefore {
  readonly from: string;
  /** How many records are other than when it was opened or saved. */
  readonly changes: number;
  readonly texts: ReadonlyMap<string, string>;
}

/** The dataset that is open in the workbench, and all that can be done with it. One for the page. */
export interface Session {
  readonly state: Signal<SessionState | null>;
  /** What takes long just now. */
  readonly work: Signal<Work | null>;
  /** Records that are being written, by the id of the event or draft that each is of; "" for a new one. */
  readonly writing: Signal<ReadonlyMap<string, JsonRecord>>;
  /** Keeps what is being written; null where it is done with. */
  readonly write: (of: string, record: JsonRecord | null) => void;
  /** Opens a dataset in the place of the one before, which must have been saved or given up. */
  readonly open: (opened: ToOpen) => Promise<void>;
  readonly kept: () => Promise<KeptBefore | null>;
  /** Goes on with what this browser kept, where it kept anything. */
  readonly restore: () => Promise<void>;
  /** Resolves when the change is kept and seen. Rejects where the edit cannot be made, and nothing is changed then. */
  readonly edit: (words: string, edit: Edit) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** What was written out is from now on what "changed" is measured against. */
  readonly saved: (folder: FileSystemDirectoryHandle | null) => Promise<void>;
  /** Back to the page's own dataset; what was opened stays kept. */
  readonly close: () => Promise<void>;
  /** What this browser kept of the workbench is gone, and the page's own dataset is back. */
  readonly forget: () => Promise<void>;
}

const countErrors = (faults: readonly Fault[]): number => faults.filter(({ severity }) => severity === "error").length;

const sessions = new WeakMap<QueryClient, Session>();

export function sessionOf(client: QueryClient): Session {
  const known = sessions.get(client);
  if (known) return known;
  const session = createSession(client, openWorkbenchStore(), createOwnership());
  sessions.set(client, session);
  return session;
}

function createSession(client: QueryClient, store: WorkbenchStore, ownership: Ownership): Session {
  const state = createSignal<SessionState | null>(null);
  const work = createSignal<Work | null>(null);
  const writing = createSignal<ReadonlyMap<string, JsonRecord>>(new Map());
  const change = (next: Partial<SessionState>): void => {
    const now = state.get();
    if (now !== null) state.set({ ...now, ...next });
  };
  const compiling: Compiling = createCompiling(work);
  /** Checks the draft as it stands, and shows it in every view where nothing is wrong. */
  const compile = async (): Promise<void> => {
    const now = state.get();
    if (now === null) return;
    const compiled = await compiling.compile(now.draft.texts, now.unread).catch((error) => couldNotCheck(error));
    if (typeof compiled === "string") return change({ unchecked: compiled, counts: null });
    const { faults, counts, opened } = compiled;
    change({ faults, counts, unchecked: null });
    const shown = openedIn(client);
    if (opened !== null) setOpened(client, { ...opened, from: now.from, editable: now.readOnly === null, behind: 0 });
    else if (shown?.editable) setOpened(client, { ...shown, behind: countErrors(faults) });
  };

  /** One thing after the other, so that what is kept is what is seen. A failure is told to whoever asked, and stops nobody else. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const next = last.then(task, task);
    last = next;
    return next;
  };
  /** `next`: the dataset with what is to be kept, where that is not shown yet. */
  const keep = async (write: () => Promise<void>, next = state.get()): Promise<void> => {
    if (next !== null) change({ unkept: await keepChange(store, next, writing.get(), write) });
  };

  const begin = async (opened: ToOpen, base: ReadonlyMap<string, string>): Promise<void> => {
    const mine = await ownership.take();
    const { texts, from, unread, ignored, folder } = opened;
    state.set({
      ...{ from, unread, ignored, folder, base, draft: { texts } },
      ...{ faults: [], counts: null, past: [], future: [], unkept: null, unchecked: null },
      readOnly: mine ? null : otherTabEdits,
    });
    rememberInTab();
    compiling.startAnew();
  };

  /** Makes an edit, keeps it, shows it; gives what leads back. */
  const make = async (edit: Edit): Promise<Edit> => {
    const now = state.get();
    if (now === null) throw new Error("no dataset is open");
    if (now.readOnly !== null) throw new Error(now.readOnly);
    const { draft, inverse } = applyEdit(now.draft, edit);
    await keep(() => store.change(changedTexts(now.draft.texts, draft.texts)), { ...now, draft });
    change({ draft });
    await compile();
    return inverse;
  };
  const leave = (): void => {
    forgetInTab();
    ownership.give();
    compiling.startAnew();
    state.set(null);
    setOpened(client, null);
  };
  const step = (from: "past" | "future", to: "past" | "future") =>
    inTurn(async () => {
      const taken = state.get()?.[from].at(-1);
      if (!taken) return;
      const back = await make(taken.back);
      const { [from]: list = [], [to]: others = [] } = state.get() ?? {};
      change({ [from]: list.slice(0, -1), [to]: [...others, { words: taken.words, back }] });
    });

  return {
    state,
    work,
    writing,
    write: (of, record) => {
      const next = new Map(writing.get());
      if (record === null) next.delete(of);
      else next.set(of, record);
      writing.set(next);
      void inTurn(() => keep(() => store.write(next)));
    },
    open: (opened) =>
      inTurn(async () => {
        const { texts, ...about } = opened;
        writing.set(new Map());
        await begin(opened, texts);
        await keep(() => store.begin(about, texts));
        await compile();
      }),
    kept: async () => {
      const kept = await store.read();
      if (kept === null) return null;
      const { about, base, texts } = kept;
      return { from: about.from, changes: listChanges(base, { texts }).length, texts };
    },
    restore: () =>
      inTurn(async () => {
        const kept = await store.read();
        if (kept === null) return;
        writing.set(await store.readWriting());
        await begin({ ...kept.about, texts: kept.texts }, kept.base);
        await compile();
      }),
    edit: (words, edit) =>
      inTurn(async () => {
        const now = state.get();
        const back = await make(now === null ? edit : withTrueReceipts(now.draft, edit));
        const made: Step = { words, back };
        change({ past: [...(state.get()?.past ?? []), made], future: [] });
      }),
    undo: () => step("past", "future"),
    redo: () => step("future", "past"),
    saved: (folder) =>
      inTurn(async () => {
        const now = state.get();
        if (now === null) return;
        change({ base: now.draft.texts, folder });
        const { from, unread, ignored } = now;
        await keep(() => store.rebase(now.draft.texts, { from, unread, ignored, folder }));
      }),
    close: () => inTurn(async () => leave()),
    forget: () =>
      inTurn(async () => {
        await Promise.all([store.clear(), openBrowserStore().clear()]);
        leave();
      }),
  };
}
