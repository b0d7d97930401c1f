import { expect, test } from "vitest";
import { testDataset } from "../testing/testDataset";
import {
  asLastReported,
  bearingOf,
  differOn,
  formatAndMode,
  furtherOutcome,
  neighbourWords,
  quotesOfOrigin,
  rankOf,
  spreadWords,
} from "./eventWords";

test("one or many", () => {
  expect([differOn(1), differOn(2)]).toEqual(["Sources differ on 1 point", "Sources differ on 2 points"]);
  expect([quotesOfOrigin(1), quotesOfOrigin(3)]).toEqual([" 1 quote", " 3 quotes"]);
});

test("what else came of a round is one sentence, or none", () => {
  expect(furtherOutcome(0, 0, [])).toBe("");
  expect(furtherOutcome(-2, 1, [])).toBe("1 agreement followed on the same track. ");
  expect(furtherOutcome(2, 3, ["Ceasefire", "Territory"])).toBe(
    "2 more were agreed; 3 agreements followed on the same track; stayed open: Ceasefire, Territory. ",
  );
  expect(furtherOutcome(1, 0, [])).toBe("1 more was agreed. ");
  expect(furtherOutcome(0, 0, ["Ceasefire"])).toBe("Stayed open: Ceasefire. ");
});

test("how a quote bears on the event, and how sure it is", () => {
  expect(bearingOf({ stance: "supports" })).toEqual([]);
  expect(bearingOf({ stance: "disputes", hedge: "reportedly" })).toEqual(["disputes", "“reportedly”"]);
});

test("numbers that stand, and how readings are ranked", () => {
  expect([spreadWords(5, 5), spreadWords(50, 1200)]).toEqual(["All that stand say 5", "From 50 to 1,200"]);
  expect([rankOf("preferred", undefined), rankOf("deprecated", "a later count")]).toEqual([
    "Preferred",
    "Superseded or in error: a later count",
  ]);
});

test("a round's form, an agreement's state, an event's neighbour", () => {
  expect([formatAndMode("bilateral", "online"), formatAndMode("bilateral", "in-person")]).toEqual([
    "Bilateral, online",
    "Bilateral, in person",
  ]);
  expect(asLastReported("In force")).toBe("In force, as last reported");
  const dataset = testDataset([{ id: "round-1", title: "First round", from: "2026-01-23" }]);
  const event = dataset.find("round-1");
  expect(event !== null && neighbourWords(dataset, event)).toBe("23 Jan 2026 · First round");
});
