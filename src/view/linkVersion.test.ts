import { expect, test } from "vitest";
import { takeVersion, withVersion } from "./linkVersion";
import { mendAddress } from "./mendAddress";

test.each([
  ["https://talks.example/", "https://talks.example/?v=2.0.0"],
  ["https://talks.example/?party=ua%2Cru", "https://talks.example/?party=ua%2Cru&v=2.0.0"],
  ["https://talks.example/e/a.html#quote-k3f9", "https://talks.example/e/a.html?v=2.0.0#quote-k3f9"],
])("the link %s says its version before its fragment", (address, link) => {
  expect(withVersion(address, "2.0.0")).toBe(link);
});

test.each([
  ["?v=1.0.0", "", "1.0.0"],
  ["?party=ua,ru&v=1.0.0&event=a", "party=ua,ru&event=a", "1.0.0"],
  ["?v=1.0.0&v=2.0.0", "", "1.0.0"],
  ["?v=1.0.0.", "", "1.0.0"],
  ["?v=1.0.0-draft.2)", "", "1.0.0-draft.2"],
  ["?v=spring", "", "spring"],
  ["?v=", "", null],
  ["?view=rounds", "?view=rounds", null],
])("of %s it is taken out, and the rest stays as it stands", (search, rest, version) => {
  expect(takeVersion(search)).toEqual({ search: rest, version });
});

test("what programs do to a link on its way is undone for it too", () => {
  const { search, mended } = mendAddress("?party=ua&amp;V=1.0.0");
  expect(takeVersion(search).version).toBe("1.0.0");
  expect(mended).toHaveLength(1);
});
