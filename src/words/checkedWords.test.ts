import { expect, test } from "vitest";
import { dayOfChecks, describeChecked, summariseChecked, summariseDocument } from "./checkedWords";

const on = (day: string) => ({ checked: { result: "verified", on: day } as const });

test("a quote says whether it was checked, when, and with what outcome", () => {
  expect(describeChecked(undefined, "full")).toBe("As recorded by the editor");
  expect(describeChecked({ result: "typography", on: "2026-02-07" }, "full")).toBe(
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

test("quotes that were all checked on one day are one sentence, in which the day stands once", () => {
  const all = [on("2026-02-07"), on("2026-02-07")];
  expect(dayOfChecks(all)).toBe("2026-02-07");
  expect(summariseDocument(all)).toBe("all 2 quotes checked on 7 February 2026");
  expect(summariseDocument([on("2026-02-07")])).toBe("its one quote checked on 7 February 2026");
  for (const some of [[], [{}], [...all, {}], [...all, on("2026-03-01")]]) {
    expect(dayOfChecks(some)).toBeNull();
    expect(summariseDocument(some)).toBe(summariseChecked(some));
  }
});
