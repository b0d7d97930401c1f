import { expect, test } from "vitest";
import { fullBits } from "../../filter/bits";
import { dayOf, type TestEvent, testDataset } from "../../testing/testDataset";
import { spanOf } from "../../time/day";
import { fitAll, spanOfEvents } from "./spans";

/** Kept up to 15 June 2026. */
const reach = (...events: readonly TestEvent[]) => {
  const dataset = testDataset(events);
  return spanOfEvents(dataset, fullBits(dataset.count));
};

test("what began by the as-of day reaches no farther than that day, what is planned after it does", () => {
  const begun: TestEvent = { from: "2026-02-01", until: "2026-08-31" };
  expect(reach(begun)).toEqual(spanOf(dayOf("2026-02-01"), dayOf("2026-06-16")));
  expect(reach(begun, { from: "2026-07-01", status: "planned" })).toEqual(
    spanOf(dayOf("2026-02-01"), dayOf("2026-07-02")),
  );
  expect(reach()).toBeNull();
});

test("all of it is shown with little more than a mark needs on either side", () => {
  const { start, end } = fitAll(spanOf(0, 1000));
  expect([start, end]).toEqual([-12, 1012]);
});
