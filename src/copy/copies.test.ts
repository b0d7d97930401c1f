import { describe, expect, test } from "vitest";
import { type Copies, type Copy, type CopyChannel, type KeyValues, openCopies } from "./copies";

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
    expect(await openCopies("war", values, null).set("post", COPY)).toEqual({ ...COPY, kept: "browser" });
    const later = openCopies("war", values, null);
    expect(await later.get("post")).toEqual({ ...COPY, kept: "browser" });
    expect(await later.get("echo")).toBeNull();
    expect(await openCopies("peace", values, null).get("post")).toBeNull();
    await later.remove("post");
    expect(await later.get("post")).toBeNull();
  });

  test("all are removed at once", async () => {
    const copies = openCopies("war", keeping(), null);
    await copies.set("post", COPY);
    await copies.set("echo", COPY);
    expect(await copies.count()).toBe(2);
    await copies.removeAll();
    expect([await copies.count(), await copies.get("post")]).toEqual([0, null]);
  });

  test("what is no copy is set aside", async () => {
    const values = keeping();
    values.values.set("war/post", { text: 5 });
    expect(await openCopies("war", values, null).get("post")).toBeNull();
  });
});

describe("a browser that refuses", () => {
  test("the page holds the copy, says so, and forgets it with the page", async () => {
    const copies = openCopies("war", refusing, null);
    expect(await copies.set("post", COPY)).toEqual({ ...COPY, kept: "session" });
    expect(await copies.get("post")).toEqual({ ...COPY, kept: "session" });
    expect(await copies.count()).toBe(1);
    await copies.remove("post");
    expect(await copies.count()).toBe(0);
    await copies.set("post", COPY);
    await copies.removeAll();
    expect(await copies.count()).toBe(0);
  });

  test("what cannot be read is not told as no copy", async () => {
    await expect(openCopies("war", refusing, null).get("post")).rejects.toThrow("no storage");
  });

  test("a removal that leaves an older copy in the browser is told, though the page's own is gone", async () => {
    const values = keeping();
    await openCopies("war", values, null).set("post", { ...COPY, text: "Older." });
    const copies = openCopies("war", { ...values, set: refuse, del: refuse, clear: refuse }, null);
    await copies.set("post", COPY);
    await expect(copies.remove("post")).rejects.toThrow("no storage");
    await copies.set("post", COPY);
    await expect(copies.removeAll()).rejects.toThrow("no storage");
    expect((await copies.get("post"))?.text).toBe("Older.");
  });

  test("that has no channel between its pages keeps copies all the same", async () => {
    const copies = openCopies("war", keeping(), null);
    await copies.set("post", COPY);
    expect(await copies.get("post")).toEqual({ ...COPY, kept: "browser" });
    copies.listen(() => {})();
  });

  test("a removal that fails is not passed over in silence", async () => {
    const values = { ...keeping(), del: refuse, clear: refuse };
    const copies = openCopies("war", values, null);
    await copies.set("post", COPY);
    await expect(copies.remove("post")).rejects.toThrow("no storage");
    await expect(copies.removeAll()).rejects.toThrow("no storage");
  });
});

describe("two pages of one browser", () => {
  function pages(): readonly [Copies, Copies] {
    const values = keeping();
    const ends = [new EventTarget(), new EventTarget()] as const;
    const channel = (own: EventTarget, other: EventTarget): CopyChannel => ({
      postMessage: () => other.dispatchEvent(new Event("message")),
      addEventListener: (type, heard) => own.addEventListener(type, heard),
      removeEventListener: (type, heard) => own.removeEventListener(type, heard),
    });
    return [openCopies("war", values, channel(...ends)), openCopies("war", values, channel(ends[1], ends[0]))];
  }

  test("what one attaches or removes the other is told of, until it stops listening", async () => {
    const [one, other] = pages();
    let told = 0;
    const stop = other.listen(() => told++);
    await one.set("post", COPY);
    expect([told, await other.get("post")]).toEqual([1, { ...COPY, kept: "browser" }]);
    await one.remove("post");
    await one.removeAll();
    expect([told, await other.get("post")]).toEqual([3, null]);
    stop();
    await one.set("post", COPY);
    expect(told).toBe(3);
  });
});
