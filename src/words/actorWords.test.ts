import { expect, test } from "vitest";
import { involvedIn, periodOf } from "./actorWords";

test("an affiliation's period, with the ends that are known", () => {
  expect([periodOf("2019", "2024-05"), periodOf("2019", null), periodOf(null, "2024-05")]).toEqual([
    "2019 to May 2024",
    "since 2019",
    "until May 2024",
  ]);
});

test("how many events involve a party, one or many", () => {
  expect([involvedIn(1), involvedIn(1200)]).toEqual([
    "Involved in 1 event, its people and bodies counted.",
    "Involved in 1,200 events, its people and bodies counted.",
  ]);
});
