import { spawnSync } from "node:child_process";
import { ensureBrowser } from "./ensureBrowser";

/** Every check, in the order in which a fault is cheapest to find. Stops at the first that fails. */
const STEPS: readonly { readonly name: string; readonly command: string; readonly env?: Record<string, string> }[] = [
  { name: "Types", command: "npm run -s types" },
  { name: "Lint and format", command: "npx biome check ." },
  { name: "Imports, and texts that translators change", command: "npm run -s house" },
  { name: "Unused files, exports, dependencies", command: "npx knip" },
  { name: "Used by nothing but tests", command: "npx knip --production --exclude binaries" },
  { name: "Dataset", command: "npm run -s data:check" },
  { name: "Unit tests, UTC", command: "npx vitest run", env: { TZ: "UTC" } },
  {
    name: "Unit tests of time, New York",
    command: "npx vitest run src/time src/view src/filter src/search src/facts src/score/axis src/score/ribbon",
    env: { TZ: "America/New_York" },
  },
  {
    name: "Unit tests of time, Tokyo",
    command: "npx vitest run src/time src/view src/filter src/search src/facts src/score/axis src/score/ribbon",
    env: { TZ: "Asia/Tokyo" },
  },
  { name: "Build", command: "npx vite build" },
  { name: "Budgets", command: "npx tsx tools/checkBudgets.ts" },
  { name: "Browser tests", command: "npx playwright test" },
];

ensureBrowser();
for (const { name, command, env } of STEPS) {
  console.log(`\n== ${name}: ${command}`);
  const { status } = spawnSync(command, { shell: true, stdio: "inherit", env: { ...process.env, ...env } });
  if (status !== 0) {
    console.error(`\nFailed: ${name} (${command})`);
    process.exit(1);
  }
}
console.log(`\n${STEPS.length} passed, 0 failed`);
