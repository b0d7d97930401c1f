import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readTexts, runCommand, writeFolder } from "../src/testing/commandRuns";
import { inventDataset } from "../src/testing/inventDataset";
import { readArchive } from "../src/workbench/archive/readArchive";

test("data:pack writes the zip that Open takes, and may write it again", async () => {
  const folder = await writeFolder(inventDataset());
  const place = await writeFolder(new Map());
  for (const _ of [1, 2]) {
    const { status, lines } = runCommand("dataPack", [folder, "talks.zip"], place);
    expect(status).toBe(0);
    expect(lines[0]).toMatch(/^talks\.zip: \d+ files, 4 events, 2 sources, 4 quotes; [\d,]+ bytes$/);
  }
  const bytes = new Uint8Array(await readFile(join(place, "talks.zip")));
  expect(readArchive({ bytes, name: "talks.zip" }, () => {})).toMatchObject({ type: "read", texts: inventDataset() });
}, 30_000);

test("data:pack packs no dataset that has faults, and tells them", async () => {
  const folder = await writeFolder(inventDataset().set("tracks.json", "[]"));
  const { status, stdout, stderr } = runCommand("dataPack", [".", "talks.zip"], folder);
  expect([status, stderr]).toEqual([1, "./ has faults, so nothing was packed; mend them first\n"]);
  expect(stdout).toContain("./events/2031-02.json:");
  await expect(readFile(join(folder, "talks.zip"))).rejects.toThrow("ENOENT");
}, 30_000);

test("data:pack writes over no file but a zip, and says how it is called", async () => {
  const place = await writeFolder(new Map([["notes.zip", "my notes"]]));
  const folder = await writeFolder(inventDataset());
  expect(runCommand("dataPack", [folder, "notes.zip"], place)).toMatchObject({
    status: 1,
    stderr: "notes.zip is there and is not a zip; choose another name\n",
  });
  expect(await readTexts(place, ["notes.zip"])).toEqual(new Map([["notes.zip", "my notes"]]));
  expect(runCommand("dataPack", [folder], place)).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^Usage: /),
  });
}, 30_000);
