import { expect, test } from "vitest";
import {
  disagreementsAmong,
  goToBeyond,
  noSuchParagraph,
  nounOfQuotes,
  othersDifferOn,
  passageOf,
  quotedText,
  quotesStandHere,
  restOnIt,
} from "./words";

test("one or many", () => {
  expect([othersDifferOn(1), othersDifferOn(2)]).toEqual([
    "Other sources differ from this paragraph on one point",
    "Other sources differ from this paragraph on 2 points",
  ]);
  expect([quotesStandHere(1), quotesStandHere(2)]).toEqual(["1 quote stands here", "2 quotes stand here"]);
  expect([nounOfQuotes(1), nounOfQuotes(2)]).toEqual([" quote", " quotes"]);
  expect([restOnIt(1), restOnIt(2)]).toEqual(["One event rests on this paragraph", "2 events rest on this paragraph"]);
  expect(noSuchParagraph(9, [4])).toMatch(/It has paragraph 4\.$/);
  expect(noSuchParagraph(9, [4, 6])).toMatch(/^The dataset records no paragraph 9 .* It has paragraphs 4, 6\.$/);
  expect(disagreementsAmong(3, 1200)).toBe("Sources differ on 3 of the 1,200 events shown.");
});

test("which of an event's passages is open, if any", () => {
  expect([passageOf(-1, 1), passageOf(0, 1), passageOf(-1, 3), passageOf(1, 3)]).toEqual([
    "1 passage",
    "the only passage",
    "3 passages",
    "passage 2 of 3",
  ]);
});

test("what lies beyond the panel's end, of the chosen event or of all", () => {
  expect([goToBeyond(2, "above", true), goToBeyond(1, "below", false)]).toEqual([
    "2 above: passages this event rests on, go to the nearest",
    "1 below: passages with evidence, go to the nearest",
  ]);
});

test("a copied translation names whose it is, wherever it is pasted", () => {
  const source = {
    id: "post",
    type: "news",
    title: "Talks end",
    publisher: { id: "post", name: "Post", control: "private" },
    published: "2026-02-06",
    language: "ru",
    url: "https://example.org/",
    rights: "unknown",
    paragraphs: [],
  } as const;
  expect(quotedText(source, "Два дня", { text: "Two days", by: "The Parley project" }, "Post", 3)).toBe(
    "“Два дня” [translated by The Parley project: “Two days”] (Post: “Talks end”, paragraph 3, 6 February 2026, https://example.org/)",
  );
  expect(quotedText(source, "Два дня", null, "Post", null)).not.toContain("[");
});
