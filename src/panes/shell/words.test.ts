import { expect, test } from "vitest";
import { announce, moreReasons, pageTitle, searchTooLong, wereSetAside } from "./words";

test("what was chosen and what it opened is told in whole sentences", () => {
  expect(announce(null, 0, null)).toBe("");
  expect(announce("Round: First, 23 January 2026", 0, null)).toBe("Chosen: Round: First, 23 January 2026.");
  expect(announce("A", 1, { at: 1, of: 1, paragraph: 4 })).toBe(
    "Chosen: A. The source panel shows passage 1 of 1: paragraph 4.",
  );
  expect(announce("A", 3, { at: 2, of: 3, paragraph: 4 })).toMatch(/passage 2 of 3: paragraph 4\. Brackets turn/);
  expect(announce(null, 2, null)).toMatch(/^Brackets turn through them/);
});

test("the page's title begins with what is chosen", () => {
  expect([pageTitle(null, "Rounds", "Talks"), pageTitle("A", "Rounds", "Talks")]).toEqual([
    "Rounds – Talks – Parley",
    "A – Rounds – Talks – Parley",
  ]);
});

test("parts of a link that were set aside, one or many", () => {
  expect([wereSetAside(1), wereSetAside(3), moreReasons(4)]).toEqual([
    "One part of this link was set aside; everything else applies.",
    "3 parts of this link were set aside; everything else applies.",
    "and 4 more",
  ]);
});

test("a search that is too long", () => {
  expect(searchTooLong(200, 1200)).toBe(
    "A search takes 200 characters at most; these are 1,200, and were not searched for.",
  );
});
