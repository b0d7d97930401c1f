import { spawnSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isAboutFiles, readPageList, readSiteList } from "../src/files/siteFiles";
import { writeFolder } from "../src/testing/commandRuns";

async function build(settings: Readonly<Record<string, string>>) {
  const folder = await writeFolder(new Map());
  const { status, stderr } = spawnSync(
    process.execPath,
    ["node_modules/vite/bin/vite.js", "build", "--outDir", folder, "--emptyOutDir", "--logLevel", "error"],
    { env: { ...process.env, ...settings }, encoding: "utf8" },
  );
  return { folder, status, stderr };
}

const listed = async (folder: string) =>
  (readSiteList(await readFile(join(folder, "files.json"), "utf8"))?.files ?? []).map(({ path }) => path);

test("a build without workbench and pages holds nothing of theirs, and still opens what a link names", async () => {
  const { folder, status } = await build({ WORKBENCH: "off", PAGES: "off" });
  expect(status).toBe(0);
  const names = await readdir(join(folder, "assets"));
  expect(names.filter((name) => /^(WorkbenchView|session)-/.test(name))).toEqual([]);
  expect(names.filter((name) => name.startsWith("OpenByAddress-"))).not.toEqual([]);
  // Nor, with PAGES=off, a page or a word of one.
  expect((await readdir(folder)).filter((name) => /^[erapsm]$/.test(name))).toEqual([]);
  expect(await readFile(join(folder, "index.html"), "utf8")).not.toMatch(/id="pages"|id="page-lists"/);
}, 120_000);

test("a build lists every file of itself in files.json, and counts the pages of its records", async () => {
  const { folder } = await build({});
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  expect(files.some((name) => name.includes("WorkbenchView-"))).toBe(true);
  const isPage = (path: string) => /^[erapsm]\//.test(path);
  const isListed = (path: string) => !isPage(path) && !isAboutFiles(path) && path !== "_headers";
  expect(files).toEqual(expect.arrayContaining(["_headers", "files.json", "embed.js"]));
  expect(await listed(folder)).toEqual(files.filter(isListed).sort());
  expect(await readFile(join(folder, "index.html"), "utf8")).toContain('id="pages" href="./e/" data-first="0"');
  const pages = readPageList(await readFile(join(folder, "pages.json"), "utf8")).map(({ path }) => path);
  expect(pages).toEqual(files.filter(isPage).sort());
}, 120_000);

test("WORKBENCH is on or off, and nothing else", async () => {
  const { status, stderr } = await build({ WORKBENCH: "no" });
  expect(status).toBe(1);
  expect(stderr).toContain("WORKBENCH is on or off, not no");
}, 120_000);

test.each([
  [{ PAGES: "some" }, "PAGES is on or off, not some"],
  [
    { SITE_URL: "talks.example" },
    "SITE_URL is the address of the site's folder, such as https://talks.example/, not talks.example",
  ],
  [{ SITE_URL: "https://talks.example/?a=1" }, "not https://talks.example/?a=1"],
])(
  "a setting that means nothing ends the build: %o",
  async (settings, said) => {
    const { status, stderr } = await build(settings);
    expect(status).toBe(1);
    expect(stderr).toContain(said);
  },
  120_000,
);
