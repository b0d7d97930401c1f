import { describe, expect, test } from "vitest";
import { readKeys } from "./keys";

const press = (key: string, code: string, shiftKey = false) => ({ key, code, shiftKey });

describe("keys by their place where a layout is of another alphabet", () => {
  const LAYOUTS: readonly (readonly [
    layout: string,
    language: string,
    presses: readonly ReturnType<typeof press>[],
  ])[] = [
    [
      "US English",
      "en-US",
      [
        press(".", "Period"),
        press(",", "Comma"),
        press("/", "Slash"),
        press("[", "BracketLeft"),
        press("]", "BracketRight"),
        press("f", "KeyF"),
      ],
    ],
    [
      "Russian",
      "ru",
      [
        press("ю", "Period"),
        press("б", "Comma"),
        press(".", "Slash"),
        press("х", "BracketLeft"),
        press("ъ", "BracketRight"),
        press("а", "KeyF"),
      ],
    ],
    [
      "Ukrainian",
      "uk",
      [
        press("ю", "Period"),
        press("б", "Comma"),
        press(".", "Slash"),
        press("х", "BracketLeft"),
        press("ї", "BracketRight"),
        press("а", "KeyF"),
      ],
    ],
    [
      "Hebrew",
      "he",
      [
        press("ץ", "Period"),
        press("ת", "Comma"),
        press(".", "Slash"),
        press("[", "BracketLeft"),
        press("]", "BracketRight"),
        press("כ", "KeyF"),
      ],
    ],
    [
      "Greek",
      "el",
      [
        press(".", "Period"),
        press(",", "Comma"),
        press("/", "Slash"),
        press("[", "BracketLeft"),
        press("]", "BracketRight"),
        press("φ", "KeyF"),
      ],
    ],
    [
      "Arabic",
      "ar",
      [
        press("ز", "Period"),
        press("و", "Comma"),
        press("/", "Slash"),
        press("ج", "BracketLeft"),
        press("د", "BracketRight"),
        press("ب", "KeyF"),
      ],
    ],
    // Latin layouts move the signs about: they are taken as typed.
    [
      "German",
      "de",
      [
        press(".", "Period"),
        press(",", "Comma"),
        press("/", "Digit7", true),
        press("[", "Digit8"),
        press("]", "Digit9"),
        press("f", "KeyF"),
      ],
    ],
    [
      "French",
      "fr",
      [
        press(".", "Comma", true),
        press(",", "KeyM"),
        press("/", "Period", true),
        press("[", "Digit5"),
        press("]", "Minus"),
        press("f", "KeyF"),
      ],
    ],
    [
      "Turkish",
      "tr",
      [
        press(".", "Slash"),
        press(",", "Backslash"),
        press("/", "Digit7", true),
        press("[", "Digit8"),
        press("]", "Digit9"),
        press("f", "KeyF"),
      ],
    ],
    [
      "Dvorak",
      "en-US",
      [
        press(".", "KeyE"),
        press(",", "KeyW"),
        press("/", "BracketLeft"),
        press("[", "Minus"),
        press("]", "Equal"),
        press("F", "KeyY", true),
      ],
    ],
  ];
  for (const [layout, language, presses] of LAYOUTS) {
    test(layout, () => {
      const read = readKeys(language);
      expect(presses.map(read)).toEqual(["next", "previous", "search", "passage-before", "passage-after", "show"]);
      expect(read(press("Escape", "Escape"))).toBe("close");
    });
  }

  test("a letter that a Latin layout has in a sign's place is that letter", () => {
    const read = readKeys("tr");
    expect([read(press("ç", "Period")), read(press("ö", "Comma")), read(press("ü", "BracketRight"))]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test("after Latin letters a full stop in the slash's place is a full stop", () => {
    const read = readKeys("en");
    expect(read(press("g", "KeyG"))).toBe(null);
    expect(read(press(".", "Slash"))).toBe("next");
    expect(read(press("ы", "KeyS"))).toBe(null);
    expect(read(press(".", "Slash"))).toBe("search");
  });
});
