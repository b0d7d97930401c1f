import fc from "fast-check";
import { expect, test } from "vitest";
import { id } from "../dataset/schema/values";
import { makeId } from "./makeId";

const free = () => false;

test.each([
  ["Talks at Lake Orrin", "talks-at-lake-orrin"],
  ["Çelik’s offer, 2nd version", "celiks-offer-2nd-version"],
  ["  --  ", "event"],
  ["Переговоры", "event"],
  ["2026-02-05 Exchange of 157", "2026-02-05-exchange-of-157"],
])("%s is spelled %s", (name, spelled) => {
  expect(makeId(name, "event", free)).toBe(spelled);
});

test("an id that is taken gets a number", () => {
  const taken = new Set(["talks", "talks-2"]);
  expect(makeId("Talks", "event", (one) => taken.has(one))).toBe("talks-3");
});

test("whatever the name, the id is one that data:check takes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (name) => {
      expect(id.safeParse(makeId(name, "event", free)).success).toBe(true);
    }),
  );
});
