import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StanceRow } from "../dataset/part";
import { ACTS, type Act } from "../dataset/terms";
import { testDataset } from "../testing/testDataset";
import { compareStand, isStandingAct, standAt } from "./standing";

/** Event n begins on day n. */
const dataset = testDataset(Array.from({ length: 40 }, (_, n) => ({ id: `e${String(n).padStart(2, "0")}`, from: n })));
const stance = (event: number, act: Act, position = "as before"): StanceRow => ({
  event,
  speaker: "somebody",
  party: 0,
  issue: 0,
  act,
  position,
  words: [],
});
const always = Number.POSITIVE_INFINITY;
const eventsOf = (trail: readonly StanceRow[], until = always) => {
  const { standing, remark } = standAt(dataset, trail, until);
  return [standing?.event ?? null, remark?.event ?? null];
};

describe("where a party stands", () => {
  const TRAIL = [
    stance(1, "assesses"),
    stance(3, "demands"),
    stance(5, "rejects"),
    stance(5, "thanks"),
    stance(8, "warns"),
  ];

  it("is its last stance that says so, apart from a remark that came later", () => {
    expect(eventsOf(TRAIL)).toEqual([5, 8]);
  });

  it("has no remark of the same day or before", () => {
    expect(eventsOf(TRAIL, 8)).toEqual([5, null]);
    expect(eventsOf(TRAIL, 4)).toEqual([3, null]);
  });

  it("is a remark alone before there is a position, and nothing before that", () => {
    expect(eventsOf(TRAIL, 3)).toEqual([null, 1]);
    expect(eventsOf(TRAIL, 1)).toEqual([null, null]);
  });

  it("is the later of two positions in one statement", () => {
    expect(standAt(dataset, [stance(4, "offers", "a"), stance(4, "rejects", "b")], always).standing?.position).toBe(
      "b",
    );
  });
});

describe("what came between two days", () => {
  const since = (trail: readonly StanceRow[], day: number) => compareStand(dataset, trail, day).move;
  const DEMAND = stance(3, "demands");

  it.each([
    ["nothing", [DEMAND]],
    ["remarks", [DEMAND, stance(4, "warns")]],
    ["first", [stance(2, "assesses"), stance(4, "demands")]],
    ["moved", [DEMAND, stance(4, "accepts")]],
    ["reworded", [DEMAND, stance(4, "demands", "more")]],
    ["repeated", [DEMAND, stance(4, "demands")]],
  ] as const)("%s", (move, trail) => {
    expect(since(trail, 4)).toBe(move);
  });

  it("compares the last position, not those on the way to it", () => {
    expect(since([DEMAND, stance(6, "offers"), stance(9, "demands", "more")], 4)).toBe("reworded");
  });
});

it("to add remarks never moves a position, and a day without stances changes nothing", () => {
  const anyTrail = fc
    .array(fc.tuple(fc.nat(39), fc.constantFrom(...ACTS), fc.constantFrom("a", "b")))
    .map((list) => list.map((each) => stance(...each)).sort((a, b) => a.event - b.event));
  fc.assert(
    fc.property(anyTrail, fc.nat(41), (trail, day) => {
      const positions = trail.filter(({ act }) => isStandingAct(act));
      expect(standAt(dataset, trail, day).standing).toBe(standAt(dataset, positions, day).standing);
      const moved = ["first", "moved", "reworded", "repeated"];
      const [all, apart] = [trail, positions].map((each) => compareStand(dataset, each, day).move);
      expect(moved.includes(all ?? "") ? all : null).toBe(moved.includes(apart ?? "") ? apart : null);
      expect(compareStand(dataset, trail, always).move).toBe("nothing");
    }),
  );
});
