import fc from "fast-check";
import { expect, test } from "vitest";
import { isVersion } from "../dataset/version";
import { takeVersion, withVersion } from "./linkVersion";
import { mendAddress } from "./mendAddress";

test.each([
  ["https://talks.example/", "https://talks.example/?v=2.0.0"],
  ["https://talks.example/?party=ua%2Cru", "https://talks.example/?party=ua%2Cru&v=2.0.0"],
  ["https://talks.example/e/a.html#quote-k3f9", "https://talks.example/e/a.html?v=2.0.0#quote-k3f9"],
])("the link %s says its version before its fragment", (address, link) => {
  expect(withVersion(address, "2.0.0")).toBe(link);
});

test("a dataset that calls its versions by words is linked to without one", () => {
  expect(withVersion("https://talks.example/?party=ua", "spring edition")).toBe("https://talks.example/?party=ua");
});

test.each([
  ["?v=1.0.0", "", "1.0.0"],
  ["?party=ua,ru&v=1.0.0&event=a", "party=ua,ru&event=a", "1.0.0"],
  ["?v=1.0.0&v=2.0.0", "", "1.0.0"],
  ["?v=1.0.0.", "", "1.0.0"],
  ["?v=1.0.0-draft.2)", "", "1.0.0-draft.2"],
  ["?v=%222026-11%22", "", "2026-11"],
  ["?%76=1.0.0&event=a", "event=a", "1.0.0"],
  ["?v=", "", null],
  ["?view=rounds", "?view=rounds", null],
])("of %s it is taken out, and the rest stays as it stands", (search, rest, version) => {
  expect(takeVersion(search)).toEqual({ search: rest, version, setAside: [] });
});

test.each(["spring", "%E0%A4%A", "1.0.0%00", "1..0", "<b>1</b>", `1.${"0".repeat(400)}`])(
  "%s is no version: it is set aside with a reason of one short line",
  (value) => {
    const { search, version, setAside } = takeVersion(`?v=${value}&event=a`);
    expect([search, version]).toEqual(["event=a", null]);
    expect(setAside.map(({ parameter }) => parameter)).toEqual(["v"]);
    expect(setAside[0]?.reason).toMatch(/^'.{1,61}' is no version of a dataset; write one such as 2\.0\.0$/);
  },
);

test("whatever version a link says comes back from a link that says it", () => {
  const version = fc.string({ maxLength: 45 }).filter(isVersion);
  const likely = fc.stringMatching(/^v?\d{1,4}([.+-][0-9A-Za-z]{1,4}){0,5}$/);
  fc.assert(
    fc.property(fc.oneof(version, likely), (text) => {
      const { search } = new URL(withVersion("https://talks.example/?party=ua", text));
      expect(takeVersion(search)).toEqual({ search: "party=ua", version: text, setAside: [] });
    }),
  );
});

test("what programs do to a link on its way is undone for it too", () => {
  const { search, mended } = mendAddress("?party=ua&amp;V=1.0.0");
  expect(takeVersion(search).version).toBe("1.0.0");
  expect(mended).toHaveLength(1);
});
