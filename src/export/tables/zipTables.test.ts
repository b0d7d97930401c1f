import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { inventDataset } from "../../testing/inventDataset";
import { type Rows, readPackage } from "../../testing/readPackage";
import { compileForTest, selectForTest } from "../../testing/testSelection";
import type { Selection } from "../selection";
import { TABLES } from "./dataPackage";
import { zipTables } from "./zipTables";

const compiled = compileForTest();
const all = selectForTest(compiled);
const idsOf = (rows: Rows | undefined): readonly unknown[] => (rows ?? []).map(({ id }) => id);
const pick = (rows: Rows | undefined, ...columns: readonly string[]) =>
  (rows ?? []).map((row) => columns.map((column) => row[column]));
/** Columns with several ids, which a Table Schema cannot say that they join, and the tables that they do. */
const LISTS = [
  ["events", "issues", "issues"],
  ["events", "mediators", "actors"],
  ["events", "hosts", "actors"],
  ["events", "parties", "actors"],
  ["events", "joint_speakers", "actors"],
  ["evidence", "attribution", "actors"],
  ["readings", "attribution", "actors"],
  ["relations", "claimed_by", "actors"],
  ["relations", "evidence", "evidence"],
  ["stances", "evidence", "evidence"],
] as const;

async function expectToHold(selection: Selection): Promise<void> {
  const tables = await readPackage(zipTables(selection));
  const details = selection.events.map(({ detail }) => detail);
  const count = (of: (detail: (typeof details)[number]) => readonly unknown[]) => details.flatMap(of).length;
  expect(idsOf(tables.events)).toEqual(selection.events.map(({ id }) => id));
  expect(idsOf(tables.sources)).toEqual([...selection.sources.keys()]);
  expect({ ...tables, length: undefined }).toMatchObject({
    participants: { length: count(({ actors }) => actors) },
    handovers: { length: count(({ exchange }) => exchange?.transfers ?? []) },
    evidence: { length: count(({ evidence }) => evidence) },
    stances: { length: count(({ statement }) => statement?.stances ?? []) },
    relations: { length: count(({ relations }) => relations) },
    readings: { length: count(({ discrepancies }) => discrepancies.flatMap(({ readings }) => readings)) },
  });
  for (const [table, column, joins] of LISTS) {
    const known = new Set(idsOf(tables[joins]));
    const named = (tables[table] ?? []).flatMap((row) => String(row[column] ?? "").split("; ")).filter(Boolean);
    expect(
      named.filter((id) => !known.has(id)),
      `${table}.${column}`,
    ).toEqual([]);
  }
}

describe("the tables for statistics", () => {
  test("hold everything of every possible selection, and every id in them joins", async () => {
    const ids = all.events.map(({ id }) => id);
    for (let chosen = 0; chosen < 2 ** ids.length; chosen++) {
      await expectToHold(
        selectForTest(
          compiled,
          ids.filter((_, i) => (chosen >> i) & 1),
        ),
      );
    }
    await expectToHold(all);
  });

  test("a row each for what an event has several of, and plain columns for who was there as what", async () => {
    const { events, handovers, stances, readings, evidence } = await readPackage(zipTables(all));
    expect(pick(events, "id", "parties", "mediators", "hosts", "speaker")).toContainEqual([
      "2031-02-02-round-1",
      "al; br",
      "league",
      null,
      null,
    ]);
    expect(pick(handovers, "id", "event", "from", "to", "what", "count")).toEqual([
      ["2031-02-07-exchange#handover-1", "2031-02-07-exchange", "br", "al", "prisoners-of-war", 40],
      ["2031-02-07-exchange#handover-2", "2031-02-07-exchange", "al", "br", "civilians", null],
    ]);
    expect(pick(stances, "speaker", "issue", "act", "evidence")).toEqual([
      ["ada-vell", "bridges", "demands", "2031-02-05-vell-bridges#evidence-1"],
    ]);
    expect(pick(readings, "id", "point", "value", "rank", "source", "paragraph")).toEqual([
      ["2031-02-07-exchange#reading-1-1", 1, "40", "preferred", "post-2031-02-03", 4],
      ["2031-02-07-exchange#reading-1-2", 1, "38", "normal", "post-2031-02-03", 7],
    ]);
    expect(pick(evidence, "event", "origin", "speech", "attribution")).toContainEqual([
      "2031-02-05-vell-bridges",
      1,
      "direct",
      "ada-vell; al-ministry",
    ]);
  });

  test("an event that is left out is named apart, so that what joins always finds its row", async () => {
    const { events } = await readPackage(zipTables(selectForTest(compiled, ["2031-02-05-vell-bridges"])));
    expect(pick(events, "part_of", "part_of_outside")).toEqual([[null, "2031-02-02-round-1"]]);
  });

  test("no cell begins with what a spreadsheet runs, whatever the authors wrote", () => {
    const files = inventDataset();
    for (const [path, text] of files) {
      const hostile = text.replace(
        /"(title|summary|quote|position|says|why|gist|name|definition)": "/g,
        '"$1": "=1+1;',
      );
      files.set(path, hostile.replace(/("quotes": \[\s*")/g, "$1=1+1;"));
    }
    const zip = unzipSync(zipTables(selectForTest(compileForTest(files))));
    for (const { name, columns } of TABLES) {
      const { data, errors } = Papa.parse<string[]>(strFromU8(zip[`${name}.csv`] ?? new Uint8Array()), {
        skipEmptyLines: true,
      });
      expect(errors).toEqual([]);
      expect(data[0]).toEqual(columns.map((column) => column.name));
      expect(data.flat().filter((cell) => /(?:^|;)\s*[=+\-@]/.test(cell))).toEqual([]);
    }
    expect(strFromU8(zip["events.csv"] ?? new Uint8Array())).toContain("'=1+1");
  });

  test("the same selection makes the same bytes", () => {
    expect(zipTables(all)).toEqual(zipTables(selectForTest(compiled)));
  });
});
