import { expect, test } from "vitest";
import type { Evidence, Stance } from "../dataset/part";
import { stanceClaims, unclaimedEvidence } from "./claims";

const evidence = (quote: string, paragraph = 1): Evidence => ({
  source: "post",
  paragraph,
  quote,
  stance: "supports",
  attribution: [],
});
const stance = (quotes?: readonly string[]): Stance => ({
  issue: "bridges",
  act: "demands",
  position: "Bridges first.",
  ...(quotes && { quotes }),
});
const said = (stances: readonly Stance[], ...quotes: readonly Evidence[]) => ({
  statement: { speaker: "vell", stances },
  evidence: quotes,
});

test("a stance has the quotes that it names, in its order, and none of another", () => {
  const [one, two, three] = [evidence("first"), evidence("second"), evidence("third")];
  const detail = said([stance(["third", "first"]), stance(), stance(["first"])], one, two, three);
  expect(stanceClaims(detail).map(({ words }) => words)).toEqual([[three, one], [], [one]]);
  expect(unclaimedEvidence(detail)).toEqual([two]);
});

test("words that stand in two passages are shown once, and the other passage among what else it rests on", () => {
  const [here, there] = [evidence("the same words", 1), evidence("the same words", 4)];
  const detail = said([stance(["the same words"])], here, there);
  expect(stanceClaims(detail)[0]?.words).toEqual([here]);
  expect(unclaimedEvidence(detail)).toEqual([there]);
});

test("an event that is no statement claims nothing", () => {
  expect(stanceClaims({ evidence: [evidence("first")] })).toEqual([]);
  expect(unclaimedEvidence({ evidence: [evidence("first")] })).toHaveLength(1);
});
