import { expect, test } from "vitest";
import { asEventIndex } from "../../dataset/dataset";
import { inventDataset } from "../../testing/inventDataset";
import { madePages } from "../../testing/madePages";
import { testDataset } from "../../testing/testDataset";
import { makePages } from "../makePages";
import { MOST_QUOTED, planCards } from "./cardSet";

const dataset = testDataset([
  { id: "round-1", kind: "round", from: 0 },
  { id: "terms", kind: "agreement", from: 1 },
  ...Array.from({ length: MOST_QUOTED + 3 }, (_, n) => ({ id: `said-${n}`, from: n + 2 })),
]);

test("rounds and agreements have a card, and of the rest those quoted from most documents, the newest of equals", () => {
  const quoted = { ...dataset, sourceCountOf: (event: number) => (event === 2 ? 5 : 1) };
  const cards = planCards(quoted, { hasEvent: () => true });
  expect(cards.size).toBe(2 + MOST_QUOTED);
  const without = Array.from({ length: dataset.count }, (_, n) => asEventIndex(n)).filter((n) => !cards.has(n));
  expect(without.map(dataset.idOf)).toEqual(["said-1", "said-2", "said-3"]);
});

test("what has no page of its own has no card", () => {
  const cards = planCards(dataset, { hasEvent: (event) => dataset.idOf(event) === "terms" });
  expect([...cards].map(dataset.idOf)).toEqual(["terms"]);
});

test.each([38, 44, 200])("pages, what describes them and their cards are at most %i files", async (atMost) => {
  const { prepared } = await madePages(inventDataset(), { url: "https://talks.example/", atMost });
  // The dataset's own.
  let files = 1;
  for await (const { card } of makePages(prepared)) files += card === undefined ? 1 : 2;
  expect(files).toBeLessThanOrEqual(atMost);
});
