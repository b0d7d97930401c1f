// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Dataset } from "../dataset/dataset";
import { addBit, noBits } from "../filter/bits";
import type { SearchState } from "../panes/reading/reading";
import type { OnPart, Search } from "../search/client";
import type { SearchResult } from "../search/protocol";
import { testDataset } from "../testing/testDataset";
import { useSearch } from "./useSearch";

const dataset = testDataset([
  { id: "round-1", kind: "round", from: "2026-01-23" },
  { id: "exchange-1", kind: "exchange", from: "2026-02-05" },
]);

/** A search that answers when the test does. */
const asked: { onPart: OnPart; resolve: (result: SearchResult) => void; reject: (error: Error) => void }[] = [];
vi.mock("../search/startSearch", () => ({
  startSearch: (): Search & { close: () => void } => ({
    search: (_q, _signal, onPart = () => {}) =>
      new Promise((resolve, reject) => asked.push({ onPart, resolve, reject })),
    close: () => {},
  }),
}));

const found = (...events: readonly number[]): SearchResult => {
  const bits = noBits(dataset.count);
  for (const event of events) addBit(bits, event);
  return { hits: events.map((event) => ({ event, field: "title", score: 1 })), bits, forgiven: [] };
};

let closeLast = () => {};
beforeEach(() => vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true));
afterEach(() => {
  closeLast();
  asked.splice(0);
  vi.unstubAllGlobals();
});

interface SearcherProps {
  readonly of: Dataset;
  readonly q: string;
  readonly onState: (state: SearchState) => void;
}

function Searcher({ of, q, onState }: SearcherProps) {
  onState(useSearch(of, q));
  return null;
}

/** The dataset with other files to search. */
const withFiles = (...urls: readonly string[]): Dataset => ({
  ...dataset,
  files: { ...dataset.files, search: urls.map((url) => ({ url, bytes: 1 })) },
});

async function searching(q: string, of: Dataset = dataset) {
  const states: SearchState[] = [];
  const root = createRoot(document.createElement("div"));
  const client = new QueryClient();
  const show = (shown: Dataset) =>
    act(async () =>
      root.render(
        <QueryClientProvider client={client}>
          <Searcher of={shown} q={q} onState={(state) => states.push(state)} />
        </QueryClientProvider>,
      ),
    );
  await show(of);
  closeLast = () => act(() => root.unmount());
  await act(() => vi.waitFor(() => expect(asked).toHaveLength(1)));
  return { now: () => states.at(-1), show };
}

it("shows what is found in the newest events while the older ones are still searched, and says how much that is", async () => {
  const { now } = await searching("talks");
  expect(now()).toMatchObject({ result: null, found: null, pending: true });
  await act(async () => asked[0]?.onPart(found(1), 0.5));
  await act(() => vi.waitFor(() => expect(now()).toMatchObject({ pending: true, part: 0.5 })));
  expect(now()?.found).toEqual(found(1).bits);
  await act(async () => asked[0]?.resolve(found(0, 1)));
  await act(() => vi.waitFor(() => expect(now()).toMatchObject({ pending: false, part: 1 })));
  expect(now()?.found).toEqual(found(0, 1).bits);
});

it("where the older ones cannot be searched, nothing looks as if it had been found", async () => {
  const { now } = await searching("talks");
  await act(async () => asked[0]?.onPart(found(1), 0.5));
  await act(async () => asked[0]?.reject(new Error("the server stopped answering")));
  await act(() => vi.waitFor(() => expect(now()?.error?.message).toBe("the server stopped answering")));
  expect(now()?.found).toEqual(noBits(dataset.count));
});

it("asks again where another of its files is another, though that of the newest events is the same", async () => {
  const { now, show } = await searching("talks", withFiles("newest.json", "older.json"));
  await act(async () => asked[0]?.resolve(found(1)));
  await act(() => vi.waitFor(() => expect(now()?.found).toEqual(found(1).bits)));
  await show(withFiles("newest.json", "edited.json"));
  await act(() => vi.waitFor(() => expect(asked).toHaveLength(2)));
  await act(async () => asked[1]?.resolve(found(0, 1)));
  await act(() => vi.waitFor(() => expect(now()?.found).toEqual(found(0, 1).bits)));
});
