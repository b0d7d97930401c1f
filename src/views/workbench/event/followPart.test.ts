import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonRecord } from "../../../workbench/draft";
import { followPart } from "./followPart";

const saidBy = (speaker: string, rest: JsonRecord = {}): JsonRecord => ({
  kind: "statement",
  statement: { speaker, stances: [] },
  ...rest,
});
const change = (record: JsonRecord, values: JsonRecord) => followPart(record, { ...record, ...values });
const empty = saidBy("", { actors: [], issues: [] });

describe("who takes part follows from who is named in the part", () => {
  it("adds a speaker, and takes the one out again that it added", () => {
    const one = change(empty, { statement: { speaker: "ilsa", stances: [] } });
    expect(one.actors).toEqual([{ actor: "ilsa", role: "speaker" }]);
    const other = change(one, { statement: { speaker: "olav", joint: ["ada"], stances: [] } });
    expect(other.actors).toEqual([
      { actor: "olav", role: "speaker" },
      { actor: "ada", role: "speaker" },
    ]);
    expect(change(other, { statement: { speaker: "", stances: [] } }).actors).toEqual([]);
  });

  it("adds an exchange's two sides, a proposer and a position's issue", () => {
    const exchange = followPart(empty, {
      ...empty,
      kind: "exchange",
      exchange: { transfers: [{ from: "a", to: "b" }] },
    });
    expect(exchange.actors).toEqual([
      { actor: "a", role: "releasing" },
      { actor: "b", role: "receiving" },
    ]);
    const proposal = followPart(exchange, { ...exchange, kind: "proposal", proposal: { proposer: "c" } });
    expect(proposal.actors).toEqual([{ actor: "c", role: "proposer" }]);
    const stances = [{ issue: "water" }, { issue: "water" }];
    expect(change(empty, { statement: { speaker: "", stances } }).issues).toEqual(["water"]);
  });

  it("does not bring back at once what somebody took away", () => {
    const one = change(empty, { statement: { speaker: "ilsa", stances: [] } });
    const without = change(one, { actors: [] });
    expect(without.actors).toEqual([]);
    expect(change(without, { title: "A speech" }).actors).toEqual([]);
  });

  it("leaves what somebody entered, whatever names come and go", () => {
    const id = fc.constantFrom("", "a", "b", "c");
    const row = fc.record({ actor: id, role: fc.constantFrom("speaker", "party") });
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: (r) => `${r.actor} ${r.role}` }), fc.array(id), (rows, names) => {
        const start = saidBy("", { actors: rows, issues: ["water"] });
        const all = [...names, ""].reduce(
          (now, speaker) => change(now, { statement: { speaker, stances: [] } }),
          followPart(start, start),
        );
        expect(all).toEqual(start);
      }),
    );
  });

  it("lists the speaker exactly once while one is named", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1 }), (names) => {
        const last = names.reduce((now, speaker) => change(now, { statement: { speaker, stances: [] } }), empty);
        expect(last.actors).toEqual([{ actor: names.at(-1), role: "speaker" }]);
      }),
    );
  });
});
