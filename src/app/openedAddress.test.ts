// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";

beforeEach(() => vi.resetModules());

/** What is said of the address with which the page was opened, and how the address bar then reads. */
async function openAt(address: string) {
  window.history.replaceState({ kept: true }, "", address);
  const { mendedAtOpening } = await import("./openedAddress");
  const { pathname, search, hash } = window.location;
  return { said: mendedAtOpening.map(({ reason }) => reason), bar: `${pathname}${search}${hash}` };
}

describe("the address with which the page is opened", () => {
  it("is mended in the address bar, once, with its place in the page and its entry in the history", async () => {
    const entries = window.history.length;
    expect(await openAt("/parley/?view=rounds&amp;round=a-1#about")).toEqual({
      said: ["'amp;round=a-1' is read as 'round=a-1'"],
      bar: "/parley/?view=rounds&round=a-1#about",
    });
    expect(window.history.state).toEqual({ kept: true });
    expect(window.history.length).toBe(entries);
  });

  it.each(["/parley/", "/parley/?view=rounds&round=a-1#about", "/parley/?party=ua,ru&q=100%25"])(
    "is left as it is: %s",
    async (address) => {
      expect(await openAt(address)).toEqual({ said: [], bar: address });
    },
  );

  it("says with which version of the dataset the link was made, and then no longer does", async () => {
    window.history.replaceState({ kept: true }, "", "/parley/?view=rounds&v=1.0.0&party=ua,ru#about");
    const { mendedAtOpening, versionOfLink } = await import("./openedAddress");
    expect([mendedAtOpening, versionOfLink]).toEqual([[], "1.0.0"]);
    const { pathname, search, hash } = window.location;
    expect(pathname + search + hash).toBe("/parley/?view=rounds&party=ua,ru#about");
    expect(window.history.state).toEqual({ kept: true });
  });
});
