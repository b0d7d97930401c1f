import { expect, test } from "vitest";
import { countOrigins } from "./origins";

const sources = new Map([
  ["fn", { publisher: "financial-news" }],
  ["daily", { publisher: "daily", agency: "reuters" }],
  ["herald", { publisher: "herald", agency: "reuters" }],
  ["tass-1", { publisher: "tass" }],
  ["nyt-1", { publisher: "the-new-york-times" }],
]);

test("two outlets that carry one wire are one origin", () => {
  expect(countOrigins([{ source: "daily" }, { source: "fn" }, { source: "herald" }], sources)).toEqual([
    { actor: "reuters", publisher: null, evidence: [0, 2] },
    { actor: null, publisher: "financial-news", evidence: [1] },
  ]);
});

test("a wire that credits an official is that official, and so is everybody else who credits him", () => {
  const evidence = [
    { source: "daily", attribution: ["umerov"] },
    { source: "fn", attribution: ["umerov", "ukrinform"] },
    { source: "herald", attribution: [] },
  ];
  expect(countOrigins(evidence, sources)).toEqual([
    { actor: "umerov", publisher: null, evidence: [0, 1] },
    { actor: "reuters", publisher: null, evidence: [2] },
  ]);
});

test("a wire's own page and an outlet that credits the wire are one origin, in either order", () => {
  const credited = { source: "fn", attribution: ["tass"] };
  const own = { source: "tass-1" };
  expect(countOrigins([own, credited], sources)).toEqual([{ actor: "tass", publisher: null, evidence: [0, 1] }]);
  expect(countOrigins([credited, own], sources)).toEqual([{ actor: "tass", publisher: null, evidence: [0, 1] }]);
});

test("an outlet with another id as actor is joined where the caller says so", () => {
  const evidence = [{ source: "fn", attribution: ["nyt"] }, { source: "nyt-1" }];
  expect(countOrigins(evidence, sources)).toHaveLength(2);
  expect(countOrigins(evidence, sources, new Map([["the-new-york-times", "nyt"]]))).toEqual([
    { actor: "nyt", publisher: null, evidence: [0, 1] },
  ]);
});

test("two who speak for one side are that side, one of them alone is himself", () => {
  const sideOf = (actor: string) => (["umerov", "yermak", "ua"].includes(actor) ? "ua" : null);
  const of = (...chain: string[]) => ({ source: "fn", attribution: chain });
  expect(countOrigins([of("umerov"), of("peskov"), of("yermak", "ukrinform")], sources, new Map(), sideOf)).toEqual([
    { actor: "ua", publisher: null, evidence: [0, 2] },
    { actor: "peskov", publisher: null, evidence: [1] },
  ]);
  expect(countOrigins([of("umerov"), of("umerov")], sources, new Map(), sideOf)).toEqual([
    { actor: "umerov", publisher: null, evidence: [0, 1] },
  ]);
});

test("no evidence has no origin; unknown sources are not joined", () => {
  expect(countOrigins([], sources)).toEqual([]);
  expect(countOrigins([{ source: "x" }, { source: "y" }, { source: "x" }], sources)).toEqual([
    { actor: null, publisher: null, evidence: [0, 2] },
    { actor: null, publisher: null, evidence: [1] },
  ]);
});
