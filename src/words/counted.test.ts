import { expect, test } from "vitest";
import { countEvents, counted, outOf, showAllParties, showMore, showMoreOf } from "./counted";
import { countryName, languageName } from "./placeNames";

test("numbers stand with their noun, one or many, thousands set apart", () => {
  expect([countEvents(0), countEvents(1), countEvents(1596)]).toEqual(["0 events", "1 event", "1,596 events"]);
  expect([counted(1, "body", "bodies"), counted(2, "body", "bodies")]).toEqual(["1 body", "2 bodies"]);
});

test("some of many, and more of them", () => {
  expect([outOf(28, 1824), showMore(20), showMoreOf(40, 1200), showAllParties(12)]).toEqual([
    "28 of 1,824",
    "Show 20 more",
    "Show 40 more of 1,200",
    "Show all 12 parties",
  ]);
});

test("languages and countries by name; a tag that nobody knows as it is", () => {
  expect([languageName("uk"), languageName("not a tag")]).toEqual(["Ukrainian", "not a tag"]);
  expect(countryName("AE")).toBe("United Arab Emirates");
});
