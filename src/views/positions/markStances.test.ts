import { expect, it } from "vitest";
import type { StanceRow, Words } from "../../dataset/part";
import type { Run } from "../../dataset/text/wordChanges";
import { markStances } from "./markStances";

const said = (quote: string, language = "en"): Words => ({
  source: "report",
  paragraph: 1,
  quote,
  attribution: [],
  publisher: "Gazette",
  language,
});
const stance = (position: string, words: readonly Words[]): StanceRow => ({
  event: 0,
  speaker: "al",
  party: 0,
  issue: 0,
  act: "demands",
  position,
  words,
});
const show = (runs: readonly Run[] | undefined): string =>
  (runs ?? []).map(({ text, changed }) => (changed ? `[${text}]` : text)).join("");

it("marks the words of the position and of what was said with it", () => {
  const { before, now } = markStances(
    stance("Withdrawal from Donbas.", [said("They must leave the Donbas")]),
    stance("Withdrawal from Donetsk.", [said("They must leave the Donetsk region")]),
  );
  expect([show(before.position), show(now.position)]).toEqual([
    "Withdrawal from [Donbas].",
    "Withdrawal from [Donetsk].",
  ]);
  expect(show(before.words[0])).toBe("They must leave the [Donbas]");
  expect(show(now.words[0])).toBe("They must leave the [Donetsk region]");
});

it("marks nothing in words that share little, or are in another language", () => {
  const { before, now } = markStances(
    stance("Withdrawal.", [said("Ukraine has to get out of there"), said("Они должны уйти", "ru")]),
    stance("Withdrawal.", [said("Peace in Ukraine comes first"), said("Они должны уйти завтра", "uk")]),
  );
  expect([...before.words, ...now.words].flat().filter(({ changed }) => changed)).toEqual([]);
});

it("compares with whichever was said alike", () => {
  const { before, now } = markStances(
    stance("Withdrawal.", [said("Peace comes first"), said("They must leave the Donbas")]),
    stance("Withdrawal.", [said("They must leave the region")]),
  );
  expect(before.words.map(show)).toEqual(["Peace comes first", "They must leave the [Donbas]"]);
  expect(now.words.map(show)).toEqual(["They must leave the [region]"]);
});
