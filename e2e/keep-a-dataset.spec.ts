import { expect, type Page, test } from "@playwright/test";
import { unzipSync } from "fflate";
import { digestReceipt, receiptKey } from "../src/dataset/text/receipts";
import { inventDataset } from "../src/testing/inventDataset";
import { download, openInWorkbench, showPart, zipOf } from "./ownDatasets";

const EVENTS = "events/2031-02.json";
const ROUND = "2031-02-02-round-1";
/** Words in the place of those that the receipt is of. */
const OTHER = "both delegations came in by the harbour";
const SOUND = inventDataset().get(EVENTS) ?? "";

/** Changes the title of the round by its form. */
async function retitle(page: Page, title: string): Promise<void> {
  await page.goto(`./?view=workbench&step=write&edit=${ROUND}`);
  await page.getByLabel("Title").fill(title);
  await page.getByRole("button", { name: "Keep the changes" }).click();
  await expect(page.getByText(`“${title}” stands on the timeline.`)).toBeVisible();
}

const changes = (page: Page) => page.getByRole("region", { name: "Changed since opened" }).getByRole("listitem");
const saved = async (page: Page): Promise<string> => {
  const { bytes } = await download(page, "Save as .zip");
  return new TextDecoder().decode(unzipSync(new Uint8Array(bytes))[EVENTS]);
};
const diff = (before: string, after: string) => {
  const [old, now] = [before.split("\n"), after.split("\n")];
  return { gone: old.filter((line) => !now.includes(line)), come: now.filter((line) => !old.includes(line)) };
};

test("a word changed is one line changed in what is saved, and told until then", async ({ page }) => {
  await openInWorkbench(page, zipOf(), "Write an event");
  await retitle(page, "First round, at the harbour");
  await showPart(page, "Dataset");
  await expect(changes(page)).toHaveText([/Changed\s*First round, at the harbour/]);
  expect(diff(SOUND, await saved(page))).toEqual({
    gone: ['    "title": "First round at Port Merrin",'],
    come: ['    "title": "First round, at the harbour",'],
  });
  await expect(page.getByText("All changes are saved")).toBeVisible();
});

test("everything can be undone, done again, and put back one by one", async ({ page }) => {
  await openInWorkbench(page, zipOf(), "Write an event");
  await retitle(page, "First round, at the harbour");
  const undo = page.getByRole("button", { name: "Undo" });
  await expect(undo).toHaveAttribute("title", "Undo: change “First round, at the harbour”");
  await undo.click();
  await showPart(page, "Dataset");
  await expect(page.getByText("Nothing changed since it was opened or saved")).toBeVisible();
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(changes(page)).toHaveCount(1);
  await page.getByRole("button", { name: "put back “First round, at the harbour”" }).click();
  await expect(changes(page)).toHaveCount(0);
  expect(await saved(page)).toBe(SOUND);
});

test("a reload, and a page that is gone at once, lose nothing that was shown as done", async ({ page, context }) => {
  await openInWorkbench(page, zipOf(), "Write an event");
  await retitle(page, "First round, at the harbour");
  // Half written: it stands in no file yet.
  await page.goto("./?view=workbench&step=write");
  await page.getByText("Statement", { exact: true }).click();
  await page.getByLabel("Title").fill("Half a title");
  await page.reload();
  await expect(page.getByLabel("Title")).toHaveValue("Half a title");
  await showPart(page, "Dataset");
  await expect(changes(page)).toHaveCount(1);

  const crashed = await context.newPage();
  await page.close({ runBeforeUnload: false });
  await crashed.goto("./?view=workbench");
  await expect(
    crashed.getByText("This browser still has “talks.zip” from before: 1 change not saved yet."),
  ).toBeVisible();
  await crashed.getByRole("button", { name: "Go on with it" }).click();
  await expect(changes(crashed)).toHaveText([/First round, at the harbour/]);
});

test("a page that is killed while it keeps a change leaves the dataset whole, with the change or without", async ({
  context,
}) => {
  for (const turn of [1, 2, 3]) {
    const page = await context.newPage();
    if (turn === 1) await openInWorkbench(page, zipOf(), "Dataset");
    else {
      await page.goto("./?view=workbench");
      await page.getByRole("button", { name: "Go on with it" }).click();
      await expect(page.getByText(/^Opened from talks\.zip: 4 events/)).toBeVisible();
    }
    await page.goto(`./?view=workbench&step=write&edit=${ROUND}`);
    await page.getByLabel("Title").fill(`Turn ${turn}`);
    await page.getByRole("button", { name: "Keep the changes" }).click({ noWaitAfter: true });
    // Not waited for anything: the tab is gone in the middle of what it does.
    await page.close({ runBeforeUnload: false });
  }
  const page = await context.newPage();
  await page.goto("./?view=workbench");
  await page.getByRole("button", { name: "Go on with it" }).click();
  await expect(page.getByRole("heading", { name: "The checks find nothing wrong" })).toBeVisible();
  const { gone } = diff(SOUND, await saved(page));
  expect(gone.length).toBeLessThanOrEqual(1);
});

test("a second tab looks on and says why; it may edit when the first is closed", async ({ page, context }) => {
  await openInWorkbench(page, zipOf(), "Dataset");
  const second = await context.newPage();
  await second.goto("./?view=workbench");
  await second.getByRole("button", { name: "Go on with it" }).click();
  await expect(second.getByRole("alert").filter({ hasText: "Another tab of this browser is editing." })).toBeVisible();
  await second.goto(`./?view=workbench&step=write&edit=${ROUND}`);
  await expect(second.getByRole("button", { name: "Keep the changes" })).toHaveAttribute("aria-disabled", "true");
  await page.close();
  // A tab that was closed lets go a moment later.
  await expect(async () => {
    await second.reload();
    const keep = second.getByRole("button", { name: "Keep the changes" });
    await expect(keep).toHaveAttribute("aria-disabled", "false", { timeout: 1_000 });
  }).toPass();
});

test("a full storage says so at once, and what is done can still be saved", async ({ page }) => {
  await openInWorkbench(page, zipOf(), "Dataset");
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.getByRole("link", { name: "Write an event" }).click();
  await page.getByText("Statement", { exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "This browser’s storage is full" })).toBeVisible();
  await page.getByLabel("Title").fill("Said at the gate");
  await page.getByRole("button", { name: "Keep as a draft" }).click();
  await showPart(page, "Dataset");
  const { bytes } = await download(page, "Save as .zip");
  expect(Object.keys(unzipSync(new Uint8Array(bytes)))).toContain("drafts.json");
});

test("when the storage takes things again, what it refused before is kept too", async ({ page }) => {
  await openInWorkbench(page, zipOf(), "Dataset");
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Reflect.set(window, "takeAgain", () => Object.assign(IDBObjectStore.prototype, { put }));
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  const add = async (list: string, one: string, name: string) => {
    await page.getByText(list, { exact: true }).click();
    await page.getByRole("button", { name: `New ${one}` }).click();
    await page.getByRole("textbox", { name: "Name" }).fill(name);
    await page.getByRole("textbox", { name: "Definition" }).fill("What belongs to it.");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await expect(page.getByRole("button", { name, exact: true })).toBeVisible();
    await page.getByText(list, { exact: true }).click();
  };
  await add("Tracks", "track", "Lake track");
  await expect(page.getByRole("alert").filter({ hasText: "This browser’s storage is full" })).toBeVisible();
  await page.evaluate(() => Reflect.get(window, "takeAgain")());
  // Another file than the one that was refused.
  await add("Issues", "issue", "Fishing");
  await expect(page.getByRole("alert").filter({ hasText: "storage is full" })).toHaveCount(0);
  await page.reload();
  await expect(changes(page)).toHaveText([/Added\s*Fishing/, /Added\s*Lake track/]);
});

test("an event of checked words is removed without a trace, and comes back with them", async ({ page }) => {
  const [round] = JSON.parse(SOUND);
  const [piece] = round.evidence;
  const receipt = { result: "verified", on: "2031-03-01", over: digestReceipt(piece.quote, undefined) };
  const receipts = JSON.stringify({ [receiptKey(piece)]: receipt }, null, 2);
  const alone = JSON.stringify([{ ...round, id: "2031-03-30-round-2", title: "Another round" }], null, 2);
  await openInWorkbench(
    page,
    zipOf({
      "receipts.json": `${receipts}\n`,
      [EVENTS]: SOUND.replace(piece.quote, OTHER),
      "events/2031-04.json": `${alone}\n`,
    }),
    "Write an event",
  );
  await page.goto("./?view=workbench&step=write&edit=2031-03-30-round-2");
  await page.getByRole("button", { name: "Remove it" }).click();
  await page.getByRole("link", { name: "Dataset", exact: true }).click();
  await expect(page.getByRole("heading", { name: "The checks find nothing wrong" })).toBeVisible();
  await expect(changes(page)).toHaveText([/Removed\s*Another round/, /Changed\s*receipts\.json/]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(changes(page)).toHaveCount(0);
});

test("while faults hold a dataset back, the page says that it shows how it was", async ({ page }) => {
  await openInWorkbench(page, zipOf(), "Write an event");
  await page.goto("./?view=workbench&step=write&edit=2031-02-05-vell-bridges");
  await page.getByRole("button", { name: "Remove it" }).click();
  await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Timeline", exact: true }).click();
  await expect(page.getByRole("link", { name: /^\d faults? to mend: shown as before$/ })).toBeVisible();
  await page.getByRole("link", { name: /to mend: shown as before$/ }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Opened from this device")).toBeVisible();
});

test("“Forget everything” leaves nothing behind", async ({ page }) => {
  await openInWorkbench(page, zipOf(), "Write an event");
  await retitle(page, "First round, at the harbour");
  await showPart(page, "Dataset");
  await page.getByRole("button", { name: "Forget everything…" }).click();
  await page.getByRole("button", { name: "Forget everything now" }).click();
  await expect(page.getByRole("button", { name: "Begin" })).toBeVisible();
  const left = await page.evaluate(async () => {
    const entries = await Promise.all(
      (await indexedDB.databases()).map(
        ({ name = "" }) =>
          new Promise<number>((resolve) => {
            const opening = indexedDB.open(name);
            opening.onsuccess = () => {
              const [store] = opening.result.objectStoreNames;
              if (store === undefined) return resolve(0);
              const counting = opening.result.transaction(store).objectStore(store).count();
              counting.onsuccess = () => resolve(counting.result);
            };
          }),
      ),
    );
    return { stored: entries.reduce((sum, n) => sum + n, 0), tab: sessionStorage.length };
  });
  expect(left).toEqual({ stored: 0, tab: 0 });
});

test("another dataset takes the place of one with changes only after a word about it", async ({ page }) => {
  await openInWorkbench(page, zipOf(), "Write an event");
  await retitle(page, "First round, at the harbour");
  await showPart(page, "Dataset");
  await page.getByRole("button", { name: "Close" }).click();
  await page.getByLabel("What is the negotiation called?").fill("Lake talks");
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "with 1 change not saved yet" })).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("This browser still has “talks.zip” from before")).toBeVisible();
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByRole("button", { name: "Open the other, let this one go" }).click();
  await expect(page.getByRole("heading", { name: "Lake talks", exact: true })).toBeVisible();
});

test("saving into a folder writes what changed and no more, and not over what somebody else wrote", async ({
  page,
}) => {
  // A folder that the browser keeps for this site stands in for one of the reader's, since no test can press the system's own dialog.
  await page.goto("./?view=workbench");
  await page.evaluate(
    async (files) => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle("my-talks", { create: true });
      for (const [path, text] of files) {
        const parts = path.split("/");
        const name = parts.pop() ?? "";
        let parent = folder;
        for (const part of parts) parent = await parent.getDirectoryHandle(part, { create: true });
        const stream = await (await parent.getFileHandle(name, { create: true })).createWritable();
        await stream.write(text);
        await stream.close();
      }
      Reflect.set(window, "showDirectoryPicker", async () => folder);
    },
    [...inventDataset()],
  );
  await page.getByRole("button", { name: "Choose a folder" }).click();
  await expect(page.getByText(/^Opened from my-talks: 4 events/)).toBeVisible();
  await retitle(page, "First round, at the harbour");
  await showPart(page, "Dataset");
  await page.getByRole("button", { name: "Save into the folder" }).click();
  await expect(page.getByText("1 file written into “my-talks”.")).toBeVisible();
  const read = (path: string) =>
    page.evaluate(async (name) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("my-talks");
      const events = await folder.getDirectoryHandle("events");
      return (await (await events.getFileHandle(name)).getFile()).text();
    }, path);
  expect(diff(SOUND, await read("2031-02.json")).come).toEqual(['    "title": "First round, at the harbour",']);

  await retitle(page, "Round one");
  await page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("my-talks");
    const file = await (await folder.getDirectoryHandle("events")).getFileHandle("2031-02.json");
    const stream = await file.createWritable();
    await stream.write("[]\n");
    await stream.close();
  });
  await showPart(page, "Dataset");
  await page.getByRole("button", { name: "Save into the folder" }).click();
  await expect(
    page.getByRole("alert").filter({ hasText: "was changed in the folder since you opened it" }),
  ).toBeVisible();
  expect(await read("2031-02.json")).toBe("[]\n");
});
