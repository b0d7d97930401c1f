import { expect, type Locator, type Page } from "@playwright/test";
import { exampleRow } from "../src/testing/bringTable";
import { FIELDS } from "../src/workbench/table/fields";
import { TEMPLATE } from "../src/workbench/table/template";

/** Cells as spreadsheets write them. */
const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\r\n`).join("");

/** Rows of our template, the example's with some cells changed. */
export const templateRows = (...rows: readonly Readonly<Record<string, string>>[]): string =>
  writeCsv([TEMPLATE.map(({ field }) => FIELDS[field].label), ...rows.map((changes) => exampleRow(changes))]);

export async function openTables(page: Page): Promise<void> {
  await page.goto("./?view=workbench&step=table");
}

export async function chooseTable(page: Page, name: string, text: string | Buffer): Promise<void> {
  const buffer = typeof text === "string" ? Buffer.from(text) : text;
  await page.getByLabel("Choose a table").setInputFiles({ name, mimeType: "text/csv", buffer });
}

export const counts = (page: Page): Locator => page.locator("[data-import-counts]");

export async function checkRows(page: Page, told: string): Promise<void> {
  await page.getByRole("button", { name: /^Check [\d,]+ rows?$/ }).click();
  await expect(counts(page)).toHaveText(told);
}
