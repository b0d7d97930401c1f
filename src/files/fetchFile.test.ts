import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fetchedFiles } from "./fetchFile";
import { FileFault, type OnProgress } from "./files";
import { readBytes, readJson } from "./readFile";

const FILE = { url: "data/core-1a2b.bin", bytes: 6 };
const BYTES = Uint8Array.of(1, 2, 3, 4, 5, 6);
/** The page gives up on a line over which nothing has come for this long. */
const STALLED_MS = 20_000;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("window", globalThis);
  vi.stubGlobal("document", { baseURI: "https://parley.example/app/?view=about" });
  vi.stubGlobal("navigator", { onLine: true });
});
afterEach(() => {
  expect(vi.getTimerCount(), "a timer was left running").toBe(0);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const serve = (answer: (url: URL, init: RequestInit) => Promise<Response>) => vi.stubGlobal("fetch", answer);
const fetchBytes = (signal = new AbortController().signal, onProgress: OnProgress = () => {}) =>
  readBytes(fetchedFiles, FILE, signal, onProgress);
const fetchJson = (departs: (value: unknown) => Promise<string | null>) =>
  readJson(fetchedFiles, FILE, departs, new AbortController().signal);
const asBytes = async (packed: Promise<ArrayBuffer>) => new Uint8Array(await packed);
const faultOf = (given: Promise<unknown>): Promise<unknown> => given.catch((error: unknown) => error);

/** An answer that comes in pieces, each when it is told to, and is cut where the page gives up. */
function inPieces() {
  let feed: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      feed = controller;
    },
  });
  return {
    answer: async (_: URL, { signal }: RequestInit) => {
      signal?.addEventListener("abort", () => feed?.error(new DOMException("aborted", "AbortError")));
      return new Response(body);
    },
    send: (piece: Uint8Array) => feed?.enqueue(piece),
    end: () => feed?.close(),
    cut: () => feed?.error(new TypeError("network error")),
  };
}

/** A server that never answers, until the page gives up. */
const silent = (_: URL, { signal }: RequestInit) =>
  new Promise<Response>((_, reject) => {
    signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
  });

describe("a file that comes", () => {
  it("is asked for beside the page, whatever the page's parameters", async () => {
    const asked: string[] = [];
    serve(async (url) => {
      asked.push(url.href);
      return new Response(BYTES);
    });
    expect(await asBytes(fetchBytes())).toEqual(BYTES);
    expect(asked).toEqual(["https://parley.example/app/data/core-1a2b.bin"]);
  });

  it("is unpacked where it is packed", async () => {
    serve(async () => new Response(new Uint8Array(gzipSync(BYTES))));
    expect(await asBytes(fetchBytes())).toEqual(BYTES);
  });

  it("may be empty", async () => {
    serve(async () => new Response(null));
    expect(await asBytes(fetchBytes())).toEqual(new Uint8Array());
  });

  it("tells how much has come, and how much is expected", async () => {
    const { answer, send, end } = inPieces();
    serve(answer);
    send(BYTES.slice(0, 2));
    send(BYTES.slice(2));
    end();
    const told: [number, number][] = [];
    expect(await asBytes(fetchBytes(undefined, (...progress) => told.push(progress)))).toEqual(BYTES);
    expect(told).toEqual([
      [2, 6],
      [6, 6],
    ]);
  });
});

describe("a file whose size the page was not told", () => {
  const totalOf = async (headers: HeadersInit) => {
    serve(async () => new Response(BYTES, { headers }));
    const totals: number[] = [];
    const untold = { url: "talks.zip", bytes: 0 };
    await readBytes(fetchedFiles, untold, new AbortController().signal, (_, total) => totals.push(total));
    return totals;
  };

  it("is expected to be as long as the server says", async () => {
    expect(await totalOf({ "content-length": "6" })).toEqual([6]);
  });

  it("may be of any length where the server packs it, or says nothing", async () => {
    expect(await totalOf({ "content-length": "6", "content-encoding": "gzip" })).toEqual([0]);
    expect(await totalOf({})).toEqual([0]);
  });
});

describe("a file that does not come says which it is, and why", () => {
  it.each<[string, () => Promise<Response>, FileFault["kind"], string]>([
    ["gone", async () => new Response("", { status: 404 }), "replaced", "no longer has it (404)"],
    ["gone for good", async () => new Response("", { status: 410 }), "replaced", "no longer has it (410)"],
    ["forbidden", async () => new Response("", { status: 403 }), "refused", "the server answered 403"],
    ["a server's fault", async () => new Response("", { status: 503 }), "refused", "the server answered 503"],
    [
      "no connection",
      async () => Promise.reject(new TypeError("Failed to fetch")),
      "unreachable",
      "the server could not be reached",
    ],
    [
      "cut while it was packed",
      async () => new Response(new Uint8Array(gzipSync(BYTES)).slice(0, -9)),
      "damaged",
      "the file arrived damaged and could not be unpacked",
    ],
  ])("%s", async (_, answer, kind, reason) => {
    serve(answer);
    const fault = await faultOf(fetchBytes());
    expect(fault).toBeInstanceOf(FileFault);
    expect(fault).toMatchObject({ url: FILE.url, kind, message: expect.stringContaining(reason) });
  });

  it("a device that is offline", async () => {
    vi.stubGlobal("navigator", { onLine: false });
    serve(async () => Promise.reject(new TypeError("Failed to fetch")));
    expect(await faultOf(fetchBytes())).toMatchObject({
      kind: "offline",
      message: "this device is offline",
    });
  });

  it("a line that is cut midway", async () => {
    const { answer, send, cut } = inPieces();
    serve(answer);
    send(BYTES.slice(0, 2));
    const fault = faultOf(fetchBytes(undefined, cut));
    expect(await fault).toMatchObject({ kind: "unreachable", message: "the server could not be reached" });
  });

  it("a server that does not answer", async () => {
    serve(silent);
    const fault = faultOf(fetchBytes());
    await vi.advanceTimersByTimeAsync(STALLED_MS);
    expect(await fault).toMatchObject({ kind: "stalled", message: "nothing has come for 20 seconds" });
  });

  it("a server that falls silent midway", async () => {
    const { answer, send } = inPieces();
    serve(answer);
    send(BYTES.slice(0, 2));
    const fault = faultOf(fetchBytes());
    await vi.advanceTimersByTimeAsync(STALLED_MS);
    expect(await fault).toMatchObject({ kind: "stalled", message: "nothing has come for 20 seconds" });
  });
});

describe("a slow line", () => {
  it("is not given up as long as something comes", async () => {
    const { answer, send, end } = inPieces();
    serve(answer);
    const whole = asBytes(fetchBytes());
    for (const byte of BYTES) {
      await vi.advanceTimersByTimeAsync(STALLED_MS - 1);
      send(Uint8Array.of(byte));
    }
    await vi.advanceTimersByTimeAsync(STALLED_MS - 1);
    end();
    expect(await whole).toEqual(BYTES);
  });
});

describe("a file that nobody wants any longer", () => {
  it("is no fault: the one who asked hears what was said to stop it", async () => {
    serve(silent);
    const asker = new AbortController();
    const given = faultOf(fetchBytes(asker.signal));
    asker.abort();
    const stopped = await given;
    expect(stopped).not.toBeInstanceOf(FileFault);
    expect(stopped).toMatchObject({ name: "AbortError" });
  });
});

describe("a JSON file", () => {
  const sound = async () => null;

  it("gives its value where it is what the page expects", async () => {
    serve(async () => Response.json(["ä", 1]));
    expect(await fetchJson(sound)).toEqual(["ä", 1]);
  });

  it.each<[string, BodyInit]>([
    ["a page in its place", "<!doctype html><title>Sign in</title>"],
    ["cut off", '{"events":['],
    ["empty", ""],
    ["not UTF-8", Uint8Array.of(0x22, 0xff, 0x22)],
  ])("is damaged where it is %s", async (_, body) => {
    serve(async () => new Response(body));
    expect(await faultOf(fetchJson(sound))).toMatchObject({
      url: FILE.url,
      kind: "damaged",
      message: "the file arrived damaged and could not be read",
    });
  });

  it("says in what it departs from what the page expects", async () => {
    serve(async () => Response.json({}));
    expect(await faultOf(fetchJson(async () => "events is missing"))).toMatchObject({
      kind: "damaged",
      message: "the file is not what this page expects (events is missing)",
    });
  });

  it("that does not come is told as any file", async () => {
    serve(async () => new Response("", { status: 404 }));
    expect(await faultOf(fetchJson(sound))).toMatchObject({ kind: "replaced" });
  });
});
