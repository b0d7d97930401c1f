import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeText, foldLine } from "./ics";

const octets = (text: string): number => new TextEncoder().encode(text).length;

describe("foldLine", () => {
  test("no line is longer than 75 octets, none cuts a character, and unfolding gives the line", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "є", "語", "👩‍👩‍👧", "\u0301"), minLength: 60, maxLength: 300 }),
        (text) => {
          const folded = foldLine(text);
          for (const line of folded.split("\r\n")) expect(octets(line)).toBeLessThanOrEqual(75);
          expect(folded).not.toContain("\uFFFD");
          expect(folded.replaceAll("\r\n ", "").replace(/\r\n$/, "")).toBe(text);
        },
      ),
    );
  });
});

describe("escapeText", () => {
  test("backslashes, semicolons, commas and line breaks", () => {
    expect(escapeText("a\\b; c, d\r\ne\nf")).toBe("a\\\\b\\; c\\, d\\ne\\nf");
  });

  test("characters that may not stand in a text are left out", () => {
    expect(escapeText("a\u0000\u0007b\tc")).toBe("ab\tc");
  });
});
