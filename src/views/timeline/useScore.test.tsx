// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { mountHook } from "../../testing/mountHook";
import { testDataset } from "../../testing/testDataset";
import { testReading } from "../../testing/testReading";
import { useScore } from "./useScore";

const dataset = testDataset(
  [
    { id: "round-1", kind: "round", from: "2026-01-23", parties: ["ua", "ru"] },
    { id: "call-1", from: "2026-02-05", parties: ["us", "ae"] },
  ],
  { parties: ["ua", "ru", "us", "ae"] },
);
const base = testReading(dataset);
/** A reading whose events are those of `base`, as where the address alone is another. */
const at = (parameters: string) => ({ ...testReading(dataset, parameters), shown: base.shown });

it.each(["span=2026-01-01/2026-02-01", "event=round-1", "view=rounds", "theme=dark"])(
  "what changes no lane prepares nothing again: %s",
  async (parameters) => {
    const { now, show } = await mountHook(() => useScore(9), at("order=us,ua&folded=ru"));
    const before = now();
    await show(at(`order=us,ua&folded=ru&${parameters}`));
    expect(now()).toBe(before);
  },
);

it("lanes stand in the order of the address, folded as it says, and follow it", async () => {
  const { now, show } = await mountHook(() => useScore(9), at("order=us,others,ua&folded=ru"));
  const heads = () =>
    (now()?.index.table.lanes ?? []).map(({ key, collapsed }) => `${key}${collapsed ? " folded" : ""}`);
  expect(heads().slice(0, 2)).toEqual(["party:us", "party:ua"]);
  expect(heads()).toContain("party:ru folded");
  await show(at("order=ru"));
  expect(heads()[0]).toBe("party:ru");
  expect(heads().filter((head) => head.endsWith("folded"))).toEqual([]);
});

it("a party that is asked for has a lane of its own where there are too few", async () => {
  const { now, show } = await mountHook(() => useScore(2), at(""));
  const keys = () => (now()?.index.table.lanes ?? []).map(({ key }) => key);
  expect(keys()).not.toContain("party:ae");
  await show(at("party=ae"));
  expect(keys()).toContain("party:ae");
});

it("nothing is prepared before it is known how many lanes there is room for", async () => {
  const { now } = await mountHook(() => useScore(null), at(""));
  expect(now()).toBeNull();
});
