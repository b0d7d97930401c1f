import { afterEach, describe, expect, it, vi } from "vitest";
import { loadRows } from "./loadRows";

afterEach(() => vi.unstubAllGlobals());
const serve = (answer: () => Promise<Response>) => vi.stubGlobal("fetch", answer);

const ROW = { event: 0, title: "", summary: "", actors: [], names: "", quotes: [], gists: [] };

describe("loading the search file", () => {
  it("gives its rows", async () => {
    serve(async () => Response.json([ROW]));
    expect(await loadRows("search.json")).toEqual([ROW]);
  });

  it.each<[string, () => Promise<Response>, string]>([
    ["no connection", async () => Promise.reject(new TypeError("Failed to fetch")), "Is there a connection?"],
    ["a missing file", async () => new Response("", { status: 404 }), "the server answered 404"],
    ["a page in its place", async () => new Response("<!doctype html>"), "it holds no list"],
    [
      "rows of another kind",
      async () => Response.json([ROW, { event: 1, quotes: [{}] }]),
      "row 2 is not one of an event",
    ],
    ["rows of nothing", async () => Response.json([null]), "row 1 is not one of an event"],
    ["another file", async () => Response.json({}), "it holds no list"],
  ])("says what failed: %s", async (_, answer, message) => {
    serve(answer);
    await expect(loadRows("search.json")).rejects.toThrow(message);
  });

  it("says that the server stopped answering", async () => {
    serve(async () => Promise.reject(new DOMException("", "AbortError")));
    await expect(loadRows("search.json", AbortSignal.abort())).rejects.toThrow("the server stopped answering");
  });
});
