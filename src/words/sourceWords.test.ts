import { expect, test } from "vitest";
import { carryingAndBy } from "./sourceWords";

test("whom a document carries and who wrote it", () => {
  expect([carryingAndBy(undefined, undefined), carryingAndBy("TASS", "A. Writer")]).toEqual([
    ", ",
    ", carrying TASS, by A. Writer, ",
  ]);
});
