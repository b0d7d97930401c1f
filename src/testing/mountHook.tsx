/** Hooks under test, in a page of tests. Nothing but tests imports this file. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, vi } from "vitest";
import { type Reading, ReadingProvider } from "../panes/reading/reading";

const open: (() => void)[] = [];

beforeEach(() => vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true));
afterEach(() => {
  for (const close of open.splice(0)) close();
  vi.unstubAllGlobals();
});

function Probe<T>({ use, onGiven }: { use: () => T; onGiven: (value: T) => void }) {
  onGiven(use());
  return null;
}

/** What a hook gives at each rendering, the latest last, and a way to render it with what it then reads. */
export async function mountHook<T>(use: () => T, reading: Reading | null = null, client = new QueryClient()) {
  const given: T[] = [];
  const onGiven = (value: T) => void given.push(value);
  const root = createRoot(document.createElement("div"));
  const show = (read: Reading | null) =>
    act(async () =>
      root.render(
        <QueryClientProvider client={client}>
          {read === null ? (
            <Probe use={use} onGiven={onGiven} />
          ) : (
            <ReadingProvider value={read}>
              <Probe use={use} onGiven={onGiven} />
            </ReadingProvider>
          )}
        </QueryClientProvider>,
      ),
    );
  await show(reading);
  open.push(() => act(() => root.unmount()));
  const now = (): T => {
    const latest = given.at(-1);
    if (latest === undefined) throw new Error("nothing was rendered");
    return latest;
  };
  return { now, given, show };
}
