// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";

/** What a page observes of its marks, and a way to tell it of one. */
let observed: { tell: (name: string) => void; disconnected: boolean }[];

beforeEach(() => {
  observed = [];
  vi.stubGlobal(
    "PerformanceObserver",
    class {
      readonly #entry = { tell: (_: string) => {}, disconnected: false };
      constructor(told: (list: { getEntriesByName: (name: string) => readonly string[] }) => void) {
        this.#entry.tell = (mark) => told({ getEntriesByName: (name) => (name === mark ? [name] : []) });
        observed.push(this.#entry);
      }
      observe() {}
      disconnect() {
        this.#entry.disconnected = true;
      }
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The parts anew, and how often each was fetched ahead. */
async function open() {
  vi.resetModules();
  const { fetchLaterParts, linkLayer, actorDialog, printSheet } = await import("./laterParts");
  const { openSource } = await import("../panes/source/SourcePane");
  const { eventPage } = await import("../panes/event/laterPage");
  const ahead = [linkLayer, openSource, eventPage].map((part) => vi.spyOn(part, "prefetch").mockReturnValue());
  const later = [actorDialog, printSheet].map((part) => vi.spyOn(part, "prefetch").mockReturnValue());
  const times = (spies: readonly { mock: { calls: readonly unknown[] } }[]) =>
    spies.map(({ mock }) => mock.calls.length);
  return { fetchLaterParts, fetched: () => ({ ahead: times(ahead), later: times(later) }) };
}

it("what the first click will want is fetched once the timeline stands, and the rest when it is asked for", async () => {
  const { fetchLaterParts, fetched } = await open();
  fetchLaterParts();
  observed[0]?.tell("another mark");
  expect(fetched().ahead).toEqual([0, 0, 0]);
  observed[0]?.tell("timeline-ready");
  expect(fetched()).toEqual({ ahead: [1, 1, 1], later: [0, 0] });
  expect(observed[0]?.disconnected).toBe(true);
});

it("a page that is left before that fetches nothing", async () => {
  const { fetchLaterParts } = await open();
  fetchLaterParts()();
  expect(observed[0]?.disconnected).toBe(true);
});
