import { spawnSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { resolveConfig } from "vite";
import { expect, test } from "vitest";
import { writeFolder } from "../src/testing/commandRuns";

test("a build without workbench and pages holds nothing of theirs, and still opens what a link names", async () => {
  const folder = await writeFolder(new Map());
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/vite/bin/vite.js", "build", "--outDir", folder, "--emptyOutDir", "--logLevel", "error"],
    { env: { ...process.env, WORKBENCH: "off", PAGES: "off" }, encoding: "utf8" },
  );
  expect(status).toBe(0);
  const names = await readdir(join(folder, "assets"));
  expect(names.filter((name) => /^(WorkbenchView|session)-/.test(name))).toEqual([]);
  expect(names.filter((name) => name.startsWith("OpenByAddress-"))).not.toEqual([]);
  // Nor, with PAGES=off, a page or a word of one.
  expect((await readdir(folder)).filter((name) => /^[erapsm]$/.test(name))).toEqual([]);
  expect(await readFile(join(folder, "index.html"), "utf8")).not.toMatch(/id="pages"|id="page-lists"/);
}, 120_000);

/** What the settings of a build say against it, before anything is built. */
async function refuse(settings: Readonly<Record<string, string>>): Promise<string> {
  const before = { ...process.env };
  Object.assign(process.env, settings);
  try {
    await resolveConfig({ logLevel: "silent" }, "build");
    return "";
  } catch (error) {
    return String(error);
  } finally {
    for (const name of Object.keys(settings)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

test.each([
  [{}, /^$/],
  [{ WORKBENCH: "no" }, /WORKBENCH is on or off, not no$/],
  [{ PAGES: "some" }, /PAGES is on or off, not some$/],
  [
    { SITE_URL: "talks.example" },
    /SITE_URL is the address of the site's folder, such as https:\/\/talks\.example\/, not talks\.example$/,
  ],
  [{ SITE_URL: "https://talks.example/?a=1" }, /not https:\/\/talks\.example\/\?a=1$/],
])("a setting that means nothing ends the build, and no setting does not: %o", async (settings, said) => {
  expect(await refuse(settings)).toMatch(said);
});
