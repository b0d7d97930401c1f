import { expect, test } from "vitest";
import { exampleRow, NOTHING_SAID, templateOf } from "../../testing/bringTable";
import { recordsOf } from "../draft";
import { applyEdit } from "../edit";
import { importTable } from "./importTable";
import { sayCounts } from "./importWords";
import { suggestMapping } from "./suggestMapping";
import { CHECKING_EVENTS } from "./words";

test("a table of 10,000 rows is brought in whole, and its progress is told", () => {
  const rows = Array.from({ length: 10_000 }, (_, i) =>
    exampleRow({
      Title: `Meeting number ${i}`,
      "Source address": `https://post.example/${i}`,
      Quote: i % 1000 === 0 ? "short" : `in meeting ${i} both sides sat down`,
    }),
  );
  const table = templateOf(...rows);
  const told: string[] = [];
  const imported = importTable(
    { table, mapping: suggestMapping(table.header), answers: NOTHING_SAID, draft: null },
    (done, total, what) => told.push(`${what} ${done}/${total}`),
  );
  expect(sayCounts(imported.counts)).toBe("10,000 rows: 9,990 events, 10 with faults");
  expect(told).toContain("Reading the rows 5000/10000");
  const { draft } = applyEdit({ texts: new Map() }, imported.edit);
  expect([recordsOf(draft, "events").length, recordsOf(draft, "sources").length]).toEqual([9990, 9990]);
}, 300_000);

test("rows that share what is wrong are told in one round, whatever their number", () => {
  const table = templateOf(
    ...Array.from({ length: 100 }, (_, i) => exampleRow({ Title: `t${i}`, "Source address": "our archive" })),
  );
  const rounds: number[] = [];
  const { counts } = importTable(
    { table, mapping: suggestMapping(table.header), answers: NOTHING_SAID, draft: null },
    (done, _, what) => what === CHECKING_EVENTS && rounds.push(done),
  );
  expect([sayCounts(counts), rounds]).toEqual(["100 rows: 0 events, 100 with faults", [1, 2]]);
});
