import { mkdir, rename, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runCommand, writeFolder } from "../src/testing/commandRuns";
import { inventDataset } from "../src/testing/inventDataset";

const runCheck = (folder: string, cwd?: string) => runCommand("dataCheck", [folder], cwd);

test("data:check sums up a sound dataset and exits with 0", async () => {
  const folder = await writeFolder(inventDataset());
  const { status, stdout } = runCheck(".", folder);
  expect([status, stdout]).toEqual([0, "./ is sound: 4 events, 2 sources, 4 quotes\n"]);
}, 30_000);

test("data:check prints FILE:LINE:COLUMN: MESSAGE for each fault and exits with 1", async () => {
  const files = inventDataset();
  files.set("tracks.json", (files.get("tracks.json") ?? "").replace('"definition"', '"definitoin"'));
  const folder = await writeFolder(files);
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
  const folder = await writeFolder(inventDataset());
  await rename(join(folder, "events/2031-03.json"), `${folder}-kept.json`);
  onTestFinished(() => rm(`${folder}-kept.json`));
  await symlink(`${folder}-kept.json`, join(folder, "events/2031-03.json"));
  const { status, stdout } = runCheck(".", folder);
  expect([status, stdout]).toEqual([0, "./ is sound: 4 events, 2 sources, 4 quotes\n"]);
}, 30_000);

test("data:check names what it cannot read, and blames nothing that refers to it", async () => {
  const folder = await writeFolder(inventDataset());
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
  const folder = await writeFolder(inventDataset().set("README.md", "# Notes").set("events/.draft.json", "["));
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
  const folder = await writeFolder(files.set("events", "[]"));
  const { status, stdout } = runCheck(".", folder);
  expect(status).toBe(1);
  expect(stdout).toContain("./events:1:1: this is a file where a folder is expected; put events into events/NAME.json");
}, 30_000);
