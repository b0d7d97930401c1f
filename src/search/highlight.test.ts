import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markHits, pickAnswer } from "./highlight";

/** Hits in [brackets]. */
const show = (text: string, q: string) =>
  markHits(text, q)
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join("");

describe("marking hits", () => {
  it.each([
    ["Exchange of 314 prisoners", "prisoner", "Exchange of 314 [prisoners]"],
    ["Exchange of 314 prisoners", "exchange of prisoners", "[Exchange of] 314 [prisoners]"],
    ["Peace, and the end of the war", "peace of ", "[Peace], and the end of the war"],
    ["Volodymyr Zelenskyy's plan", "Зеленський", "Volodymyr [Zelenskyy's] plan"],
    ["Володимир Зеленський", "zelensky", "Володимир [Зеленський]"],
    ["Recep Tayyip Erdoğan", "erdogan", "Recep Tayyip [Erdoğan]"],
    ["1,200 bodies, 12 children", "1200", "[1,200] bodies, 12 children"],
    ["prisoners, exchange of prisoners", "prisoners exchange", "[prisoners], [exchange] of [prisoners]"],
    ["we agreed to talk and agreed", '"agreed to talk"', "we [agreed to talk] and agreed"],
    ["nothing here", "prisoners", "nothing here"],
    ["all of it", "", "all of it"],
    ["<b>bold</b>", "bold", "<b>[bold]</b>"],
  ])("in “%s” for %s", (text, q, marked) => {
    expect(show(text, q)).toBe(marked);
  });

  it("marks near words only where the search took them", () => {
    const text = "Securing the plant, security";
    expect(markHits(text, "security", []).filter((piece) => piece.hit)).toEqual([{ text: "security", hit: true }]);
    expect(markHits(text, "secruity", ["secruiti"]).filter((piece) => piece.hit)).toEqual([
      { text: "security", hit: true },
    ]);
  });

  it("has no piece for an empty text", () => {
    expect(markHits("", "x")).toEqual([]);
    expect(markHits("", "")).toEqual([]);
  });

  it("loses nothing of the text and makes no empty piece", () => {
    const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.lorem());
    fc.assert(
      fc.property(text, fc.oneof(fc.string(), fc.lorem({ maxCount: 2 })), (shown, q) => {
        const pieces = markHits(shown, q);
        expect(pieces.map((piece) => piece.text).join("")).toBe(shown);
        expect(pieces.every((piece) => piece.text !== "")).toBe(true);
      }),
    );
  });
});

describe("the text that answers best", () => {
  const quotes = [
    "nobody came to Minsk that day",
    "the delegation left Kiev by train",
    "guarantees for the security of all",
    "a cease-fire of thirty days",
    "security guarantees were named last",
  ];
  it.each([
    ["Kyiv", 1],
    ["Київ ", 1],
    ["security", 2],
    ["security guarantees", 4],
    ["ceasefire", 3],
    ["cease fire ", 3],
    ["Minsk", 0],
    ["nothing of this", 2],
    ["unheard", 0],
  ])("%s", (q, best) => {
    expect(pickAnswer(quotes, q, [])).toBe(quotes[best]);
  });

  it("is found through a slip that the search forgave", () => {
    expect(pickAnswer(quotes, "secruity ", ["secruiti"])).toBe(quotes[2]);
  });

  it("is none of none", () => {
    expect(pickAnswer([], "peace", [])).toBeNull();
  });
});
