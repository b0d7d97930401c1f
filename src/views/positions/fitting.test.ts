import fc from "fast-check";
import { expect, it } from "vitest";
import { fitParties, ISSUE_PX } from "./fitting";

it("shows as many parties as fit, and fills the width with them", () => {
  expect(fitParties(1120, 28, 0, false)).toEqual({ shown: 4, partyPx: 243, sticky: true });
  expect(fitParties(1120, 2, 0, false)).toEqual({ shown: 2, partyPx: 486, sticky: true });
  expect(fitParties(300, 28, 0, false).shown).toBe(1);
});

it("shows all that are asked for, and those that are pinned, wider than the window if need be", () => {
  expect(fitParties(1120, 28, 0, true)).toMatchObject({ shown: 28, partyPx: 208 });
  expect(fitParties(300, 28, 2, false)).toMatchObject({ shown: 2, sticky: false });
});

it("never cuts a column off unless one alone is too wide, or all are asked for", () => {
  fc.assert(
    fc.property(fc.integer({ min: 400, max: 4000 }), fc.integer({ min: 1, max: 60 }), (widthPx, parties) => {
      const { shown, partyPx } = fitParties(widthPx, parties, 0, false);
      expect(ISSUE_PX + shown * partyPx).toBeLessThanOrEqual(widthPx);
      expect(shown).toBeLessThanOrEqual(parties);
    }),
  );
});
