import { expect, test } from "vitest";
import { testDataset } from "../src/testing/testDataset";
import { besideEvents } from "./besideEvents";

test("every event is one item in the group of its first party, a range where it took more than a day", () => {
  const dataset = testDataset([
    { title: "Talks", from: "2025-03-01", until: "2025-03-03", parties: ["b", "a"] },
    { title: "A word", from: "2025-03-04", parties: ["a"] },
    { title: "A storm", from: "2025-03-05" },
  ]);
  const { groups, items } = besideEvents(dataset);
  expect(items).toEqual([
    { id: 0, group: "b", content: "Talks", type: "range", start: "2025-03-01", end: "2025-03-04" },
    { id: 1, group: "a", content: "A word", type: "point", start: "2025-03-04" },
    { id: 2, group: "nobody", content: "A storm", type: "point", start: "2025-03-05" },
  ]);
  expect(groups.map(({ id }) => id).sort()).toEqual(["a", "b", "nobody"]);
});
