import { expect, test } from "vitest";
import { compileDataset } from "../dataset/compileDataset";
import { beginDataset } from "./newDataset";

test("a dataset that was just begun is sound, and holds no event", () => {
  const files = beginDataset({ id: "talks", title: "Talks “A and B”", language: "en", asOf: "2031-02-03" });
  const { faults, output } = compileDataset(files);
  expect(faults.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(output?.counts).toEqual({ events: 0, sources: 0, quotes: 0, drafts: 0 });
});
