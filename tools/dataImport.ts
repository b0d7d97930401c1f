import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { escapeInvisible } from "../src/dataset/schema/showValue";
import { applyEdit } from "../src/workbench/edit";
import * as words from "../src/workbench/table/commandWords";
import { findDateOrder } from "../src/workbench/table/dateOrder";
import { recognise } from "../src/workbench/table/forms";
import { type Imported, importTable } from "../src/workbench/table/importTable";
import { sayCounts } from "../src/workbench/table/importWords";
import type { Mapping } from "../src/workbench/table/mapping";
import { parseMapping } from "../src/workbench/table/parseMapping";
import { DATE_ORDERS, type DateOrder } from "../src/workbench/table/readDate";
import { readTable } from "../src/workbench/table/readTable";
import { suggestMapping } from "../src/workbench/table/suggestMapping";
import type { Table } from "../src/workbench/table/table";

/**
 * npm run data:import -- TABLE [--map MAP.json] [--dates day-first|month-first] OUT_DIR: a table to an authored folder.
 * Faults by row on stderr, TABLE:ROW:COLUMN: MESSAGE, and exit code 1 if there is any; the rows without faults are
 * written all the same. What is not asked of the table but guessed is said on stdout.
 */
const { tablePath, outDir, mapPath, dates } = readArguments();
const label = escapeInvisible(tablePath);
const table = await openTable();
const mapping = mapPath === undefined ? usualMapping() : await readMapping(mapPath);
const order = dates ?? askOrder();
await demandEmpty(outDir);

const imported = importTable({ table, mapping, answers: { order, names: new Map() }, draft: null });
await writeTexts(applyEdit({ texts: new Map() }, imported.edit).draft.texts);
report(imported);
if (imported.counts.faulty > 0) process.exit(1);

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: { map: { type: "string" }, dates: { type: "string" } },
      allowPositionals: true,
    });
    const [tablePath, outDir, ...more] = positionals;
    const dates = DATE_ORDERS.find((each) => each === values.dates);
    const isKnown = values.dates === undefined || dates !== undefined;
    if (tablePath !== undefined && outDir !== undefined && more.length === 0 && isKnown) {
      return { tablePath, outDir: resolve(outDir), mapPath: values.map, dates };
    }
  } catch {
    // An option that there is not: told with the others.
  }
  console.error(words.USAGE);
  process.exit(1);
}

async function openTable(): Promise<Table> {
  const bytes = await readFile(tablePath).catch((error: unknown) => fail(words.cannotRead(label, error)));
  const result = readTable(bytes, basename(tablePath));
  if (!result.ok) return fail(`${label}: ${result.reason}`);
  for (const note of result.table.notes) say(`${label}: ${note}`);
  return result.table;
}

function usualMapping(): Mapping {
  const form = recognise(table.header);
  const suggested = suggestMapping(table.header, form);
  if (suggested.columns.size === 0) return fail(words.noColumnKnown(label, table.header));
  say(words.mapped(label, form?.label ?? null, suggested));
  return suggested;
}

async function readMapping(path: string): Promise<Mapping> {
  const text = await readFile(path, "utf8").catch((error: unknown) => fail(words.cannotRead(path, error)));
  const { mapping: read, faults } = parseMapping(text, table.header);
  for (const { line, column, message } of faults)
    console.error(escapeInvisible(`${path}:${line}:${column}: ${message}`));
  return read ?? process.exit(1);
}

function askOrder(): DateOrder | null {
  const found = findDateOrder(table, mapping.columns);
  return found.type === "known" ? found.order : fail(words.sayOrder(label, found));
}

/** Nothing is ever written over. */
async function demandEmpty(folder: string): Promise<void> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) =>
    error.code === "ENOENT" ? [] : fail(words.cannotRead(folder, error)),
  );
  if (entries.length > 0) fail(words.notEmpty(folder));
}

async function writeTexts(texts: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of texts) {
    await mkdir(dirname(join(outDir, path)), { recursive: true });
    await writeFile(join(outDir, path), text);
  }
}

function report({ counts, faults, warnings, aside, names, leftOut, titlesMade }: Imported): void {
  const place = (at: number, column: string) => `${label}:${at}:${column || "-"}`;
  for (const { at, column, message } of faults) console.error(escapeInvisible(`${place(at, column)}: ${message}`));
  for (const { at, column, message } of warnings) say(`${place(at, column)}: warning: ${message}`);
  for (const { at, why } of aside) say(`${place(at, "")}: set aside, ${why}`);
  for (const line of [...words.newNames(names), ...words.notTaken(leftOut), ...words.madeTitles(titlesMade)]) say(line);
  say(sayCounts(counts));
}

function say(line: string): void {
  console.log(escapeInvisible(line));
}

function fail(message: string): never {
  console.error(escapeInvisible(message));
  process.exit(1);
}
