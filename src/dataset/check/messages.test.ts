import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inventDataset } from "../../testing/inventDataset";
import { checkDataset } from "./checkDataset";
import { formatFault } from "./fault";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The lines that data:check prints of the invented dataset in which one text is another. */
function linesOf(files: ReadonlyMap<string, string>): readonly string[] {
  return checkDataset(files).faults.map((fault) => formatFault(fault, "data/"));
}

/** Every form of a value in which the text at one place, or the key before it, is another. */
function* replaceEach(value: Json, by: string): Generator<Json> {
  if (typeof value !== "object" || value === null) {
    yield by;
    return;
  }
  if (Array.isArray(value)) {
    for (const [i, each] of value.entries()) for (const other of replaceEach(each, by)) yield value.with(i, other);
    return;
  }
  const entries = Object.entries(value);
  for (const [key, each] of entries) {
    for (const other of replaceEach(each, by)) yield { ...value, [key]: other };
    yield Object.fromEntries(entries.map(([name, held]) => [name === key ? by : name, held]));
  }
}

const HOSTILE = `\u001b[2J\n::error file=x::forged line\r\u2028\u202e\u200b\u0000\u{e0041}${"long ".repeat(20_000)}`;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that no message may hold
const RAW = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\p{Cf}\p{Surrogate}\ufffe\uffff]/u;

describe("what a message repeats of a file", () => {
  test("is one line without control characters, cut where it is long, at any place of any file", () => {
    for (const [path, text] of inventDataset()) {
      for (const other of replaceEach(JSON.parse(text), HOSTILE)) {
        for (const line of linesOf(inventDataset().set(path, JSON.stringify(other)))) {
          expect(line).not.toMatch(RAW);
          expect(line.length, line.slice(0, 300)).toBeLessThan(700);
        }
      }
    }
  });

  test("is cut where it is long and otherwise sound, at any place of any file", () => {
    const id = "a".repeat(100_000);
    for (const [path, text] of inventDataset()) {
      for (const other of replaceEach(JSON.parse(text), id)) {
        for (const line of linesOf(inventDataset().set(path, JSON.stringify(other)))) {
          expect(line.length, line.slice(0, 300)).toBeLessThan(700);
        }
      }
    }
  });

  test("can still be told: control characters by their numbers, long values by their length", () => {
    const told = (by: string): string => {
      const files = inventDataset();
      const text = files.get("events/2031-02.json") ?? "";
      files.set("events/2031-02.json", text.replace('"harbour-track"', JSON.stringify(by)));
      return linesOf(files).find((line) => line.includes("track")) ?? "";
    };
    expect(told("\u001b[31m\nx")).toContain("'\\u001B[31m\\u000Ax' is not an id");
    expect(told("x ".repeat(50_000))).toMatch(/'x x .{40,80}… \(100,000 characters\)' is not an id/);
  });

  test("is safe in texts that are no JSON, and in names of files", () => {
    const bad = fc.string({ unit: "binary", maxLength: 40 });
    fc.assert(
      fc.property(bad, bad, (name, text) => {
        const files = inventDataset()
          .set(`events/${name}.json`, text)
          .set(`${name}`, text)
          .set("actors.json", `[{"id": ${text}`)
          .set("issues.json", `{${JSON.stringify(name)}: 1, ${JSON.stringify(name)}: 2}`);
        for (const line of linesOf(files)) expect(line).not.toMatch(RAW);
      }),
    );
  });
});
