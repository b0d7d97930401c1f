/**
 * What was worked out in one run of the compiler and holds in the next as well, where it is asked for the same thing
 * again: texts of files that nobody changed, records read out of them, dates.
 */
export interface CompileMemory {
  /** What `make` gives for a key, of the kind of work that `what` names; made once, as long as each run asks for it. */
  readonly of: <T>(what: string, key: unknown, make: () => T) => T;
  /** The same of what a run asks for once: where no other run follows, nothing is kept. */
  readonly once: <T>(what: string, key: unknown, make: () => T) => T;
  /** The files of the run before, by their name and place among those of it. */
  readonly written: Map<string, { readonly url: string; readonly bytes: Uint8Array }>;
  /** Forgets what the run that ends here did not ask for. */
  readonly turn: () => void;
}

export function createMemory(): CompileMemory {
  let before = new Map<string, Map<unknown, unknown>>();
  let now = new Map<string, Map<unknown, unknown>>();
  const of = <T>(what: string, key: unknown, make: () => T): T => {
    const known = tableOf(now, what);
    if (!known.has(key)) {
      const old = before.get(what);
      known.set(key, old?.has(key) ? old.get(key) : make());
    }
    // What is kept of a kind of work under a key is what its own `make` gave.
    return known.get(key) as T;
  };
  return {
    of,
    once: of,
    written: new Map(),
    turn: () => {
      before = now;
      now = new Map();
    },
  };
}

/** For a run that no other follows. */
export const memoryOfOneRun = (): CompileMemory => ({ ...createMemory(), once: (_what, _key, make) => make() });

function tableOf(tables: Map<string, Map<unknown, unknown>>, what: string): Map<unknown, unknown> {
  const known = tables.get(what) ?? new Map<unknown, unknown>();
  tables.set(what, known);
  return known;
}
