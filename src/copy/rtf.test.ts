import fc from "fast-check";
import { expect, test } from "vitest";
import { readRtf } from "./rtf";

const rtf = (body: string) => readRtf(`{\\rtf1\\ansi\\deff0${body}}`);

test("paragraphs, lines, marks and words in any letters", () => {
  expect(rtf(" One\\par Two\\line three\\emdash four\\~five\r\n six\\{x\\}")).toBe(
    "One\n\nTwo\nthree—four\u00a0five six{x}",
  );
  expect(rtf("\\uc1 caf\\'e9 \\u1052?\\u1080\\'88\\u1088?")).toBe("café Мир");
  expect(rtf("\\uc0\\u-10179\\u-8704")).toBe("\u{1F600}");
  expect(rtf(" cut\\-able non\\_break")).toBe("cut\u00adable non\u2011break");
});

test("letters of a code page, of the document or of a font", () => {
  expect(readRtf("{\\rtf1\\ansi\\ansicpg1251 \\'cc\\'e8\\'f0}")).toBe("Мир");
  expect(
    rtf(
      "{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}{\\f2\\fcharset134 Song;}}\\f1 \\'cc\\'e8\\'f0 {\\f2 \\'cd\\'a3\\'bb\\'f0} \\'e0\\f0 \\'e9",
    ),
  ).toBe("Мир 停火 аé");
});

test("what nobody reads is left out", () => {
  expect(
    rtf(
      "{\\colortbl;\\red0;}{\\stylesheet{\\s0 Normal;}}{\\info{\\title T}}{\\*\\generator X;}{\\header top}Kept {\\v hidden}{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt link}}{\\pict\\bin4 }}}}ffd8} end",
    ),
  ).toBe("Kept link end");
});

test("a picture's bytes may be braces", () => {
  expect(rtf(" a{\\pict\\bin3 }}}}b")).toBe("ab");
});

test("what is no rich text gives none, and anything ends", () => {
  expect(readRtf("plain words")).toBeNull();
  expect(readRtf("{\\rtf1")).toBe("");
  const parts = fc.array(
    fc.constantFrom(
      "{",
      "}",
      "\\",
      "\\par",
      "\\u",
      "\\'",
      "\\'e9",
      "\\uc9",
      "\\bin9",
      "\\f1",
      "\\*",
      "é",
      "a ",
      "1",
      "\n",
    ),
  );
  fc.assert(fc.property(parts, (all) => typeof readRtf(`{\\rtf1 ${all.join("")}`) === "string"));
});

test("groups nested without end do not exhaust the stack", () => {
  expect(rtf(`${"{".repeat(200_000)}deep`)).toBe("deep");
});
