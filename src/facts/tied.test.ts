import { expect, test } from "vitest";
import { asEventIndex } from "../dataset/dataset";
import { fullBits, noBits } from "../filter/bits";
import { testDataset } from "../testing/testDataset";
import { TIED_AT_MOST, tiedTo } from "./tied";

const answers = (id: string, from: number) => ({ id, from, relations: [{ type: "answers" as const, to: "root" }] });

test("of many the nearest in time are taken, and none that is not shown", () => {
  const others = Array.from({ length: 20 }, (_, n) => answers(`e${String(n).padStart(2, "0")}`, 10 + n));
  const dataset = testDataset([{ id: "root", from: 5 }, ...others]);
  const root = asEventIndex(0);
  expect(tiedTo(dataset, root, fullBits(21))).toEqual(Array.from({ length: TIED_AT_MOST }, (_, n) => n + 1));
  expect(tiedTo(dataset, root, noBits(21))).toEqual([]);
});
