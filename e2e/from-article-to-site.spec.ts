import { expect, type Page, test } from "@playwright/test";
import { unzipSync } from "fflate";
import { markOf, resultCount, sourcePanel } from "./app";
import { closeSites, hostSite } from "./hostSite";
import { beginWriting, dragOver, pasteArticle, pressButton, sayWhatItIs, TITLE, wordsOf } from "./marking";
import { download, showPart } from "./ownDatasets";

test.afterEach(closeSites);

/** An event of somebody new, on words of the article that are marked for it. */
interface Told {
  readonly kind: "Meeting" | "Agreement";
  readonly title: string;
  readonly when: string;
  readonly paragraph: number;
  readonly first: string;
  readonly last: string;
}

const TOLD: readonly Told[] = [
  {
    kind: "Meeting",
    title: "A second day of talks",
    when: "2026-02-03",
    paragraph: 1,
    first: "met at",
    last: "second day",
  },
  {
    kind: "Meeting",
    title: "The envoy leaves",
    when: "2026-02-02/2026-02-03",
    paragraph: 2,
    first: "we will",
    last: "bridge",
  },
  {
    kind: "Agreement",
    title: "A count of prisoners",
    when: "2026-02~",
    paragraph: 3,
    first: "the League",
    last: "one by one",
  },
];

async function tell(page: Page, { kind, title, when, paragraph, first, last }: Told, isFirst: boolean): Promise<void> {
  await dragOver(page, wordsOf(page, paragraph), first, wordsOf(page, paragraph), last);
  await pressButton(page, "Use these words");
  await sayWhatItIs(page, paragraph, `What stands in the article’s part ${paragraph}, told otherwise.`);
  const form = page.getByRole("form", { name: "The event" });
  await form.getByText(kind, { exact: true }).click();
  await form.getByRole("textbox", { name: "Title", exact: true }).fill(title);
  await form.getByRole("textbox", { name: "When", exact: true }).fill(when);
  await form.getByRole("textbox", { name: /What happened, in your own words/ }).fill(`${title}, as the paper has it.`);
  await form.getByRole("button", { name: "Add somebody" }).click();
  await form.getByRole("combobox", { name: "Who", exact: true }).fill("Aldora");
  await page.getByRole("option", { name: /Aldora/ }).click();
  if (isFirst) {
    await form.getByLabel("Type", { exact: true }).selectOption("state");
    await form.getByRole("button", { name: "Add", exact: true }).click();
  }
  await form.getByRole("button", { name: "Add to the timeline" }).click();
  await expect(page.getByText(`“${title}” stands on the timeline.`)).toBeVisible();
}

test("from nothing to three events on one article, published, unpacked, served and opened", async ({ page }) => {
  test.slow();
  await beginWriting(page);
  await pasteArticle(page);
  for (const [i, told] of TOLD.entries()) await tell(page, told, i === 0);
  await showPart(page, "Publish");
  await expect(page.getByText("It will show 3 events, with 3 quotes from 1 source.")).toBeVisible();
  const { bytes } = await download(page, "Download the site");
  const address = await hostSite(unzipSync(bytes));

  await page.goto(address);
  await expect(resultCount(page)).toHaveText("3 of 3 events");
  for (const { title } of TOLD) {
    const row = page.locator("[data-row]", { hasText: title });
    const event = (await row.getAttribute("data-event")) ?? "";
    await row.click();
    await expect(markOf(page, event)).toHaveAccessibleName(new RegExp(`: ${title}, `));
    await expect(page.locator(`path[data-link][data-event="${event}"]`)).toBeAttached();
    await expect(sourcePanel(page)).toContainText(TITLE);
    await expect(sourcePanel(page).locator("mark[data-quote]").first()).toBeVisible();
    await expect(sourcePanel(page)).toContainText(/Checked against the text/);
    await page.keyboard.press("Escape");
  }
});
