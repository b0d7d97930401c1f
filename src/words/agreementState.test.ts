import { expect, test } from "vitest";
import { asEventIndex } from "../dataset/dataset";
import { AGREEMENT_STATES } from "../dataset/terms";
import { testDataset } from "../testing/testDataset";
import { claimantsOf, describeState } from "./agreementState";

const person = (id: string, name: string) => ({ id, name, shortName: name, type: "person", party: -1 }) as const;
const claim = (id: string, from: number, by: string) => ({
  id,
  from,
  relations: [{ type: "violates" as const, to: "truce", by }],
});
const actors = [person("vell", "Ada Vell"), person("orr", "Ben Orr")];

test("a breach is never told without who claims it, and each of them once", () => {
  const dataset = testDataset(
    [
      { id: "truce", kind: "agreement", state: "lapsed", from: 1 },
      claim("one", 2, "vell"),
      claim("two", 3, "orr"),
      claim("three", 4, "vell"),
    ],
    { actors },
  );
  expect(claimantsOf(dataset, asEventIndex(0))).toEqual(["Ada Vell", "Ben Orr"]);
  expect(describeState(dataset, asEventIndex(0))).toBe("Lapsed; violated, say Ada Vell and Ben Orr");
  expect(describeState(dataset, asEventIndex(1))).toBe("");
});

test("a state of violated says whose claim it is first", () => {
  const dataset = testDataset(
    [{ id: "truce", kind: "agreement", state: "violated", from: 1 }, claim("one", 2, "vell")],
    {
      actors,
    },
  );
  expect(describeState(dataset, asEventIndex(0))).toBe("Violated, says Ada Vell");
});

test("every state has its word", () => {
  for (const state of AGREEMENT_STATES) {
    const dataset = testDataset([{ kind: "agreement", state, from: 1 }]);
    expect(describeState(dataset, asEventIndex(0)).toLowerCase().replace(" ", "-")).toBe(state);
  }
});
