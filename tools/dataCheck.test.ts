import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { inventDataset } from "../src/testing/inventDataset";

const root = fileURLToPath(new URL("../", import.meta.url));
const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function writeDataset(files: ReadonlyMap<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "parley-"));
  folders.push(folder);
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

function runCheck(folder: string, cwd = root) {
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  return spawnSync(process.execPath, [tsx, join(root, "tools/dataCheck.ts"), folder], { cwd, encoding: "utf8" });
}

test("data:check sums up a sound dataset and exits with 0", async () => {
  const folder = await writeDataset(inventDataset());
  const { status, stdout } = runCheck(".", folder);
  expect([status, stdout]).toEqual([0, "./ is sound: 4 events, 2 sources, 4 quotes\n"]);
}, 30_000);

test("data:check prints FILE:LINE:COLUMN: MESSAGE for each fault and exits with 1", async () => {
  const files = inventDataset();
  files.set("tracks.json", (files.get("tracks.json") ?? "").replace('"definition"', '"definitoin"'));
  const folder = await writeDataset(files);
  const { status, stdout } = runCheck(".", folder);
  expect([status, stdout.trimEnd().split("\n")]).toEqual([
    1,
    [
      "./tracks.json:2:3: 'definition' is missing",
      "./tracks.json:5:5: unknown key 'definitoin'; did you mean 'definition'?",
    ],
  ]);
}, 30_000);

test("data:check says which folder it cannot read", () => {
  const { status, stderr } = runCheck("no-such-folder");
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^no-such-folder\/: the folder cannot be read/)]);
}, 30_000);

test("data:check reads a linked file, and counts what is in it", async () => {
  const folder = await writeDataset(inventDataset());
  await rename(join(folder, "events/2031-03.json"), `${folder}-kept.json`);
  folders.push(`${folder}-kept.json`);
  await symlink(`${folder}-kept.json`, join(folder, "events/2031-03.json"));
  const { status, stdout } = runCheck(".", folder);
  expect([status, stdout]).toEqual([0, "./ is sound: 4 events, 2 sources, 4 quotes\n"]);
}, 30_000);

test("data:check names what it cannot read, and blames nothing that refers to it", async () => {
  const folder = await writeDataset(inventDataset());
  await rm(join(folder, "actors.json"));
  await symlink("gone.json", join(folder, "actors.json"));
  await rm(join(folder, "events/2031-03.json"));
  await mkdir(join(folder, "events/2031-03.json"));
  const { status, stdout } = runCheck(".", folder);
  expect([status, stdout.trimEnd().split("\n")]).toEqual([
    1,
    [
      "./actors.json:1:1: this link leads to nothing ('gone.json'); mend it, or put the file itself here",
      "./events/2031-03.json:1:1: this is a folder where a file is expected; put the file itself here",
    ],
  ]);
}, 30_000);

test("data:check names what it leaves out", async () => {
  const folder = await writeDataset(inventDataset().set("README.md", "# Notes").set("events/.draft.json", "["));
  const { status, stdout } = runCheck(".", folder);
  expect([status, stdout.trimEnd().split("\n")]).toEqual([
    0,
    [
      "Left out, as hidden files, Markdown and empty folders are no part of a dataset: README.md, events/.draft.json",
      "./ is sound: 4 events, 2 sources, 4 quotes",
    ],
  ]);
}, 30_000);

test("data:check says that a file stands where a folder is expected", async () => {
  const files = inventDataset();
  files.delete("events/2031-02.json");
  files.delete("events/2031-03.json");
  const folder = await writeDataset(files.set("events", "[]"));
  const { status, stdout } = runCheck(".", folder);
  expect(status).toBe(1);
  expect(stdout).toContain("./events:1:1: this is a file where a folder is expected; put events into events/NAME.json");
}, 30_000);
