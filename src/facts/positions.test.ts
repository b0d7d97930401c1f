import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StanceRow } from "../dataset/part";
import { ACTS, type Act } from "../dataset/terms";
import { addBit, fullBits, noBits } from "../filter/bits";
import { testDataset } from "../testing/testDataset";
import { changesBetween, sortAxis, stepsOf, tabulateStances } from "./positions";

/** Event n begins on day n. */
const dataset = testDataset(Array.from({ length: 40 }, (_, n) => ({ id: `e${String(n).padStart(2, "0")}`, from: n })));
const stance = (event: number, party: number, issue: number, act: Act, position = "as before"): StanceRow => ({
  event,
  speaker: "somebody",
  party,
  issue,
  act,
  position,
  words: [],
});
const everything = {
  dataset,
  shown: fullBits(40),
  onlyIssues: new Set<number>(),
  onlyParties: new Set<number>(),
  until: Number.POSITIVE_INFINITY,
};
const [UA, RU] = [0, 1];
const [CEASEFIRE, TERRITORY] = [0, 1];

const ROWS = [
  stance(1, UA, CEASEFIRE, "demands"),
  stance(2, RU, CEASEFIRE, "rejects"),
  stance(3, UA, CEASEFIRE, "offers", "thirty days"),
  stance(4, UA, TERRITORY, "rejects"),
  stance(5, -1, TERRITORY, "assesses"),
  stance(9, UA, CEASEFIRE, "offers", "sixty days"),
];

describe("the matrix", () => {
  it("holds in each cell where a party stands and the trail to it", () => {
    const matrix = tabulateStances({ ...everything, rows: ROWS });
    const cell = matrix.cellAt(CEASEFIRE, UA);
    expect(cell?.standing?.position).toBe("sixty days");
    expect(cell?.trail.map(({ event }) => event)).toEqual([1, 3, 9]);
    expect(matrix.cellAt(TERRITORY, RU)).toBeNull();
  });

  it("counts movement where the act changes, not where the wording does, and not at remarks", () => {
    const rows = [...ROWS, stance(10, UA, CEASEFIRE, "warns"), stance(11, UA, CEASEFIRE, "offers", "ninety days")];
    expect(tabulateStances({ ...everything, rows }).cellAt(CEASEFIRE, UA)?.movement).toBe(1);
  });

  it("as of a day leaves out what begins later, and counts it", () => {
    const matrix = tabulateStances({ ...everything, rows: ROWS, until: 9 });
    expect(matrix.cellAt(CEASEFIRE, UA)?.standing?.position).toBe("thirty days");
    expect([matrix.later, matrix.withoutParty, matrix.recorded]).toEqual([1, 1, 4]);
  });

  it("keeps to the issues, parties and events of the filter; a named row stays though it is empty", () => {
    const shown = noBits(40);
    for (const event of [1, 2, 4]) addBit(shown, event);
    const matrix = tabulateStances({ ...everything, rows: ROWS, shown, onlyIssues: new Set([CEASEFIRE, 7]) });
    expect(matrix.issues).toEqual([
      { at: CEASEFIRE, recorded: 2, movement: 0 },
      { at: 7, recorded: 0, movement: 0 },
    ]);
    expect(tabulateStances({ ...everything, rows: ROWS, onlyParties: new Set([RU]) }).recorded).toBe(1);
  });

  it("sorts by how much is recorded, by movement, by name", () => {
    const entries = [
      { at: 0, recorded: 5, movement: 1 },
      { at: 1, recorded: 9, movement: 1 },
      { at: 2, recorded: 5, movement: 3 },
    ];
    const order = (by: Parameters<typeof sortAxis>[1]) =>
      sortAxis(entries, by, (at) => ["b", "a", "c"][at] ?? "").map(({ at }) => at);
    expect([order("recorded"), order("movement"), order("name")]).toEqual([
      [1, 0, 2],
      [2, 1, 0],
      [1, 0, 2],
    ]);
  });
});

describe("what changed", () => {
  it("is the last stance of the time against the last before it, where act or wording differ", () => {
    const rows = [...ROWS, stance(10, RU, CEASEFIRE, "rejects"), stance(11, RU, TERRITORY, "demands")];
    const changes = changesBetween(dataset, rows, 4, 12);
    expect(
      changes.map(({ party, issue, before, after }) => [party, issue, before?.event ?? null, after.event]),
    ).toEqual([
      [UA, CEASEFIRE, 3, 9],
      [UA, TERRITORY, null, 4],
      [RU, TERRITORY, null, 11],
    ]);
  });
});

describe("laws", () => {
  const anyRows = fc
    .array(
      fc.tuple(
        fc.nat(39),
        fc.integer({ min: -1, max: 2 }),
        fc.nat(2),
        fc.constantFrom(...ACTS),
        fc.constantFrom("a", "b"),
      ),
    )
    .map((list) => list.map((each) => stance(...each)).sort((a, b) => a.event - b.event));

  it("every stance is in a cell, later, or without a party", () => {
    fc.assert(
      fc.property(anyRows, fc.nat(41), (rows, until) => {
        const matrix = tabulateStances({ ...everything, rows, until });
        expect(matrix.recorded + matrix.later + matrix.withoutParty).toBe(rows.length);
        for (const axis of [matrix.issues, matrix.parties]) {
          expect(axis.reduce((sum, { recorded }) => sum + recorded, 0)).toBe(matrix.recorded);
        }
      }),
    );
  });

  it("changes between two days are the cells whose latest stance is another on the second", () => {
    fc.assert(
      fc.property(anyRows, fc.nat(40), fc.nat(40), (rows, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const [then, now] = [from, to].map((until) => tabulateStances({ ...everything, rows, until }));
        const moved = (now?.cells ?? []).filter(({ issue, party, trail }) => {
          const [was, is] = [then?.cellAt(issue, party)?.trail.at(-1), trail.at(-1)];
          return was?.act !== is?.act || was?.position !== is?.position;
        });
        expect(changesBetween(dataset, rows, from, to).length).toBe(moved.length);
      }),
    );
  });
});

it("the slider stops at the end of every round that took place, once a day", () => {
  const rounds = testDataset([
    { id: "a", kind: "round", from: 10, until: 12 },
    { id: "b", kind: "round", from: 11, until: 12 },
    { id: "off", kind: "round", from: 15, status: "cancelled" },
    { id: "c", kind: "round", from: 20 },
  ]);
  const steps = stepsOf(rounds);
  expect(steps.map(({ round, day, until }) => [rounds.idOf(round), day, until])).toEqual([
    ["b", 11, 12],
    ["c", 20, 21],
  ]);
});
