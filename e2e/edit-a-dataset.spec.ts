import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { expect, test } from "@playwright/test";
import { eventPage } from "./app";

/** The development server compiles and sends each module by itself: no measure of the app, but it may take its time. */
const PATIENT = { timeout: 60_000 } as const;
const EVENTS = join("events", "2026-02.json");

/** A copy of the shipped dataset that a test may spoil. */
async function copyDataset(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "parley-data-"));
  await cp("data", folder, { recursive: true });
  return folder;
}

async function replaceIn(file: string, from: string, to: string): Promise<number> {
  const text = await readFile(file, "utf8");
  const at = text.indexOf(from);
  if (at < 0) throw new Error(`${file} does not hold ${from}`);
  await writeFile(file, text.replace(from, to));
  return text.slice(0, at).split("\n").length;
}

/** Starts the development server on a free port; resolves with its address. */
function startDev(folder: string): { readonly server: ChildProcess; readonly address: Promise<string> } {
  const server = spawn("npx", ["vite", "--port", "0"], { env: { ...process.env, DATA_DIR: folder }, detached: true });
  const address = new Promise<string>((resolve, reject) => {
    let said = "";
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/localhost:\d+\//.exec(stripVTControlCharacters(said));
      if (found) resolve(found[0]);
    };
    server.stdout?.on("data", listen);
    server.stderr?.on("data", listen);
    server.on("exit", () => reject(new Error(`the development server ended: ${said}`)));
  });
  return { server, address };
}

test("an editor's change shows at once; a fault shows file, line and reason until it is mended", async ({ page }) => {
  test.slow();
  const folder = await copyDataset();
  const { server, address } = startDev(folder);
  try {
    await page.goto(`${await address}?event=2026-02-05-exchange-157&span=2026-02-01/2026-02-09`);
    await expect(eventPage(page)).toContainText("Exchange of 314 prisoners", PATIENT);

    await replaceIn(join(folder, EVENTS), "Exchange of 314 prisoners, 157 from each side", "Exchange of 157 for 157");
    await expect(eventPage(page)).toContainText("Exchange of 157 for 157", PATIENT);

    const line = await replaceIn(join(folder, EVENTS), '"track": "trilateral-2026"', '"track": "trilateral-2027"');
    const overlay = page.locator("vite-error-overlay");
    await expect(overlay).toContainText(`2026-02.json:${line}:`, PATIENT);
    await expect(overlay).toContainText("trilateral-2027");
    await expect(overlay).toContainText("did you mean 'trilateral-2026'");

    await replaceIn(join(folder, EVENTS), '"track": "trilateral-2027"', '"track": "trilateral-2026"');
    await expect(overlay).toHaveCount(0, PATIENT);
    await expect(eventPage(page)).toContainText("Exchange of 157 for 157", PATIENT);
  } finally {
    if (server.pid) process.kill(-server.pid);
    await rm(folder, { recursive: true, force: true });
  }
});

test("a build names the entries of the folder that it cannot read, and those that it leaves out", async () => {
  test.slow();
  const folder = await copyDataset();
  const out = await mkdtemp(join(tmpdir(), "parley-out-"));
  try {
    await symlink("gone.json", join(folder, "events", "2031.json"));
    await writeFile(join(folder, ".notes"), "");
    const environment = { encoding: "utf8", env: { ...process.env, DATA_DIR: folder } } as const;
    const build = spawnSync("npx", ["vite", "build", "--outDir", out, "--emptyOutDir"], environment);
    expect(build.status).not.toBe(0);
    const said = stripVTControlCharacters(build.stdout + build.stderr);
    expect(said).toContain("events/2031.json:1:1: this link leads to nothing ('gone.json')");
    expect(said).toMatch(/^Left out, .*: \.notes$/m);
  } finally {
    await rm(folder, { recursive: true, force: true });
    await rm(out, { recursive: true, force: true });
  }
});

test("a build says which folder it cannot read", () => {
  const environment = { encoding: "utf8", env: { ...process.env, DATA_DIR: "no-such-folder" } } as const;
  const build = spawnSync("npx", ["vite", "build", "--outDir", join(tmpdir(), "parley-none")], environment);
  expect(build.status).not.toBe(0);
  const said = stripVTControlCharacters(build.stdout + build.stderr);
  expect(said).toContain("no-such-folder/: the folder cannot be read");
  expect(said).not.toMatch(/^\s+at |Error:/m);
});

test("a build of a faulty dataset fails with the same line as data:check", async () => {
  test.slow();
  const folder = await copyDataset();
  const out = await mkdtemp(join(tmpdir(), "parley-out-"));
  try {
    const line = await replaceIn(join(folder, EVENTS), '"from": "ua"', '"from": "uaa"');
    const environment = { encoding: "utf8", env: { ...process.env, DATA_DIR: folder } } as const;
    const check = spawnSync("npx", ["tsx", "tools/dataCheck.ts", folder], environment);
    expect(check.status).toBe(1);
    const fault = check.stdout.split("\n").find((each) => each.includes(`2026-02.json:${line}:`)) ?? "";
    expect(fault).toMatch(/unknown actor 'uaa'; did you mean 'ua'/);

    const build = spawnSync("npx", ["vite", "build", "--outDir", out, "--emptyOutDir"], environment);
    expect(build.status).not.toBe(0);
    const said = stripVTControlCharacters(build.stdout + build.stderr);
    expect(said).toContain(fault.slice(fault.indexOf("events/2026-02.json")));
    expect(said).not.toMatch(/^\s+at |node_modules|Error:/m);
  } finally {
    await rm(folder, { recursive: true, force: true });
    await rm(out, { recursive: true, force: true });
  }
});
