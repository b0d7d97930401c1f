import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { inventDataset } from "../src/testing/inventDataset";
import { packArchive } from "../src/workbench/archive/packArchive";

/** The zip of an invented dataset, with some of its files otherwise. */
export const zipOf = (otherwise: Readonly<Record<string, string>> = {}): Buffer =>
  Buffer.from(packArchive(new Map([...inventDataset(), ...Object.entries(otherwise)]), () => {}));

/** Opens a zip in the workbench, at one of its parts. */
export async function openInWorkbench(page: Page, zip: Buffer, part: string): Promise<void> {
  await page.goto("./?view=workbench");
  await page.getByLabel("Choose a .zip").setInputFiles({ name: "talks.zip", mimeType: "application/zip", buffer: zip });
  await showPart(page, part);
}

/** One of the workbench's parts, once the dataset stands: opening one shows its first part. */
export async function showPart(page: Page, part: string): Promise<void> {
  await expect(page.getByText(/^(Opened from .*|Begun in this browser): [\d,]+ events/)).toBeVisible();
  await page.getByRole("navigation", { name: "Parts of the workbench" }).getByRole("link", { name: part }).click();
}

/** Presses what makes a file, and gives its bytes. */
export async function download(page: Page, press: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: press, exact: true }).click();
  const come = await coming;
  expect(await come.failure()).toBeNull();
  return { name: come.suggestedFilename(), bytes: readFileSync(await come.path()) };
}

/** A folder on this machine with these files. */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
