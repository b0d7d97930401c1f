import { describe, expect, test } from "vitest";
import { type Copy, type KeyValues, openCopies } from "./copies";

const COPY: Copy = { text: "One.", from: "pasted text", on: "2026-02-07" };

function keeping(): KeyValues & { readonly values: Map<string, unknown> } {
  const values = new Map<string, unknown>();
  return {
    values,
    get: async (key) => values.get(key),
    set: async (key, copy) => void values.set(key, copy),
    del: async (key) => void values.delete(key),
    clear: async () => values.clear(),
    keys: async () => [...values.keys()],
  };
}
const refuse = () => Promise.reject(new Error("no storage in a private window"));
const refusing: KeyValues = { get: refuse, set: refuse, del: refuse, clear: refuse, keys: refuse };

describe("a browser that keeps them", () => {
  test("a copy is there for another page, until it is removed", async () => {
    const values = keeping();
    expect(await openCopies("war", values).set("post", COPY)).toEqual({ ...COPY, kept: "browser" });
    const later = openCopies("war", values);
    expect(await later.get("post")).toEqual({ ...COPY, kept: "browser" });
    expect(await later.get("echo")).toBeNull();
    expect(await openCopies("peace", values).get("post")).toBeNull();
    await later.remove("post");
    expect(await later.get("post")).toBeNull();
  });

  test("all are removed at once", async () => {
    const copies = openCopies("war", keeping());
    await copies.set("post", COPY);
    await copies.set("echo", COPY);
    expect(await copies.count()).toBe(2);
    await copies.removeAll();
    expect([await copies.count(), await copies.get("post")]).toEqual([0, null]);
  });

  test("what is no copy is set aside", async () => {
    const values = keeping();
    values.values.set("war/post", { text: 5 });
    expect(await openCopies("war", values).get("post")).toBeNull();
  });
});

describe("a browser that refuses", () => {
  test("the page holds the copy, says so, and forgets it with the page", async () => {
    const copies = openCopies("war", refusing);
    expect(await copies.set("post", COPY)).toEqual({ ...COPY, kept: "session" });
    expect(await copies.get("post")).toEqual({ ...COPY, kept: "session" });
    expect(await copies.count()).toBe(1);
    expect(await openCopies("war", refusing).get("post")).toBeNull();
    await copies.remove("post");
    expect(await copies.get("post")).toBeNull();
  });

  test("a removal that fails is not passed over in silence", async () => {
    const values = { ...keeping(), del: refuse, clear: refuse };
    const copies = openCopies("war", values);
    await copies.set("post", COPY);
    await expect(copies.remove("post")).rejects.toThrow("no storage");
    await expect(copies.removeAll()).rejects.toThrow("no storage");
  });
});
