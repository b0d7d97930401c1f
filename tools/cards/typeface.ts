import { createRequire } from "node:module";
import { type Font, openSync } from "fontkit";
import { round } from "../../src/score/markParts";
import { type DrawText, tag } from "../../src/score/svg/tags";

/** A face of a typeface that the build brings along: pictures look the same on every machine. */
export interface Face {
  readonly widthOf: (text: string, sizePx: number) => number;
  /** Whether it has a sign for all of it. */
  readonly has: (text: string) => boolean;
  readonly draw: DrawText;
}

const require = createRequire(import.meta.url);

/** Latin, Cyrillic and Greek; both under the Open Font License. */
export const loadFaces = () => ({
  serif: openFace(require.resolve("@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf")),
  serifBold: openFace(require.resolve("@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf")),
  sans: openFace(require.resolve("@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf")),
  sansBold: openFace(require.resolve("@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf")),
});
export type Faces = ReturnType<typeof loadFaces>;

function openFace(path: string): Face {
  const font = openSync(path);
  if (!("layout" in font)) throw new Error(`${path} holds several typefaces`);
  const outlines = new Map<number, string>();
  const layout = (text: string) => font.layout(shown(text));
  const outlineOf = (glyph: Font["layout"] extends (text: string) => { glyphs: (infer G)[] } ? G : never): string => {
    const known = outlines.get(glyph.id) ?? glyph.path.toSVG();
    outlines.set(glyph.id, known);
    return known;
  };
  const widthOf: Face["widthOf"] = (text, sizePx) => (layout(text).advanceWidth * sizePx) / font.unitsPerEm;
  return {
    widthOf,
    has: (text) =>
      [...shown(text)].every((sign) => /\s/u.test(sign) || font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)),
    draw(text, { x, y, sizePx, color, anchor = "start" }) {
      const before = { start: 0, middle: 0.5, end: 1 }[anchor] * widthOf(text, sizePx);
      const scale = sizePx / font.unitsPerEm;
      const { glyphs, positions } = layout(text);
      let at = 0;
      const signs = glyphs.map((glyph, i) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
        const transform = `translate(${at + xOffset},${yOffset})`;
        at += xAdvance;
        const d = outlineOf(glyph);
        return d === "" ? "" : tag("path", { transform, d });
      });
      const transform = `translate(${round(x - before)},${round(y)}) scale(${scale},${-scale})`;
      return tag("g", { transform, fill: color }, signs.join(""));
    },
  };
}

/** Without what has no sign of its own: marks of direction, joiners, soft hyphens. */
const shown = (text: string): string => text.normalize("NFC").replaceAll(/\p{Cf}/gu, "");
