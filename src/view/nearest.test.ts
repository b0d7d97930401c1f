import { describe, expect, test } from "vitest";
import { findNearest } from "./nearest";

const KNOWN = ["q", "ua", "ru", "view", "prisoners"].map((id) => ({ id, name: id }));
const nearest = (text: string) => findNearest(text, KNOWN)?.id ?? null;

describe("what a reader may have meant", () => {
  test("a letter exchanged, added or left out, or a beginning", () => {
    expect(nearest("rux")).toBe("ru");
    expect(nearest("viev")).toBe("view");
    expect(nearest("prison")).toBe("prisoners");
    expect(nearest("Q")).toBe("q");
  });

  test("nothing where no letter of it is left, or nothing was written", () => {
    expect(nearest("a")).toBe(null);
    expect(nearest("")).toBe(null);
    expect(nearest("colour")).toBe(null);
  });
});
