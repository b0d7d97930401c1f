import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { setLines } from "./setLines";
import { loadFaces } from "./typeface";

const { serif, sans } = loadFaces();
const set = (text: string, widthPx: number, linesAtMost: number, closing = "") =>
  setLines(text, { face: serif, sizePx: 40, widthPx, linesAtMost, closing });

describe("text on a card", () => {
  test("breaks at spaces, and is whole where there is room", () => {
    expect(set("“forty captives walked over the old bridge", 600, 3, "”")).toEqual({
      lines: ["“forty captives walked over the", "old bridge”"],
      whole: true,
    });
  });

  test("what has no room is left out from a word's end on, and said to be", () => {
    expect(set("“forty captives walked over the old bridge", 380, 1, "”")).toEqual({
      lines: ["“forty captives…”"],
      whole: false,
    });
    expect(set("Bundesausbildungsförderungsgesetz", 300, 2).lines).toEqual(["Bundesausbil…"]);
  });

  test("whatever the text, no line is wider than its room, and each word stands whole, in order, but where an ellipsis is", () => {
    const text = fc
      .array(fc.string({ minLength: 1, maxLength: 14 }), { maxLength: 20 })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(text, fc.integer({ min: 120, max: 900 }), fc.integer({ min: 1, max: 5 }), (words, width, most) => {
        const { lines, whole } = set(words, width, most, "”");
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(serif.widthOf(line, 40)).toBeLessThanOrEqual(width);
        const said = words.split(/\s+/u).filter(Boolean).join(" ");
        if (whole) expect(lines.join(" ")).toBe(said === "" ? "" : `${said}”`);
        else {
          expect(lines.at(-1)).toMatch(/…”$/u);
          expect(said.startsWith(lines.join(" ").slice(0, -2))).toBe(true);
        }
      }),
    );
  });

  test("is Latin, Cyrillic or Greek; of other scripts the typeface says that it has no signs", () => {
    for (const face of [serif, sans]) {
      for (const text of ["Türkiye, Łódź, Việt", "Київ, Москва, ґ ї є", "Αθήνα"])
        expect(face.has(text), text).toBe(true);
      for (const text of ["北京", "القاهرة", "თბილისი", "שלום"]) expect(face.has(text), text).toBe(false);
    }
  });
});
