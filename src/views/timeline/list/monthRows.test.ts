import fc from "fast-check";
import { expect, test } from "vitest";
import { asEventIndex } from "../../../dataset/dataset";
import { addBit, hasBit, noBits } from "../../../filter/bits";
import { testDataset } from "../../../testing/testDataset";
import { eventAt, groupByMonth } from "./monthRows";

test("every shown event is found in its row, no other is, and headings stand before the events of their month", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ from: fc.nat(200), shown: fc.boolean() }), { maxLength: 40 }), (events) => {
      const dataset = testDataset(events.map(({ from }) => ({ from })));
      const shown = noBits(dataset.count);
      events.forEach((each, i) => {
        if (each.shown) addBit(shown, i);
      });
      const list = groupByMonth(dataset, shown);
      for (let i = 0; i < dataset.count; i++) {
        const event = asEventIndex(i);
        const row = list.rowOf(event);
        if (hasBit(shown, i)) expect(eventAt(list, row)).toBe(event);
        else expect(row).toBe(-1);
      }
      expect(list.months.reduce((sum, month) => sum + month.events, 0)).toBe(list.length - list.months.length);
    }),
  );
});
