import { expect, test } from "vitest";
import { actsFor } from "./actsFor";

const actors = [
  { id: "signe", name: "Signe", type: "person" },
  { id: "kare", name: "Karelund", type: "state" },
  { id: "tov", name: "Tovesia", type: "state" },
];
const DRAFT = { texts: new Map([["actors.json", JSON.stringify(actors)]]) };

test("a person is given an affiliation, a state is not, nor is anybody twice or with nobody known", () => {
  const first = actsFor(DRAFT, "signe", "kare");
  expect(first).toEqual({ file: "actors.json", record: { ...actors[0], affiliations: [{ actor: "kare" }] } });
  const then = { texts: new Map([["actors.json", JSON.stringify([first?.record, ...actors.slice(1)])]]) };
  expect(actsFor(then, "signe", "kare")).toBeNull();
  expect(actsFor(then, "signe", "tov")?.record.affiliations).toEqual([{ actor: "kare" }, { actor: "tov" }]);
  expect(actsFor(DRAFT, "kare", "tov")).toBeNull();
  expect(actsFor(DRAFT, "signe", "nobody")).toBeNull();
});
