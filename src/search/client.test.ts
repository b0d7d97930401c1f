import { describe, expect, it } from "vitest";
import type { SearchRow } from "../dataset/part";
import { iterateBits } from "../filter/bits";
import { openSearch } from "./client";
import { createEngine } from "./engine";
import type { SearchReply, SearchRequest } from "./protocol";
import { createServer } from "./serve";

const ROWS: readonly SearchRow[] = [
  { event: 0, title: "Exchange of prisoners", summary: "", names: "", quotes: [], gists: [] },
  { event: 1, title: "Talks in Istanbul", summary: "", names: "", quotes: [], gists: [] },
];

/** A worker that runs on the same thread: messages arrive later, as they do from a real one. */
class SameThread extends EventTarget {
  readonly received: SearchRequest[] = [];
  readonly loads: string[] = [];
  readonly replies: SearchReply[] = [];
  readonly #receive: (request: SearchRequest) => void;

  constructor(load: (attempt: number) => Promise<readonly SearchRow[]> = async () => ROWS) {
    super();
    const reply = (data: SearchReply) => {
      this.replies.push(data);
      queueMicrotask(() => this.dispatchEvent(new MessageEvent("message", { data })));
    };
    this.#receive = createServer(({ address }) => load(this.loads.push(address)), createEngine, reply);
  }

  postMessage(request: SearchRequest): void {
    this.received.push(request);
    queueMicrotask(() => this.#receive(request));
  }
}

describe("the search worker and its page", () => {
  it("load the file at the first search and only once", async () => {
    const worker = new SameThread();
    const { search } = openSearch(worker, { address: "https://parley.example/search.json", count: 2 });
    await Promise.resolve();
    expect(worker.loads).toEqual([]);
    const [first, second] = await Promise.all([search("prisoners"), search("istanbul")]);
    expect([...iterateBits(first.bits)]).toEqual([0]);
    expect([...iterateBits(second.bits)]).toEqual([1]);
    expect(worker.loads).toEqual(["https://parley.example/search.json"]);
  });

  it("say why a file could not be loaded, and try again at the next search", async () => {
    const worker = new SameThread(async (attempt) => {
      if (attempt === 1) throw new Error("The search file could not be fetched: the server answered 404.");
      return ROWS;
    });
    const { search } = openSearch(worker, { address: "search.json", count: 2 });
    await expect(search("prisoners")).rejects.toThrow("the server answered 404");
    expect((await search("prisoners")).hits).toHaveLength(1);
  });

  it("drop a search that was aborted", async () => {
    const worker = new SameThread();
    const { search } = openSearch(worker, { address: "search.json", count: 2 });
    const typing = new AbortController();
    const dropped = search("pris", typing.signal);
    const kept = search("prisoners");
    typing.abort();
    await expect(dropped).rejects.toMatchObject({ name: "AbortError" });
    expect((await kept).hits).toHaveLength(1);
    expect(worker.received.at(-1)).toEqual({ type: "cancel", id: 1 });
    expect(worker.replies.map((reply) => reply.id)).toEqual([2]);
  });

  it("do not start a search that was aborted before", async () => {
    const worker = new SameThread();
    const { search } = openSearch(worker, { address: "search.json", count: 2 });
    await expect(search("pris", AbortSignal.abort())).rejects.toMatchObject({ name: "AbortError" });
    expect(worker.received.map((request) => request.type)).toEqual(["open"]);
  });

  it("answer every waiting search when the worker cannot start", async () => {
    const worker = new SameThread(() => new Promise(() => {}));
    const { search } = openSearch(worker, { address: "search.json", count: 2 });
    const waiting = [search("a"), search("b")];
    worker.dispatchEvent(new Event("error"));
    for (const result of await Promise.allSettled(waiting)) {
      expect(result).toMatchObject({ status: "rejected", reason: new Error("The search could not be started.") });
    }
  });
});
