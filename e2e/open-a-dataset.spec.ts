import { expect, type Page, test } from "@playwright/test";
import { unzipSync } from "fflate";
import { checkDataset } from "../src/dataset/check/checkDataset";
import { formatFault } from "../src/dataset/check/fault";
import { inventDataset } from "../src/testing/inventDataset";
import { breakDataset } from "../src/testing/slip";
import { ALL_SLIPS } from "../src/testing/slips/all";
import { packArchive } from "../src/workbench/archive/packArchive";
import { resultCount } from "./app";
import { expectNothingForAxe, expectNoWiderThanWindow } from "./checks";
import { download, openInWorkbench, writeFolder, zipOf } from "./ownDatasets";

const EVENTS = "events/2031-02.json";

const show = (page: Page, view: string) =>
  page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: view, exact: true }).click();
const faultLines = (page: Page) =>
  page
    .locator("[data-fault]")
    .evaluateAll((items) =>
      items.map((item) => [...item.children].map((child) => child.textContent).join(": ")).sort(),
    );

test("a dataset that a reader opens takes the page's place in every view, and gives it back", async ({ page }) => {
  await openInWorkbench(page, zipOf(), "Dataset");
  await expect(page.getByTitle("Opened from this device")).toBeVisible();
  await show(page, "Timeline");
  await expect(resultCount(page)).toHaveText("4 of 4 events");
  await page.getByRole("searchbox").fill("captives");
  await expect(resultCount(page)).toHaveText("1 of 4 events");
  await page.getByRole("searchbox").fill("");
  for (const view of ["Rounds", "Positions", "Agreements", "Exchanges", "Sources", "About"]) {
    await show(page, view);
    await expect(page.locator("[data-view-ready]")).toBeVisible();
  }
  await show(page, "Open…");
  await page.getByRole("button", { name: "Close" }).click();
  await show(page, "Timeline");
  await expect(resultCount(page)).toHaveText("900 of 900 events");
});

test("opened and saved without a change, every file is the same to the byte", async ({ page }) => {
  await openInWorkbench(page, zipOf(), "Dataset");
  const { name, bytes } = await download(page, "Save as .zip");
  expect(name).toBe("aldora-brenmark.zip");
  const saved = Object.entries(unzipSync(new Uint8Array(bytes))).map(
    ([path, text]) => [path, new TextDecoder().decode(text)] as const,
  );
  expect(new Map(saved)).toEqual(new Map([...inventDataset()].sort()));
});

test("a copy of the site's own dataset is opened with all of its files", async ({ page }) => {
  await page.goto("./?view=workbench");
  await page.getByRole("button", { name: "Open a copy" }).click();
  await expect(page.getByText(/^Opened from this site: 900 events, 1,124 sources, 2,035 quotes\.$/)).toBeVisible();
  await expect(page.getByText("Nothing changed since it was opened or saved")).toBeVisible();
});

test("a folder is opened where the browser has no picker of its own, with what is left out named", async ({
  page,
}, testInfo) => {
  // Firefox and Safari have no such functions.
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, "showOpenFilePicker");
    Reflect.deleteProperty(window, "showDirectoryPicker");
  });
  const folder = testInfo.outputPath("my-talks");
  writeFolder(folder, new Map([...inventDataset(), ["notes.md", "# Notes"], ["old/notes.md", "# Notes"]]));
  await page.goto("./?view=workbench");
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a folder" }).click();
  await (await choosing).setFiles(folder);
  await expect(page.getByText(/^Opened from my-talks: 4 events/)).toBeVisible();
  await page.getByText("2 entries left out").click();
  await expect(page.getByText("notes.md and old/notes.md")).toBeVisible();
});

test("a .zip is dropped on the page", async ({ page }) => {
  await page.goto("./?view=workbench");
  const transfer = await page.evaluateHandle(
    (bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], "talks.zip", { type: "application/zip" }));
      return data;
    },
    [...zipOf()],
  );
  await page.getByRole("region", { name: "Open", exact: true }).dispatchEvent("drop", { dataTransfer: transfer });
  await expect(page.getByText(/^Opened from talks\.zip: 4 events/)).toBeVisible();
});

test("what was in the folder around it is not in the way", async ({ page }, testInfo) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "showOpenFilePicker"));
  const folder = testInfo.outputPath("around");
  const deeper = [...inventDataset()].map(([path, text]) => [`data/${path}`, text] as const);
  writeFolder(folder, new Map([...deeper, ["package.json", "{}"]]));
  await page.goto("./?view=workbench");
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a folder" }).click();
  await (await choosing).setFiles(folder);
  await expect(page.getByText(/^Opened from around: 4 events/)).toBeVisible();
});

test.describe("what is no dataset is said to be none, and nothing is lost", () => {
  for (const [what, name, bytes, said] of [
    ["an empty file", "talks.zip", Buffer.alloc(0), "empty"],
    ["a picture", "talks.zip", Buffer.from("\x89PNG\r\n\x1a\n0000", "latin1"), "picture"],
    [
      "a zip without a dataset",
      "talks.zip",
      Buffer.from(packArchive(new Map([["a.txt", "x"]]), () => {})),
      "dataset.json",
    ],
    ["a zip that is cut short", "talks.zip", zipOf().subarray(0, 900), "cut"],
  ] as const) {
    test(what, async ({ page }) => {
      await page.goto("./?view=workbench");
      await page.getByLabel("Choose a .zip").setInputFiles({ name, mimeType: "application/zip", buffer: bytes });
      await expect(page.getByRole("alert").filter({ hasText: said })).toBeVisible();
      await expect(page.getByRole("button", { name: "Open a copy" })).toBeEnabled();
    });
  }
});

test("what a dataset says is shown as text, whatever it is, and ids are ids", async ({ page }) => {
  const markup = "<img src=x onerror=window.ran=1><b>Round</b>";
  const files = inventDataset();
  const odd = [...files].map(
    ([path, text]) =>
      [
        path.replace("post-2031-02-03", "constructor"),
        text
          .replaceAll("First round at Port Merrin", markup)
          .replaceAll('"bridges"', '"constructor"')
          .replaceAll("post-2031-02-03", "constructor"),
      ] as const,
  );
  const zip = Buffer.from(packArchive(new Map(odd), () => {}));
  await openInWorkbench(page, zip, "Dataset");
  for (const view of ["Timeline", "Rounds", "Positions", "Agreements", "Exchanges", "Sources", "About"]) {
    await show(page, view);
    if (view !== "Timeline") await expect(page.locator("[data-view-ready]")).toBeVisible();
  }
  await show(page, "Timeline");
  await expect(page.locator(`[data-row]`, { hasText: markup })).toBeVisible();
  await page.locator(`[data-row]`, { hasText: markup }).click();
  await expect(page.getByRole("heading", { name: markup })).toBeVisible();
  await expect(page.locator('path[data-link][data-source="constructor"]').first()).toBeAttached();
  expect(await page.evaluate(() => [Reflect.get(window, "ran"), document.querySelectorAll("img").length])).toEqual([
    undefined,
    0,
  ]);
});

test("a fault leads to its line, and mended there the dataset is shown", async ({ page }) => {
  const broken = (inventDataset().get(EVENTS) ?? "").replace('"kind": "round",', '"kind": "round"');
  await openBroken(page, zipOf({ [EVENTS]: broken }));
  await expect(page.getByRole("heading", { name: "1 fault to mend before the dataset can be shown" })).toBeVisible();
  await page.getByRole("button", { name: `${EVENTS}:5:5` }).click();
  const field = page.getByRole("textbox", { name: "The file’s text" });
  await expect(field).toBeFocused();
  const selected = await field.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toBe('    "title": "First round at Port Merrin",');
  await field.fill(inventDataset().get(EVENTS) ?? "");
  await page.getByRole("button", { name: "Keep this text" }).click();
  await expect(page.getByText(/^Opened from talks\.zip: 4 events/)).toBeVisible();
  await show(page, "Timeline");
  await expect(resultCount(page)).toHaveText("4 of 4 events");
});

test("a broken dataset is told of in the same lines as by the command", async ({ page }) => {
  test.setTimeout(120_000);
  // One of four, of each kind of check some: all of them would take a minute and a half.
  const slips = ALL_SLIPS.filter((_, i) => i % 4 === 0);
  expect(slips.length).toBeGreaterThan(30);
  await page.goto("./?view=workbench");
  for (const slip of slips) {
    const files = breakDataset(slip);
    const zip = Buffer.from(packArchive(files, () => {}));
    await page
      .getByLabel("Choose a .zip")
      .setInputFiles({ name: "talks.zip", mimeType: "application/zip", buffer: zip });
    const expected = checkDataset(files)
      .faults.map((fault) => formatFault(fault).replace(": warning: ", ": "))
      .sort();
    await expect(page.getByRole("heading", { name: /fault|nothing wrong/ })).toBeVisible();
    const more = page.getByRole("button", { name: /^Show \d+ more of/ });
    while (await more.isVisible()) await more.click();
    expect(await faultLines(page), slip.slip).toEqual(expected);
    await page.getByRole("button", { name: "Close" }).click();
    await page.getByLabel("Choose a .zip").waitFor({ state: "attached" });
  }
});

test("on a phone nothing is wider than the window, and axe finds nothing", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./?view=workbench");
  await expect(page.getByRole("button", { name: "Begin" })).toBeVisible();
  await expectNothingForAxe(page);
  await expectNoWiderThanWindow(page);
  await openInWorkbench(page, zipOf(), "Dataset");
  await expectNothingForAxe(page);
  await expectNoWiderThanWindow(page);
});

/** A dataset with faults shows no counts. */
async function openBroken(page: Page, zip: Buffer): Promise<void> {
  await page.goto("./?view=workbench");
  await page.getByLabel("Choose a .zip").setInputFiles({ name: "talks.zip", mimeType: "application/zip", buffer: zip });
}
