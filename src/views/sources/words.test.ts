import { expect, test } from "vitest";
import { checkedOf, controlNote, eventsOn, origins, publisherAndAgency, sectionNote, whatIsHeld } from "./words";

test("how many events rest on a document, and of how many where the filters hide some", () => {
  expect([eventsOn(1, 1), eventsOn(0, 1), eventsOn(3, 1200)]).toEqual(["1 event", "0 of 1 event", "3 of 1,200 events"]);
});

test("how many quotes of a document were checked", () => {
  expect([checkedOf(0, 4), checkedOf(4, 4), checkedOf(1, 4)]).toEqual(["not checked yet", "checked", "1 checked"]);
});

test("what the list holds; nothing of quotes where no document is listed", () => {
  expect(whatIsHeld(0, 0, 0)).toMatch(/^The dataset holds our own gist/);
  expect(whatIsHeld(9, 1200, 0)).toMatch(/^1,200 quotes, none of them checked against the text so far\. /);
  expect(whatIsHeld(9, 1200, 1100)).toMatch(/^1,200 quotes, 1,100 of them checked .* The dataset holds/);
});

test("origins, and those among them that look like more", () => {
  expect([origins.repeated(0), origins.repeated(3)]).toEqual([".", ", 3 of them through several documents."]);
  expect(origins.single(1200)).toBe("1,200 go back to one origin");
});

test("a publisher, the agency it carries, and who controls it", () => {
  expect([publisherAndAgency("Post", undefined), publisherAndAgency("Post", "TASS")]).toEqual([
    "Post ·",
    "Post, carrying TASS ·",
  ]);
  expect(controlNote("state", "Run by Aldora")).toBe(`${controlNote("state", undefined)}: Run by Aldora`);
  expect([sectionNote(12, ""), sectionNote(12, "x")]).toEqual(["12 documents", "12 documents · x"]);
});
