import { expect, test } from "vitest";
import { tidied } from "./tidied";

test("what a sentence put round a value is taken off, and small letters are tried too", () => {
  expect(tidied("(2026-02-05).")).toEqual(["2026-02-05"]);
  expect(tidied("“Ceasefire”,")).toEqual(["Ceasefire", "ceasefire"]);
});

test("a value of marks alone means nothing else", () => {
  for (const marks of ["“", '"<(.', "«»", "`>.", "—"])
    expect(tidied(marks).filter((meant) => meant !== "-")).toEqual([]);
});
