import { describe, expect, test } from "vitest";
import { findGistFault } from "./gistFault";

const PARAGRAPH =
  "The delegations met at the harbour for a second day, and nobody expected them to agree on anything at all.";
const CHINESE = "双方代表团在港口举行了第二天的会谈，没有达成任何协议，但是同意下周继续谈判。";

describe("a gist", () => {
  test.each([
    ["", "say in one line"],
    ["The delegations met at the HARBOUR for a second, long day.", "“The delegations met at the HARBOUR for a second”"],
    [Array.from({ length: 31 }, (_, i) => `w${i}`).join(" "), "the gist has 31 words, 30 are the most; say less"],
  ])("%j is refused", (gist, reason) => expect(findGistFault(gist, PARAGRAPH)).toContain(reason));
  test("of seven words in a row is one's own still", () =>
    expect(findGistFault("Delegations met at the harbour for a while.", PARAGRAPH)).toBeNull());
  test("of Chinese is counted in words", () => {
    expect(findGistFault("双方会谈没有结果。", CHINESE)).toBeNull();
    expect(findGistFault("双方代表团在港口举行了第二天的会谈。", CHINESE)).toContain("in a row");
  });
});
