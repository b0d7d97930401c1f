import { expect, test } from "vitest";
import { inViewWords } from "./words";

test("how many events are in sight, and of how many where some are not", () => {
  expect([inViewWords(1, 1), inViewWords(1200, 1200)]).toEqual(["In view: 1 event", "In view: 1,200 events"]);
  expect([inViewWords(0, 1), inViewWords(28, 824)]).toEqual(["In view: 0 of 1 event", "In view: 28 of 824 events"]);
});
