import { describe, expect, test } from "vitest";
import type { AgreementState } from "../dataset/terms";
import { fullBits } from "../filter/bits";
import { dayOf, type TestEvent, testDataset } from "../testing/testDataset";
import { isInState, listAgreements } from "./agreements";

const vell = { id: "vell", name: "Ada Vell", shortName: "Vell", type: "person", party: -1 } as const;
const agreement = (state: AgreementState, from: string, until = from): TestEvent => ({
  id: "truce",
  kind: "agreement",
  state,
  from,
  until,
});
type Relation = NonNullable<TestEvent["relations"]>[number];
const later = (id: string, from: string, ...relations: readonly Omit<Relation, "to">[]): TestEvent => ({
  id,
  from,
  relations: relations.map((relation) => ({ ...relation, to: "truce" })),
});
const livesOf = (...events: TestEvent[]) => {
  const dataset = testDataset(events, { actors: [vell] });
  return listAgreements(dataset, fullBits(dataset.count)).map((life) => ({
    ...life,
    steps: life.steps.map(({ type, from }) => `${type} ${dataset.idOf(from)}`),
  }));
};

describe("the life of an agreement", () => {
  test("ends where an event ends it, and holds what carries it out, prolongs it and is said to break it", () => {
    const [life] = livesOf(
      agreement("lapsed", "2026-01-01"),
      later("swap", "2026-01-05", { type: "implements" }),
      later("word", "2026-01-06", { type: "answers" }),
      later("breach", "2026-01-07", { type: "violates", by: "vell" }),
      later("end", "2026-02-01", { type: "ends" }),
      later("echo", "2026-02-03", { type: "violates", by: "vell" }),
    );
    expect(life?.steps).toEqual(["implements swap", "violates breach", "ends end", "violates echo"]);
    expect([life?.start, life?.end, life?.ended]).toEqual([dayOf("2026-01-01"), dayOf("2026-02-01"), true]);
  });

  test("lasts to the as-of day while nothing ends it, and to its last sign where it is over all the same", () => {
    expect(livesOf(agreement("in-force", "2026-01-01"))[0]).toMatchObject({
      end: dayOf("2026-06-15") + 1,
      ended: false,
    });
    const [done] = livesOf(
      agreement("fulfilled", "2026-01-01", "2026-01-03"),
      later("swap", "2026-01-05", { type: "implements" }),
    );
    expect([done?.end, done?.ended]).toEqual([dayOf("2026-01-05"), true]);
    expect(livesOf(agreement("lapsed", "2026-01-01", "2026-01-03"))[0]?.end).toBe(dayOf("2026-01-03") + 1);
  });
});

test("broken is what somebody says to be broken, whatever its state", () => {
  const dataset = testDataset(
    [
      agreement("lapsed", "2026-01-01"),
      later("breach", "2026-01-07", { type: "violates", by: "vell" }),
      { ...agreement("in-force", "2026-01-02"), id: "kept" },
    ],
    { actors: [vell] },
  );
  const lives = listAgreements(dataset, fullBits(3));
  const idsIn = (...states: AgreementState[]) =>
    lives.filter((life) => isInState(life, states)).map(({ event }) => dataset.idOf(event));
  expect(lives.map(({ isSaidBroken }) => isSaidBroken)).toEqual([true, false]);
  expect(idsIn("violated")).toEqual(["truce"]);
  expect(idsIn("lapsed")).toEqual(["truce"]);
  expect(idsIn("in-force", "violated")).toEqual(["truce", "kept"]);
  expect(idsIn("rejected")).toEqual([]);
  expect(idsIn()).toEqual(["truce", "kept"]);
});
