import type { JsonRecord } from "../../../workbench/draft";
import { changedTexts } from "../../../workbench/edit";
import type { WorkbenchStore } from "../../../workbench/store";
import type { SessionState } from "./state";
import { storageRefused } from "./words";

/**
 * Keeps a change in the browser; gives why it could not, null where it could. `next` is the dataset with the change. Where
 * the browser refused something before, all there is is kept: the change alone would leave a hole that nothing tells of.
 */
export async function keepChange(
  store: WorkbenchStore,
  next: SessionState,
  writing: ReadonlyMap<string, JsonRecord>,
  write: () => Promise<void>,
): Promise<string | null> {
  if (next.readOnly !== null) return null;
  try {
    if (next.unkept === null) await write();
    else await keepAll(store, next, writing);
    return null;
  } catch (error) {
    return storageRefused(error);
  }
}

async function keepAll(
  store: WorkbenchStore,
  { base, draft, from, unread, ignored, folder }: SessionState,
  writing: ReadonlyMap<string, JsonRecord>,
): Promise<void> {
  await store.begin({ from, unread, ignored, folder }, base);
  await store.change(changedTexts(base, draft.texts));
  await store.write(writing);
}
