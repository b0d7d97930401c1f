// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { NuqsTestingAdapter, type UrlUpdateEvent } from "nuqs/adapters/testing";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Reading } from "../panes/reading/reading";
import { dayOf, testDataset } from "../testing/testDataset";
import { spanOf } from "../time/day";
import { chooseEvent, toggleParty } from "../view/choose";
import type { View } from "../view/view";
import { useReadingOf } from "./useReadingOf";

const dataset = testDataset([
  { id: "round-1", kind: "round", from: "2026-01-23", parties: ["ua", "ru"] },
  { id: "exchange-1", kind: "exchange", from: "2026-02-05", parties: ["ru", "us"] },
]);

let closeLast = () => {};
beforeEach(() => vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true));
afterEach(() => {
  closeLast();
  vi.unstubAllGlobals();
});

function Reader({ onRead }: { onRead: (reading: Reading) => void }) {
  onRead(useReadingOf(dataset));
  return null;
}

/** The reading of an address, as it is by now, and what was written to the address. */
async function open(search: string) {
  window.history.replaceState(null, "", `/${search}`);
  const readings: Reading[] = [];
  const written: UrlUpdateEvent[] = [];
  const root = createRoot(document.createElement("div"));
  await act(async () =>
    root.render(
      <QueryClientProvider client={new QueryClient()}>
        <NuqsTestingAdapter searchParams={search} onUrlUpdate={(update) => written.push(update)} hasMemory>
          <Reader onRead={(reading) => readings.push(reading)} />
        </NuqsTestingAdapter>
      </QueryClientProvider>,
    ),
  );
  closeLast = () => act(() => root.unmount());
  const now = (): Reading => {
    const reading = readings.at(-1);
    if (!reading) throw new Error("nothing was rendered");
    return reading;
  };
  return {
    now,
    /** How many readings there were, those that are the same counted once. */
    distinct: () => new Set(readings).size,
    change: (...to: Parameters<Reading["change"]>) => act(async () => now().change(...to)),
    /** The address is written a little after the view is changed. */
    expectWritten: (...expected: readonly [query: string, history: "push" | "replace"][]) =>
      act(() =>
        vi.waitFor(() => expect(written.map((each) => [each.queryString, each.options.history])).toEqual(expected)),
      ),
  };
}

describe("the reading of an address", () => {
  it("is the view that it names, and the events that pass its filter", async () => {
    const { now } = await open("?party=us&view=rounds&event=round-1");
    expect(now().view).toMatchObject({ parties: ["us"], view: "rounds", event: "round-1" });
    expect([now().shownCount, now().chosen]).toEqual([1, dataset.find("round-1")]);
    expect([now().setAside, now().mended]).toEqual([[], []]);
  });

  it("is another one once for a change, though the page is told of it twice: by what was wanted, and by the address", async () => {
    const { now, change, distinct, expectWritten } = await open("?party=us");
    const before = distinct();
    const span = spanOf(dayOf("2026-01-01"), dayOf("2026-02-01"));
    await change((view) => ({ ...view, span }));
    await expectWritten(["?party=us&span=2026-01-01/2026-01-31", "push"]);
    expect([now().view.span, distinct() - before]).toEqual([span, 1]);
  });

  it("says what it does not know, parameters of others too", async () => {
    const { now } = await open("?party=nobody&parties=ua&event=Round-1.&utm_source=mail");
    expect(now().setAside.map(({ parameter }) => parameter)).toEqual(["parties", "party"]);
    expect(now().mended.map(({ reason }) => reason)).toEqual(["'Round-1.' is read as 'round-1'"]);
  });
});

describe("changing the view", () => {
  it("writes the address, and steps where something is opened", async () => {
    const { now, change, expectWritten } = await open("");
    await change(toggleParty(now().view, "ru"));
    await expectWritten(["?party=ru", "push"]);
    await change(chooseEvent(now().view, "round-1"));
    await expectWritten(["?party=ru", "push"], ["?party=ru&event=round-1", "push"]);
    expect(now().view).toMatchObject({ parties: ["ru"], event: "round-1" });
  });

  it("takes out of the address what is usual again", async () => {
    const { now, change, expectWritten } = await open("?party=ru&lanes=kind");
    await change({ ...toggleParty(now().view, "ru"), lanes: "party" });
    await expectWritten(["", "push"]);
  });

  it("twice before it is drawn undoes nothing of the first", async () => {
    const { now, change } = await open("");
    const first = now();
    await act(async () => {
      first.change((view) => toggleParty(view, "ua"));
      first.change((view) => toggleParty(view, "us"));
    });
    expect(now().view.parties).toEqual(["ua", "us"]);
    await change((view) => chooseEvent(view, "round-1"));
    expect(now().view).toMatchObject({ parties: ["ua", "us"], event: "round-1" });
  });

  it("filters again where the filter is another, and only there", async () => {
    const { now, change } = await open("?party=ua");
    const { shown, facets } = now();
    await change({ ...now().view, span: spanOf(dayOf("2026-01-01"), dayOf("2026-02-01")), event: "round-1" });
    expect(now().view.event).toBe("round-1");
    expect(now().shown).toBe(shown);
    expect(now().facets).toBe(facets);
    await change(toggleParty(now().view, "us"));
    expect(now().shown).not.toBe(shown);
    expect(now().shownCount).toBe(2);
  });
});

describe("the way back", () => {
  const zoomTo = (from: string, until: string) => (view: View) => ({
    ...view,
    span: spanOf(dayOf(from), dayOf(until)),
  });

  it("from a run of zooms leads to the span before it, and is an entry of its own", async () => {
    const { now, change, expectWritten } = await open("?span=2026-01-01/2026-01-31");
    expect(now().undoZoom).toBeNull();
    // Each is waited for: what comes at the same time is written as one.
    const writes: [string, "push" | "replace"][] = [["?span=2026-01-05/2026-01-31", "push"]];
    await change(zoomTo("2026-01-05", "2026-02-01"));
    await expectWritten(...writes);
    await change(zoomTo("2026-01-10", "2026-02-01"));
    writes.push(["?span=2026-01-10/2026-01-31", "replace"]);
    await expectWritten(...writes);
    await act(async () => now().undoZoom?.());
    expect(now().view.span).toEqual(spanOf(dayOf("2026-01-01"), dayOf("2026-02-01")));
    expect(now().undoZoom).toBeNull();
    await expectWritten(...writes, ["?span=2026-01-01/2026-01-31", "push"]);
  });

  it("leads through each run, and not through what was only mended", async () => {
    const { now, change } = await open("");
    await change(zoomTo("2026-01-05", "2026-02-01"));
    await change(chooseEvent(now().view, "exchange-1"));
    await act(async () => now().change(zoomTo("2026-01-10", "2026-02-10"), "mend"));
    await change(zoomTo("2026-02-01", "2026-02-08"));
    await act(async () => now().undoZoom?.());
    expect(now().view.span).toEqual(spanOf(dayOf("2026-01-10"), dayOf("2026-02-10")));
    await act(async () => now().undoZoom?.());
    expect(now().view).toMatchObject({ span: null, event: "exchange-1" });
    expect(now().undoZoom).toBeNull();
  });

  it("is told from what the page wrote itself", async () => {
    const { now, change } = await open("?party=ua");
    expect(now().travelled()).toBe(true);
    await change(chooseEvent(now().view, "round-1"));
    expect(now().travelled()).toBe(false);
  });

  it("is no way where Back has gone it already", async () => {
    const { now, change } = await open("");
    await change(zoomTo("2026-01-05", "2026-02-01"));
    expect(now().undoZoom).not.toBeNull();
    await act(async () => now().change((view) => ({ ...view, span: null }), "mend"));
    expect(now().undoZoom).toBeNull();
  });
});
