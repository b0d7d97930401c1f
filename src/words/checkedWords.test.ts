import { expect, test } from "vitest";
import { describeChecked, summariseChecked } from "./checkedWords";

const on = (day: string) => ({ checked: { result: "verified", on: day } as const });

test("a quote says whether it was checked, when, and with what outcome", () => {
  expect(describeChecked(undefined)).toBe("As recorded by the editor");
  expect(describeChecked({ result: "typography", on: "2026-02-07" })).toBe(
    "Checked against the text on 7 February 2026: its words stand there as quoted, but for typography",
  );
  expect(describeChecked({ result: "verified", on: "2026-02-07" }, "short")).toBe(
    "Checked against the text on 7 February 2026",
  );
});

test("several quotes are counted, the unchecked among them", () => {
  expect(summariseChecked([])).toBe("");
  expect(summariseChecked([{}])).toContain("not yet checked");
  expect(summariseChecked([{}, {}])).toBe("2 quotes as recorded by the editor, none checked against the text yet");
  expect(summariseChecked([on("2026-02-07"), {}])).toBe("1 of 2 quotes checked against the text on 7 February 2026");
  expect(summariseChecked([on("2026-03-01"), on("2026-02-07")])).toBe(
    "2 of 2 quotes checked against the text between 7 February 2026 and 1 March 2026",
  );
});
