// @vitest-environment happy-dom
import { QueryClient } from "@tanstack/react-query";
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import type { Dataset } from "../dataset/dataset";
import { holdFiles } from "../testing/heldFiles";
import { mountHook } from "../testing/mountHook";
import { compileForTest } from "../testing/testSelection";
import { type Loaded, partQuery, prefetchDetail, sourcesQuery, UnknownSource, useEvent, useSource } from "./queries";

const { dataset, bytes } = compileForTest();
const eventOf = (id: string) => {
  const event = dataset.find(id);
  if (event === null) throw new Error(`no event ${id}`);
  return event;
};
const ROUND = eventOf("2031-02-02-round-1");
const STATEMENT = eventOf("2031-02-05-vell-bridges");
const PART = dataset.parts[0]?.url ?? "";
const SOURCES = dataset.files.sources.url;
const HOLDERS = dataset.files.holders[0]?.url ?? "";

/** A load, once it is decided. */
async function settled<T>(use: () => Loaded<T>, held = holdFiles(bytes)) {
  const { now, show } = await mountHook(use, null, held.client);
  const settle = () => act(() => vi.waitFor(() => expect(now().pending).toBe(false)));
  await settle();
  return { now, show, settle, ...held };
}

describe("one event", () => {
  it("comes whole, with the documents that it rests on, at the cost of its part", async () => {
    const { now, asked } = await settled(() => useEvent(dataset, ROUND));
    const { value, error } = now();
    expect(error).toBeNull();
    expect(value).toMatchObject({ event: ROUND, detail: { id: "2031-02-02-round-1" } });
    expect(value?.sourceOf("post-2031-02-03")?.title).toBe("Delegations meet at Port Merrin");
    expect([value?.sourceOf("elsewhere"), value?.sourceOf("constructor")]).toEqual([undefined, undefined]);
    expect(asked).toEqual([PART]);
  });

  it("that nobody chose asks for nothing, and is not waited for", async () => {
    const { now, asked } = await settled(() => useEvent(dataset, null));
    expect(now()).toMatchObject({ value: null, pending: false, error: null });
    expect(asked).toEqual([]);
  });

  it("fetched ahead is there at once, its neighbours in the part too", async () => {
    const held = holdFiles(bytes);
    prefetchDetail(held.client, dataset, ROUND);
    await vi.waitFor(() => expect(held.client.isFetching()).toBe(0));
    const { given } = await mountHook(() => useEvent(dataset, STATEMENT), null, held.client);
    expect(given[0]?.value?.detail.id).toBe("2031-02-05-vell-bridges");
    expect(held.asked).toEqual([PART]);
  });

  it("says why it did not come, and comes when it is asked for again", async () => {
    const held = holdFiles(new Map());
    const { now } = await settled(() => useEvent(dataset, ROUND), held);
    expect(now()).toMatchObject({ value: null, error: { url: PART, kind: "replaced" } });
    for (const [url, file] of bytes) held.bytes.set(url, file);
    await act(async () => now().retry());
    await act(() => vi.waitFor(() => expect(now().value?.event).toBe(ROUND)));
    expect(now().error).toBeNull();
  });

  it("is not taken from a file of another shape", async () => {
    const odd = new Map([...bytes, [PART, new TextEncoder().encode('{"events":[]}')]]);
    const { now } = await settled(() => useEvent(dataset, ROUND), holdFiles(odd));
    expect(now().error?.message).toContain("the file is not what this page expects");
  });
});

describe("one document", () => {
  it("is found in the chosen event's own part", async () => {
    const { now, asked } = await settled(() => useSource(dataset, "post-2031-02-03", ROUND));
    expect(now().value?.paragraphs.length).toBeGreaterThan(0);
    expect(asked).toEqual([PART]);
  });

  it("is looked for in the list of which part holds it where no event leads to it", async () => {
    const { now, asked } = await settled(() => useSource(dataset, "roads-2031-02-05", null));
    expect(now().value?.title).toBe("Words of the minister");
    expect(asked).toEqual([HOLDERS, PART]);
  });

  it("that the dataset does not have is said to be unknown", async () => {
    const { now } = await settled(() => useSource(dataset, "elsewhere", ROUND));
    expect(now().error).toBeInstanceOf(UnknownSource);
    expect(now().error?.message).toBe("this dataset has no source “elsewhere”");
  });

  it("that nobody opened asks for nothing", async () => {
    const { now, asked } = await settled(() => useSource(dataset, null, ROUND));
    expect(now()).toMatchObject({ value: null, error: null });
    expect(asked).toEqual([]);
  });

  it("says that the list failed which tells where it is, and reads it again", async () => {
    const held = holdFiles(new Map([...bytes].filter(([url]) => url !== HOLDERS)));
    const { now } = await settled(() => useSource(dataset, "roads-2031-02-05", null), held);
    expect(now().error).toMatchObject({ url: HOLDERS });
    held.bytes.set(HOLDERS, bytes.get(HOLDERS) ?? new Uint8Array());
    await act(async () => now().retry());
    await act(() => vi.waitFor(() => expect(now().value?.title).toBe("Words of the minister")));
  });
});

describe("what was read is kept", () => {
  it("by the dataset that it is of: another's file of the same address is read itself", async () => {
    const other: Dataset = { ...dataset, head: { ...dataset.head, version: "2.0.0" } };
    const { client, asked } = holdFiles(bytes);
    for (const each of [dataset, dataset, other]) await client.ensureQueryData(sourcesQuery(each));
    expect(asked).toEqual([SOURCES, SOURCES]);
  });

  it("where it can be read from: a client that was not told says so", async () => {
    await expect(new QueryClient().fetchQuery({ ...partQuery(dataset, 0), retry: false })).rejects.toThrow(
      "the query client was not told where files come from",
    );
  });

  it("and a part that the dataset does not have is a mistake of the caller's", () => {
    expect(() => partQuery(dataset, 99)).toThrow("the dataset has no part 99");
  });
});
