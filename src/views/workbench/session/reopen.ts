import { OPENED_IN_TAB } from "../../../files/opened";

/** What a tab remembers while it is open: that it showed a dataset of the reader's own, so that a reload shows it again. */
export const rememberInTab = (): void => withStorage((storage) => storage.setItem(OPENED_IN_TAB, "1"));
export const forgetInTab = (): void => withStorage((storage) => storage.removeItem(OPENED_IN_TAB));

/** A browser may refuse storage altogether, such as to a page in a sandbox: a reload then shows the page's own dataset. */
function withStorage(use: (storage: Storage) => void): void {
  try {
    use(window.sessionStorage);
  } catch {
    // SecurityError: nothing is remembered.
  }
}
