import { expect, test } from "vitest";
import { documentsOf, involvedIn, meansOfControl, periodOf } from "./words";

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

test("who controls a publisher, with what is known of this one", () => {
  const publisher = { id: "post", name: "Post", control: "private" } as const;
  const plain = meansOfControl(publisher);
  expect(plain.startsWith(": ")).toBe(true);
  expect(meansOfControl({ ...publisher, note: "Owned by a bank" })).toBe(`${plain} Owned by a bank.`);
});

test("documents of one's own and of others", () => {
  expect(documentsOf(1200, 3)).toMatch(/^1,200 of its own, 3 of others that carry it as their agency\./);
});
