import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { build } from "vite";
import { BESIDE_AT_MOST, buildBesidePage, LIBRARIES, writeBesideEvents } from "./besidePages";
import { judge } from "./judge";
import { launchBrowser } from "./launch";
import { type BesideCost, isWhole, measureBeside } from "./measureBeside";
import { type FunctionCosts, measureFunctions } from "./measureFunctions";
import { measurePage, type PageCost } from "./measurePage";
import { AUTHORED_AT_MOST, prepareDataset } from "./prepared";
import { formatReport, formatTables, type Measured } from "./report";
import { nameCore, servePages } from "./serve";

/**
 * npm run bench -- [EVENTS ...] [--seed N] [--repeats N] [--reuse] [--port N]
 * Sizes that are named print their table only; a run over all five writes bench/RESULTS.md. --reuse takes datasets that
 * an earlier run left in .bench/.
 */
const SIZES = [400, 1000, 10_000, 100_000, 1_000_000];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: "1" },
    repeats: { type: "string", default: "3" },
    port: { type: "string", default: "4304" },
    reuse: { type: "boolean", default: false },
  },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : SIZES;
const [seed, repeats, port] = [values.seed, values.repeats, values.port].map(Number);
if (
  seed === undefined ||
  repeats === undefined ||
  port === undefined ||
  ![...sizes, seed, repeats, port].every(Number.isSafeInteger)
) {
  console.error("npm run bench -- [EVENTS ...] [--seed N] [--repeats N] [--reuse] [--port N]: whole numbers");
  process.exit(2);
}

const say = (words: string) => console.log(`${(performance.now() / 1000).toFixed(0).padStart(5)} s  ${words}`);
const label = (count: number) => count.toLocaleString("en");
const folderOf = (count: number) => resolve(".bench", String(count));
const loadBefore = loadavg()[0] ?? 0;

const prepared = [];
for (const count of sizes) {
  say(`${label(count)} events: inventing and compiling`);
  prepared.push(await prepareDataset(count, seed, folderOf(count), repeats, values.reuse));
}

say("building the app");
const smallest = Math.min(...sizes);
if (smallest <= AUTHORED_AT_MOST) process.env.DATA_DIR = join(folderOf(smallest), "authored");
const shell = resolve(".bench", "shell");
// Only the app is measured.
process.env.PAGES = "off";
await build({ logLevel: "error", build: { outDir: shell, emptyOutDir: true } });

const shellOf = (library: string) => resolve(".bench", `shell-${library}`);
for (const library of LIBRARIES) await buildBesidePage(library, shellOf(library.folder));
const beside = prepared.filter(({ count }) => count <= BESIDE_AT_MOST);
for (const one of beside) writeBesideEvents(folderOf(one.count), one.coreUrl);

const served = [
  ...prepared.map(
    (one) =>
      [
        String(one.count),
        { shell, dataFolder: folderOf(one.count), page: (html: string) => nameCore(html, one) },
      ] as const,
  ),
  ...LIBRARIES.flatMap(({ folder }) =>
    beside.map(({ count }) => [`${folder}-${count}`, { shell: shellOf(folder), dataFolder: folderOf(count) }] as const),
  ),
];
const server = await servePages(new Map(served), port);
const browser = await launchBrowser();
const browserVersion = browser.version();

// Sizes take turns, so that a disturbance from outside falls on all of them.
const visits = new Map<number, PageCost[]>(sizes.map((count) => [count, []]));
const besides = new Map<number, Map<string, BesideCost[]>>(
  beside.map(({ count }) => [count, new Map(LIBRARIES.map(({ name }) => [name, []]))]),
);
const functions = new Map<number, FunctionCosts[]>(sizes.map((count) => [count, []]));
try {
  for (let repeat = 1; repeat <= repeats; repeat++) {
    for (const { count, coreUrl } of prepared) {
      say(`${label(count)} events: visit ${repeat} of ${repeats}`);
      visits.get(count)?.push(await measurePage(browser, `http://localhost:${port}/${count}/`));
      for (const library of LIBRARIES) {
        const costs = besides.get(count)?.get(library.name);
        // What a reader would have given up once is not waited for again.
        if (costs === undefined || costs.some((cost) => !isWhole(cost))) continue;
        costs.push(await measureBeside(browser, `http://localhost:${port}/${library.folder}-${count}/`, library));
      }
      const core = gunzipSync(readFileSync(join(folderOf(count), coreUrl)));
      functions.get(count)?.push(measureFunctions(new Uint8Array(core).buffer));
    }
  }
} finally {
  await browser.close();
  server.close();
}

const measured = prepared.map(
  (one): Measured => ({
    prepared: one,
    visits: visits.get(one.count) ?? [],
    beside: besides.get(one.count) ?? new Map(),
    functions: functions.get(one.count) ?? [],
  }),
);
say("measured");
console.log(`\n${formatTables(measured)}\n\n${judge(measured).join("\n")}`);
if (positionals.length === 0) {
  const report = formatReport(measured, judge(measured), {
    date: new Date().toISOString().slice(0, 10),
    seed,
    repeats,
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    browser: browserVersion,
    reused: values.reuse,
    load: [loadBefore, loadavg()[0] ?? 0],
  });
  writeFileSync("bench/RESULTS.md", report);
  say("wrote bench/RESULTS.md");
}
