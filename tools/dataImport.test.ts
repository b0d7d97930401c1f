import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCommand, writeFolder } from "../src/testing/commandRuns";
import { formatTemplate } from "../src/workbench/table/template";

const TIMELINE =
  "Year,Month,Day,Headline,Text,Media,Type,Group\n,,,The talks,,,title,\n2031,2,5,First talks,They met.,,,Harbour\n";
const PA_X =
  "Con,PPName,AgtId,Agt,Dat,Status,Stage\nAldora/Brenmark,Harbour,1,Truce,25/02/2031,Multiparty signed/agreed,Cea\n";
const MEND =
  "med_event_ID,conflict_country,third_party,local_parties,Day,Month,Year,Summary,source_urls\nA1,Aldora,Norway,Aldora,5,2,2031,They met.,https://a.example/1\n";
const FAULTY =
  "Date,Kind,Title,Source address,Quote\n2031-02-05,meeting,Talks,,\n2031-02-30,meeting,More,,\n2031-03-01,meetign,Last,,\n";
const HIDDEN = "a\u202e,a\u202e\n1,2\n";

const place = (texts: Readonly<Record<string, string>>) => writeFolder(new Map(Object.entries(texts)));

test.each([
  ["our template", "talks.csv", formatTemplate(), "1 row: 1 event"],
  ["a TimelineJS sheet", "slides.csv", TIMELINE, "2 rows: 0 events, 1 draft, 1 set aside"],
  ["PA-X", "pax.csv", PA_X, "1 row: 0 events, 1 draft"],
  ["MEND", "mend.csv", MEND, "1 row: 0 events, 1 draft"],
])(
  "data:import writes a folder of %s that passes data:check",
  async (_, name, text, summary) => {
    const folder = await place({ [name]: text });
    const { status, stderr, lines } = runCommand("dataImport", [name, "out"], folder);
    expect([status, stderr, lines.at(-1)]).toEqual([0, "", summary]);
    expect(runCommand("dataCheck", ["out"], folder)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("out/ is sound: "),
    });
  },
  60_000,
);

test("data:import tells each fault as TABLE:ROW:COLUMN: MESSAGE, writes the other rows and exits with 1", async () => {
  const folder = await place({ "talks.csv": FAULTY });
  const { status, stderr, lines } = runCommand("dataImport", ["talks.csv", "out"], folder);
  expect([status, stderr.trimEnd().split("\n"), lines.at(-1)]).toEqual([
    1,
    [
      expect.stringMatching(/^talks\.csv:3:Date: 30 February 2031 does not exist/),
      "talks.csv:4:Kind: 'meetign' is not one of round, meeting, statement, exchange, agreement, proposal; did you mean 'meeting'?",
    ],
    "3 rows: 0 events, 1 draft, 2 with faults",
  ]);
  expect(JSON.parse(await readFile(join(folder, "out/drafts.json"), "utf8"))).toMatchObject([{ title: "Talks" }]);
}, 60_000);

test("data:import asks which of day and month comes first, and writes nothing until it is said", async () => {
  const folder = await place({ "talks.csv": FAULTY.replace("2031-02-05", "03/04/2031") });
  const { status, stderr } = runCommand("dataImport", ["talks.csv", "out"], folder);
  expect([status, stderr]).toEqual([
    1,
    "talks.csv: '03/04/2031' can be 3 April 2031 or 4 March 2031; say which with --dates day-first or --dates month-first\n",
  ]);
  expect(await readdir(folder)).toEqual(["talks.csv"]);
  runCommand("dataImport", ["talks.csv", "--dates", "month-first", "out"], folder);
  expect(JSON.parse(await readFile(join(folder, "out/drafts.json"), "utf8"))).toMatchObject([{ when: "2031-03-04" }]);
}, 60_000);

test("data:import goes by a mapping, and tells what is wrong with one", async () => {
  const folder = await place({
    "talks.csv": "T;D\nFirst;2031\nSecond;2032\n",
    "map.json": '{ "columns": { "T": "title", "D": "year" } }',
    "wrong.json": '{ "columns": { "X": "title" } }',
  });
  const { status, lines } = runCommand("dataImport", ["talks.csv", "--map", "map.json", "out"], folder);
  expect([status, lines.at(-1)]).toEqual([0, "2 rows: 0 events, 2 drafts"]);
  expect(runCommand("dataImport", ["talks.csv", "--map", "wrong.json", "other"], folder)).toMatchObject({
    status: 1,
    stderr: "wrong.json:1:16: the table has no column 'X'\n",
  });
}, 60_000);

test("data:import writes into no folder that holds something, and says what is no table and how it is called", async () => {
  const folder = await place({
    "talks.csv": FAULTY,
    "out/mine.txt": "mine",
    "a.pdf": "%PDF-1.7",
    "hidden.csv": HIDDEN,
  });
  expect(runCommand("dataImport", ["talks.csv", "out"], folder)).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/out is not empty, and nothing is written over; name another folder\n$/),
  });
  expect(await readdir(join(folder, "out"))).toEqual(["mine.txt"]);
  expect(runCommand("dataImport", ["a.pdf", "new"], folder).stderr).toBe(
    "a.pdf: This is a PDF, not a table; copy the table into a spreadsheet and save it as CSV.\n",
  );
  expect(runCommand("dataImport", ["hidden.csv", "new"], folder).stderr).toContain("both called “a\\u202E”");
  expect(runCommand("dataImport", ["talks.csv"], folder).stderr).toMatch(/^Usage: .*\nTABLE is/);
  expect(runCommand("dataImport", ["talks.csv", "new", "--dates", "never"], folder).stderr).toMatch(/^Usage: /);
}, 60_000);
