import { type ChildProcess, spawn } from "node:child_process";
import { ensureBrowser } from "./ensureBrowser";

interface Step {
  readonly name: string;
  readonly command: string;
  readonly env?: Record<string, string>;
}

const UNITS_OF_TIME =
  "npx vitest run src/time src/view src/filter src/search src/facts src/score/axis src/score/ribbon";

/** Every check. What stands in a column goes one after the other, the columns side by side: most checks take one core only. */
const COLUMNS: readonly (readonly Step[])[] = [
  [
    { name: "Types", command: "npm run -s types" },
    { name: "Lint and format", command: "npx biome check ." },
    { name: "Imports, and texts that translators change", command: "npm run -s house" },
    { name: "Unused files, exports, dependencies", command: "npx knip" },
    { name: "Used by nothing but tests", command: "npx knip --production --exclude binaries" },
    { name: "Dataset", command: "npm run -s data:check" },
    { name: "Build", command: "npx vite build" },
    { name: "Budgets", command: "npx tsx tools/checkBudgets.ts" },
  ],
  [
    { name: "Unit tests, UTC", command: "npx vitest run", env: { TZ: "UTC" } },
    { name: "Unit tests of time, New York", command: UNITS_OF_TIME, env: { TZ: "America/New_York" } },
    { name: "Unit tests of time, Tokyo", command: UNITS_OF_TIME, env: { TZ: "Asia/Tokyo" } },
  ],
];
/** They take both, and the build. */
const LAST: Step = { name: "Browser tests", command: "npx playwright test" };

const running = new Set<ChildProcess>();
/** Where a process is the first of a group of its own, what it has started ends with it. */
const HAS_GROUPS = process.platform !== "win32";
function end(child: ChildProcess): void {
  if (!HAS_GROUPS || child.pid === undefined) return void child.kill();
  try {
    process.kill(-child.pid);
  } catch {
    // It has ended by itself.
  }
}
process.on("exit", () => {
  for (const child of running) end(child);
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(1));

/** Shows what a step says as it comes, or all of it at its end; the first that fails ends all. */
function run({ name, command, env }: Step, shows: "as it comes" | "at its end"): Promise<void> {
  const title = `\n== ${name}: ${command}`;
  if (shows === "as it comes") console.log(title);
  const child = spawn(command, {
    shell: true,
    detached: HAS_GROUPS,
    stdio: shows === "as it comes" ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env },
  });
  running.add(child);
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => said.push(chunk));
  return new Promise((resolve) => {
    child.on("close", (status) => {
      running.delete(child);
      if (shows === "at its end") console.log(`${title}\n${Buffer.concat(said).toString().trimEnd()}`);
      if (status === 0) return resolve();
      console.error(`\nFailed: ${name} (${command})`);
      process.exit(1);
    });
  });
}

ensureBrowser();
await Promise.all(
  COLUMNS.map(async (column) => {
    for (const step of column) await run(step, "at its end");
  }),
);
await run(LAST, "as it comes");
console.log(`\n${COLUMNS.flat().length + 1} passed, 0 failed`);
