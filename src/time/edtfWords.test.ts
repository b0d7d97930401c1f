import { describe, expect, it } from "vitest";
import { formatEdtf } from "./edtfWords";

describe("formatEdtf", () => {
  it.each([
    ["2026-02-06", "6 February 2026"],
    ["2026-02", "February 2026"],
    ["2026", "2026"],
    ["2026-02-06~", "about 6 February 2026"],
    ["2026-02?", "February 2026, uncertain"],
    ["2026%", "about 2026, uncertain"],
    ["2021-23", "2021-23"],
  ])("says %s as %s", (edtf, words) => {
    expect(formatEdtf(edtf)).toBe(words);
  });

  it("has a short form", () => {
    expect(formatEdtf("2026-02-06", "short")).toBe("6 Feb 2026");
  });
});
