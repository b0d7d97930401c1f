import { expect, test } from "vitest";
import { dayOf } from "./calendar";
import { parseEdtf } from "./edtf";
import { machineDates, machineEdtf } from "./machineDate";

const read = (edtf: string) => {
  const parsed = parseEdtf(edtf, dayOf("2026-09-27"));
  if (!parsed.ok) throw new Error(edtf);
  return machineDates(parsed.when);
};

test.each([
  ["2026-02-05", "2026-02-05", null],
  ["2026-02~", "2026-02", null],
  ["2026?", "2026", null],
  ["2021-23", "2021", null],
  ["2026-02-04/2026-02-05", "2026-02-04", "2026-02-05"],
  ["2026-02/2026-03", "2026-02", "2026-03"],
  ["2024/2025", "2024", "2025"],
  ["2026-02-06/..", "2026-02-06", null],
  ["../2026-02-06", "2026-02-06", null],
  ["2026-02-05T16:00:00+04:00", "2026-02-05T16:00+04:00", null],
  ["2026-02-05T16:00:00-03:30", "2026-02-05T16:00-03:30", null],
  ["2026-02-05T16:00:00Z", "2026-02-05T16:00Z", null],
])("%s is as exact for programs as its source", (edtf, start, end) => {
  expect(read(edtf)).toEqual({ start, end });
});

test("a document's date", () => {
  expect(["2026-02-05~", "2026-02", "2026%", "2021-23", "0000", "soon"].map(machineEdtf)).toEqual([
    "2026-02-05",
    "2026-02",
    "2026",
    "2021",
    null,
    null,
  ]);
});
