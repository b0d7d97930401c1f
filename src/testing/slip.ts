import { describe, expect, test } from "vitest";
import { checkDataset } from "../dataset/check/checkDataset";
import { formatFault } from "../dataset/check/fault";
import { inventDataset } from "./inventDataset";

/** One slip of an editor in the invented dataset, and what has to be told of it. Used by the tests beside this file. */
export interface Slip {
  readonly slip: string;
  readonly file: string;
  /** What is replaced where it stands first; "ALL" for the whole text. */
  readonly replace: string | RegExp;
  readonly by: string;
  /** Part of what is told. */
  readonly message: string;
  /** Words that begin on the line to be told; `by` where they are the same. */
  readonly at?: string;
  /** The file to be told where it is another than the changed one. */
  readonly toldIn?: string;
  readonly severity?: "warning";
}

export const EVENTS = "events/2031-02.json";
export const POST = "sources/post-2031-02-03.json";
export const LONG_WORDS = Array.from({ length: 26 }, (_, i) => `word${i}`).join(" ");

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

function breakDataset({ file, replace, by }: Slip): Map<string, string> {
  const files = inventDataset();
  const text = files.get(file) ?? "";
  const broken = replace === "ALL" ? by : text.replace(replace, () => by);
  expect(broken, "the slip must change the file").not.toBe(text);
  return files.set(file, broken);
}

/** The line, from 1, on which the words begin for the first time. */
function lineOf(text: string, words: string): number {
  const offset = text.indexOf(words);
  expect(offset, `"${words}" must be there`).toBeGreaterThanOrEqual(0);
  return text.slice(0, offset).split("\n").length;
}
