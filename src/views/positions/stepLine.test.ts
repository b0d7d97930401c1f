import { describe, expect, it } from "vitest";
import { layoutStepLine } from "./stepLine";

const frame = { from: 0, to: 94, until: 94, widthPx: 100, heightPx: 20 };

describe("a step line", () => {
  it("stays level until the next stance, then steps to its height", () => {
    const { path, dots } = layoutStepLine({
      ...frame,
      steps: [
        { day: 0, act: "demands" },
        { day: 50, act: "accepts" },
      ],
    });
    expect(path).toBe("M3,17H53V3H97");
    expect(dots).toEqual([
      { x: 3, y: 17 },
      { x: 53, y: 3 },
    ]);
  });

  it("ends at the day that is looked at", () => {
    expect(layoutStepLine({ ...frame, until: 50, steps: [{ day: 0, act: "reaffirms" }] }).path).toBe("M3,10H53");
  });

  it("keeps the later of two stances on one pixel", () => {
    const steps = [
      { day: 50, act: "demands" as const },
      { day: 50.1, act: "offers" as const },
    ];
    expect(layoutStepLine({ ...frame, steps }).dots).toEqual([{ x: 53, y: 3 }]);
  });

  it("is empty without stances, and stands in the middle where all time is one day", () => {
    expect(layoutStepLine({ ...frame, steps: [] })).toEqual({ path: "", dots: [] });
    expect(layoutStepLine({ ...frame, to: 0, steps: [{ day: 0, act: "rejects" }] }).dots).toEqual([{ x: 50, y: 17 }]);
  });
});
