import { expect, test } from "vitest";
import type { ActorRecord } from "../schema/tables";
import { createPartyOf } from "./affiliation";
import { createDates } from "./dates";

const dates = createDates("2031-03-31");
const day = (edtf: string) => dates.when(edtf).start;

const ACTORS: readonly ActorRecord[] = [
  { id: "al", type: "state", name: "Aldora" },
  { id: "br", type: "state", name: "Brenmark" },
  { id: "league", type: "organisation", name: "League" },
  { id: "guard", type: "body", name: "Guard", affiliations: [{ actor: "al" }] },
  { id: "wire", type: "media", name: "Wire", affiliations: [{ actor: "al" }] },
  { id: "lone", type: "person", name: "Lone" },
  {
    id: "vell",
    type: "person",
    name: "Vell",
    affiliations: [
      { actor: "br", from: "2029", to: "2030-06" },
      { actor: "guard", from: "2030-07", to: "2031-01" },
    ],
  },
  { id: "orr", type: "person", name: "Orr", affiliations: [{ actor: "al" }, { actor: "br", from: "2030", to: null }] },
];
const partyOf = createPartyOf(ACTORS, dates);

test("states and organisations count for themselves, media and the unaffiliated for nobody", () => {
  expect(["al", "league", "wire", "lone"].map((id) => partyOf(id, day("2030")))).toEqual(["al", "league", null, null]);
});

test("a person counts for the affiliation of the day, through a body to its state", () => {
  expect(partyOf("vell", day("2030-06-30"))).toBe("br");
  expect(partyOf("vell", day("2030-07-01"))).toBe("al");
});

test("a person whose every office is over or not yet begun counts for nobody", () => {
  expect([partyOf("vell", day("2031-02-01")), partyOf("vell", day("2028-12-31"))]).toEqual([null, null]);
});

test("a dated affiliation goes before one without dates", () => {
  expect([partyOf("orr", day("2029-12-31")), partyOf("orr", day("2030-01-01"))]).toEqual(["al", "br"]);
});

test("whom an actor stands for goes first, be it a body", () => {
  expect(partyOf("vell", day("2029-05"), "guard")).toBe("al");
});
