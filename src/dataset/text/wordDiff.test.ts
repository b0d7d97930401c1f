import fc from "fast-check";
import { expect, test } from "vitest";
import { type DiffPiece, diffWords, formatWordDiff } from "./wordDiff";

const diff = (a: string, b: string): string => formatWordDiff(diffWords(a, b));

test("equal texts are one piece, empty ones none", () => {
  expect(diffWords("a b c", "a b c")).toEqual([{ kind: "same", text: "a b c" }]);
  expect(diffWords("", "")).toEqual([]);
  expect(diff("", "a b")).toBe("{+a b+}");
  expect(diff("a b", "")).toBe("[-a b-]");
});

test("what changed stands between what did not", () => {
  expect(diff("each side gave 157 men", "each side gave 175 men")).toBe("each side gave [-157-] {+175+} men");
  expect(diff("the first talks", "the second round of talks")).toBe("the [-first-] {+second round of+} talks");
});

test("either text can be read from the pieces", () => {
  const texts = fc.array(fc.constantFrom("a", "b", "c", "战", "俘"), { maxLength: 12 }).map((words) => words.join(" "));
  const read = (pieces: readonly DiffPiece[], side: "removed" | "added"): string =>
    pieces
      .filter((piece) => piece.kind === "same" || piece.kind === side)
      .map((piece) => piece.text)
      .join(" ");
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      expect(read(diffWords(a, b), "removed")).toBe(a);
      expect(read(diffWords(a, b), "added")).toBe(b);
    }),
  );
});

test("two texts as long as books are told as different, in no time and no memory to speak of", () => {
  const [a, b] = ["a ".repeat(50_000).trim(), "a b ".repeat(25_000).trim()];
  expect(diffWords(a, b)).toEqual([
    { kind: "removed", text: a },
    { kind: "added", text: b },
  ]);
});
