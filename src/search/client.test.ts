import { describe, expect, it } from "vitest";
import type { SearchRow } from "../dataset/part";
import { iterateBits } from "../filter/bits";
import { openSearch } from "./client";
import { growEngine } from "./engine";
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
    this.#receive = createServer(
      ({ addresses }, place) => load(this.loads.push(addresses[place] ?? "")),
      growEngine,
      reply,
    );
  }

  postMessage(request: SearchRequest): void {
    this.received.push(request);
    queueMicrotask(() => this.#receive(request));
  }
}

describe("the search worker and its page", () => {
  it("load the file at the first search and only once", async () => {
    const worker = new SameThread();
    const { search } = openSearch(worker, { addresses: ["https://parley.example/search.json"], count: 2 });
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
    const { search } = openSearch(worker, { addresses: ["search.json"], count: 2 });
    await expect(search("prisoners")).rejects.toThrow("the server answered 404");
    expect((await search("prisoners")).hits).toHaveLength(1);
  });

  it("drop a search that was aborted", async () => {
    const worker = new SameThread();
    const { search } = openSearch(worker, { addresses: ["search.json"], count: 2 });
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
    const { search } = openSearch(worker, { addresses: ["search.json"], count: 2 });
    await expect(search("pris", AbortSignal.abort())).rejects.toMatchObject({ name: "AbortError" });
    expect(worker.received.map((request) => request.type)).toEqual(["open"]);
  });

  it("answer every waiting search when the worker cannot start", async () => {
    const worker = new SameThread(() => new Promise(() => {}));
    const { search } = openSearch(worker, { addresses: ["search.json"], count: 2 });
    const waiting = [search("a"), search("b")];
    worker.dispatchEvent(new Event("error"));
    for (const result of await Promise.allSettled(waiting)) {
      expect(result).toMatchObject({ status: "rejected", reason: new Error("The search could not be started.") });
    }
  });

  /** The newest first, each let through by the test. */
  const files = ["newest.json", "older.json", "oldest.json"];
  const inFiles = (attempt: number): readonly SearchRow[] => [
    { event: 3 - attempt, title: `Talks ${attempt}`, summary: "", names: "", quotes: [], gists: [] },
  ];

  it("answer of the newest events as soon as their file has come, and again with each that comes", async () => {
    const gates = new EventTarget();
    let open = 0;
    const openTo = (n: number) => {
      open = n;
      gates.dispatchEvent(new Event("opened"));
    };
    const worker = new SameThread(async (attempt) => {
      while (open < attempt) await new Promise((resolve) => gates.addEventListener("opened", resolve, { once: true }));
      return inFiles(attempt);
    });
    const { search } = openSearch(worker, { addresses: files, count: 3 });
    const told: (readonly [events: readonly number[], part: number])[] = [];
    const seen = () =>
      new Promise<void>((resolve) => worker.addEventListener("message", () => resolve(), { once: true }));
    const whole = search("talks", undefined, ({ bits }, part) => told.push([[...iterateBits(bits)], part]));
    openTo(1);
    await seen();
    expect(told).toEqual([[[2], 1 / 3]]);
    // Who asks now is answered of what has come, without waiting for the next.
    const later: number[] = [];
    const other = search("talks 1", undefined, (_, part) => later.push(part));
    await seen();
    expect(later).toEqual([1 / 3]);
    openTo(3);
    expect([...iterateBits((await whole).bits)]).toEqual([0, 1, 2]);
    expect([...iterateBits((await other).bits)]).toEqual([2]);
    expect(told.map(([, part]) => part)).toEqual([1 / 3, 2 / 3]);
    expect(worker.loads).toEqual(files);
  });

  it("keep the files that came where a later one fails, and go on from it at the next search", async () => {
    let broken = true;
    const worker = new SameThread(async (attempt) => {
      if (attempt === 2 && broken) throw new Error("The search file could not be fetched: the server answered 500.");
      return inFiles(broken ? attempt : attempt - 1);
    });
    const { search } = openSearch(worker, { addresses: files, count: 3 });
    await expect(search("talks")).rejects.toThrow("the server answered 500");
    broken = false;
    expect([...iterateBits((await search("talks")).bits)]).toEqual([0, 1, 2]);
    expect(worker.loads).toEqual(["newest.json", "older.json", "older.json", "oldest.json"]);
  });

  it("load no further once nobody waits for an answer", async () => {
    const worker = new SameThread(async (attempt) => inFiles(attempt));
    const { search } = openSearch(worker, { addresses: files, count: 3 });
    const leaving = new AbortController();
    const left = search("talks", leaving.signal, () => leaving.abort());
    await expect(left).rejects.toMatchObject({ name: "AbortError" });
    expect((await search("talks")).hits).toHaveLength(3);
    expect(worker.loads).toEqual(files);
  });
});
