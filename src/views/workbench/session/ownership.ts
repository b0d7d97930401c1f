/** One page at a time may change what this browser keeps. */
export interface Ownership {
  /** True where this page may; it then may until it is closed, or gives it back. */
  readonly take: () => Promise<boolean>;
  readonly give: () => void;
}

const NAME = "parley-workbench";

/** By the Web Locks of the browser, which lets go by itself where a page is closed or crashes. */
export function createOwnership(): Ownership {
  let release: (() => void) | null = null;
  return {
    take: () =>
      release !== null
        ? Promise.resolve(true)
        : new Promise((resolve) => {
            // A browser without locks, or a sandboxed frame that is refused them, is on its own.
            if (!("locks" in navigator)) return resolve(true);
            navigator.locks
              .request(NAME, { ifAvailable: true }, (lock) => {
                resolve(lock !== null);
                if (lock === null) return undefined;
                return new Promise<void>((done) => {
                  release = done;
                });
              })
              .catch(() => resolve(true));
          }),
    give: () => {
      release?.();
      release = null;
    },
  };
}
