import { useCallback, useEffect, useRef, useState } from "react";
import { forgetSeen, type Kept, keepAll, readKept } from "../../offline/keepAll";
import { whenKept } from "../../offline/siteVersion";
import { allIsKept, keepAllNow, keptSoFar, notKeptWhole, someIsKept } from "./words";

type State =
  | { readonly at: "asking" | "unable" }
  | { readonly at: "some" | "keeping"; readonly kept: Kept; readonly come: number; readonly fault: string };

/** What of the page this browser keeps for when there is no network, and the way to keep all of it. */
export function Offline() {
  const [state, setState] = useState<State>({ at: "asking" });
  const keeping = useRef<AbortController | null>(null);
  const ask = useCallback(async (before: Kept | null = null, fault = "") => {
    const kept = await readKept(before?.wanted).catch(() => null);
    setState(kept === null ? { at: "unable" } : { at: "some", kept, come: 0, fault });
  }, []);
  useEffect(() => {
    void ask();
    void whenKept().then(() => ask());
    return () => keeping.current?.abort();
  }, [ask]);
  const keep = async (kept: Kept) => {
    const stopping = new AbortController();
    keeping.current = stopping;
    const show = (come: number) => setState({ at: "keeping", kept, come, fault: "" });
    show(0);
    const failed: unknown = await keepAll(kept, stopping.signal, show).then(
      () => null,
      (error: unknown) => error,
    );
    await ask(kept, failed === null || stopping.signal.aborted ? "" : notKeptWhole(failed));
  };
  const forget = async (kept: Kept) => {
    await forgetSeen(kept.scope);
    await ask(kept);
  };

  return (
    <section id="about-offline" aria-labelledby="about-offline-title">
      <h2 id="about-offline-title">Without a network</h2>
      <p>
        After a first visit this page opens without a network, with what you have looked at. Nothing of it leaves this
        browser. A new version is announced, and taken when you agree.
      </p>
      {state.at === "unable" && (
        <p>
          Nothing is kept here at present: the page was opened just now, in a private window, without https, or in a
          browser that does not offer it. Reload the page once and look again.
        </p>
      )}
      {state.at === "keeping" && (
        <>
          <p role="status">{keptSoFar(state.come, state.kept.missingBytes)}</p>
          <progress
            aria-label="Kept so far"
            value={Math.min(state.come, state.kept.missingBytes)}
            max={Math.max(1, state.kept.missingBytes)}
          />
          <button type="button" className="button" onClick={() => keeping.current?.abort()}>
            Stop
          </button>
        </>
      )}
      {state.at === "some" && (
        <>
          <p role="status">
            {state.kept.missing.length === 0
              ? allIsKept(state.kept.files)
              : someIsKept(state.kept.files, state.kept.wanted.length)}
          </p>
          {state.fault !== "" && <p role="alert">{state.fault}</p>}
          {state.kept.missing.length > 0 && (
            <button type="button" className="button" onClick={() => void keep(state.kept)}>
              {keepAllNow(state.kept.missingBytes)}
            </button>
          )}
          <button type="button" className="text-button" onClick={() => void forget(state.kept)}>
            Remove all but the page itself
          </button>
        </>
      )}
    </section>
  );
}
