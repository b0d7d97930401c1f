import fc from "fast-check";
import { expect, it } from "vitest";
import { testDataset } from "../testing/testDataset";
import { spanOf } from "../time/day";
import { addBit, andBits, countBits, noBits } from "./bits";
import { countInSpan } from "./countInSpan";
import { indexFilters } from "./filterIndex";
import { findPeriod } from "./period";

it("counts what the period from end to end of a span would let through", () => {
  const days = fc.integer({ min: 0, max: 40 });
  const events = fc.array(fc.record({ from: days, lasts: fc.integer({ min: 0, max: 30 }), shown: fc.boolean() }), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(events, days, days, (asked, from, length) => {
      const dataset = testDataset(
        asked.map((event, n) => ({
          id: `${n}-${event.shown}`,
          from: event.from,
          until: event.from + event.lasts,
        })),
      );
      const index = indexFilters(dataset);
      const shown = noBits(dataset.count);
      asked.forEach((event, n) => {
        const place = dataset.find(`${n}-${event.shown}`);
        if (event.shown && place !== null) addBit(shown, place);
      });
      const inPeriod = countBits(andBits(shown, findPeriod(index, from, from + length)));
      // A span without length shows nothing; a period without length lets through what lasts over it.
      if (length > 0) expect(countInSpan(index, shown)(spanOf(from, from + length))).toBe(inPeriod);
    }),
  );
});
