// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { iterateBits } from "../../filter/bits";
import { mountHook } from "../../testing/mountHook";
import { testDataset } from "../../testing/testDataset";
import { testReading } from "../../testing/testReading";
import { usePassing } from "./usePassing";

const dataset = testDataset([
  { id: "round-1", kind: "round", from: "2026-01-23", parties: ["ua", "ru"] },
  { id: "call-1", kind: "statement", from: "2026-02-05", parties: ["ua"] },
  { id: "call-2", kind: "statement", from: "2026-02-06", parties: ["us"] },
]);
const ids = (bits: ReturnType<typeof usePassing>) => [...iterateBits(bits)].map((event) => dataset.idOf(event));

it("is what passes the filter but for its kinds", async () => {
  const { now, show } = await mountHook(usePassing, testReading(dataset, "kind=round&party=ua"));
  expect(ids(now())).toEqual(["round-1", "call-1"]);
  const unfiltered = testReading(dataset, "party=us");
  await show(unfiltered);
  expect(now()).toBe(unfiltered.shown);
});

it("is not filtered anew for another event or another round", async () => {
  const reading = testReading(dataset, "kind=round&party=ua");
  const { now, show } = await mountHook(usePassing, reading);
  const before = now();
  await show({ ...reading, view: testReading(dataset, "kind=round&party=ua&event=round-1&all=1").view });
  expect(now()).toBe(before);
});
