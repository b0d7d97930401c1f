import { describe, expect, test } from "vitest";
import { checkDataset } from "../dataset/check/checkDataset";
import { formatFault } from "../dataset/check/fault";
import { breakDataset, type Slip } from "./slip";

/** A test for each slip: the right file and line are named, and the dataset passes only where it is a warning. */
export function testSlips(title: string, slips: readonly Slip[]): void {
  describe(title, () => {
    test.each(slips)("$slip", (one) => {
      const files = breakDataset(one);
      const { faults, authored } = checkDataset(files);
      const file = one.toldIn ?? one.file;
      const line = one.replace === "ALL" ? 1 : lineOf(files.get(file) ?? "", one.at ?? one.by);
      const severity = one.severity ?? "error";
      const all = faults.map((fault) => formatFault(fault)).join("\n");
      const told = faults.filter((fault) => fault.message.includes(one.message));
      expect(told, all).toContainEqual(expect.objectContaining({ file, line, severity }));
      expect(authored === null, all).toBe(severity === "error");
    });
  });
}

/** The line, from 1, on which the words begin for the first time. */
function lineOf(text: string, words: string): number {
  const offset = text.indexOf(words);
  expect(offset, `"${words}" must be there`).toBeGreaterThanOrEqual(0);
  return text.slice(0, offset).split("\n").length;
}
