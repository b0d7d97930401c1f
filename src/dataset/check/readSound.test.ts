import fc from "fast-check";
import { expect, test } from "vitest";
import { DEEPEST } from "./findTooDeep";
import { parseFaulty } from "./parseJson";
import { readSound } from "./readSound";

const spellings = fc
  .tuple(fc.json({ stringUnit: "binary" }), fc.constantFrom(undefined, 1, "\t", "\r\n"))
  .map(([json, space]) => JSON.stringify(JSON.parse(json), null, space));

test("what is sound is read, however it is spelled", () => {
  fc.assert(
    fc.property(spellings, (text) => {
      expect(readSound(text)).toEqual({ value: JSON.parse(text) });
    }),
  );
});

/** A text with one sign taken away, put in or come twice. */
const slips = fc
  .tuple(spellings, fc.nat(), fc.constantFrom("", "{", "}", "[", "]", ",", ":", '"', "\\", '"a":1,', "\u00a0", "//"))
  .map(([text, at, sign]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + sign + text.slice(sign === "" ? place + 1 : place);
  });

test("sound is just what the parser that finds places finds no fault with", () => {
  fc.assert(
    fc.property(slips, (text) => {
      const { value, faults } = parseFaulty(text);
      expect(readSound(text)).toEqual(faults.length === 0 ? { value } : null);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["a key twice", '{"a":1,"b":{"c":1},"a":2}'],
  ["a key twice, spelled in two ways", '{"a":1,"\\u0061":2}'],
  ["a key twice, in an object that does not hold", '{"a":{"b":1,"b":2},"a":{"b":1}}'],
  ["__proto__ twice", '{"__proto__":1,"__proto__":2}'],
  ["nothing", ""],
  ["a byte order mark", "\ufeff{}"],
  ["a comma too many", '{"a":1,}'],
  ["nests too deeply", "[".repeat(DEEPEST + 1) + "]".repeat(DEEPEST + 1)],
])("%s is not sound", (_, text) => {
  expect(readSound(text)).toBeNull();
});

test.each([
  ["colons and quotation marks in texts and keys", '{"a:\\"b":"c:\\\\","\\\\":":\\\\\\":"}'],
  ["__proto__ as a key", '{"__proto__":{"a":1}}'],
  ["as deep as may be", "[".repeat(DEEPEST) + "]".repeat(DEEPEST)],
  ["null", " null "],
])("%s is sound", (_, text) => {
  expect(readSound(text)).toEqual({ value: JSON.parse(text) });
});
