import { spawnSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isAboutFiles, readPageList, readSiteList } from "../src/files/siteFiles";
import { writeFolder } from "../src/testing/commandRuns";

async function build(workbench: string) {
  const folder = await writeFolder(new Map());
  const { status, stderr } = spawnSync(
    process.execPath,
    ["node_modules/vite/bin/vite.js", "build", "--outDir", folder, "--emptyOutDir", "--logLevel", "error"],
    { env: { ...process.env, WORKBENCH: workbench }, encoding: "utf8" },
  );
  return { folder, status, stderr };
}

const listed = async (folder: string) =>
  (readSiteList(await readFile(join(folder, "files.json"), "utf8"))?.files ?? []).map(({ path }) => path);

test("a build without the workbench holds nothing of its screens, and still opens what a link names", async () => {
  const { folder, status } = await build("off");
  expect(status).toBe(0);
  const names = await readdir(join(folder, "assets"));
  expect(names.filter((name) => /^(WorkbenchView|session)-/.test(name))).toEqual([]);
  expect(names.filter((name) => name.startsWith("OpenByAddress-"))).not.toEqual([]);
}, 120_000);

test("a build lists every file of itself in files.json, and counts the pages of its records", async () => {
  const { folder } = await build("on");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  expect(files.some((name) => name.includes("WorkbenchView-"))).toBe(true);
  const isPage = (path: string) => /^[erapsm]\//.test(path);
  const isListed = (path: string) => !isPage(path) && !isAboutFiles(path) && path !== "_headers";
  expect(files).toEqual(expect.arrayContaining(["_headers", "files.json", "embed.js"]));
  expect(await listed(folder)).toEqual(files.filter(isListed).sort());
  const pages = readPageList(await readFile(join(folder, "pages.json"), "utf8")).map(({ path }) => path);
  expect(pages).toEqual(files.filter(isPage).sort());
}, 120_000);

test("WORKBENCH is on or off, and nothing else", async () => {
  const { status, stderr } = await build("no");
  expect(status).toBe(1);
  expect(stderr).toContain("WORKBENCH is on or off, not no");
}, 120_000);
