import { afterEach, describe, expect, it, vi } from "vitest";
import { loadRows } from "./loadRows";

afterEach(() => vi.unstubAllGlobals());
const serve = (answer: () => Promise<Response>) => vi.stubGlobal("fetch", answer);

describe("loading the search file", () => {
  it("gives its rows", async () => {
    serve(async () => Response.json([{ event: 0 }]));
    expect(await loadRows("search.json")).toEqual([{ event: 0 }]);
  });

  it.each<[string, () => Promise<Response>, string]>([
    ["no connection", async () => Promise.reject(new TypeError("Failed to fetch")), "Is there a connection?"],
    ["a missing file", async () => new Response("", { status: 404 }), "the server answered 404"],
    ["a page in its place", async () => new Response("<!doctype html>"), "it holds no list"],
    ["another file", async () => Response.json({}), "it holds no list"],
  ])("says what failed: %s", async (_, answer, message) => {
    serve(answer);
    await expect(loadRows("search.json")).rejects.toThrow(message);
  });
});
