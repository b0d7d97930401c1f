import { expect, type Locator, type Page, test } from "@playwright/test";
import { eventPage } from "./app";
import { ADDRESS, bar, fieldOf, marking, TEXT } from "./marking";

/** As many stops as a form of this length may have; more would be a maze. */
const STOPS_AT_MOST = 60;

/** Tab by Tab, as somebody without a pointer gets there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < STOPS_AT_MOST; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`not reached in ${STOPS_AT_MOST} stops: ${target}`);
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

async function type(page: Page, target: Locator, words: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.insertText(words);
}

/** Types a name that the list does not have, takes the offer of a new record, and fills in what it asks. */
async function addNew(page: Page, list: Locator, name: string, asked: Locator, add: Locator): Promise<void> {
  await tabTo(page, list);
  await page.keyboard.type(name);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await tabTo(page, asked);
  await page.keyboard.press("ArrowDown");
  await press(page, add);
  await expect(asked).toHaveCount(0);
}

test("from nothing to an event on a pasted article, by keys alone", async ({ page }) => {
  await page.goto("./?view=workbench");
  await type(page, page.getByLabel("What is the negotiation called?"), "Talks between Aldora and Brenmark");
  await page.keyboard.press("Enter");
  await press(page, page.getByRole("link", { name: "Write the first event from an article" }));

  await type(page, fieldOf(page, "The article’s words"), TEXT);
  await press(page, marking(page).getByRole("button", { name: "Go on with this text" }));
  await type(page, fieldOf(page, "Address"), ADDRESS);
  const publisher = marking(page).getByRole("combobox", { name: "Publisher" });
  const control = marking(page).getByLabel("Who controls it");
  await addNew(
    page,
    publisher,
    "Harbour Post",
    control,
    marking(page).getByRole("button", { name: "Add", exact: true }),
  );
  await type(page, fieldOf(page, "Published"), "3 February 2026");
  await type(page, fieldOf(page, "Language"), "English");
  await press(page, marking(page).getByRole("button", { name: "Go on to the words" }));

  await press(page, marking(page).getByRole("button", { name: "Paragraph 2: pick its words one by one" }));
  for (let i = 0; i < 4; i++) await page.keyboard.press("ArrowRight");
  for (let i = 0; i < 8; i++) await page.keyboard.press("Shift+ArrowRight");
  await expect(bar(page).locator("q")).toHaveText("“we will not go back to the old bridge”");
  await page.keyboard.press("Enter");
  await expect(fieldOf(page, "What paragraph 2 says")).toBeFocused();
  await page.keyboard.type("The envoy ruled out a return.");
  await press(page, marking(page).getByRole("button", { name: "Take them as evidence" }));

  const form = page.getByRole("form", { name: "The event" });
  await tabTo(page, form.getByRole("radio", { name: "Round" }));
  await page.keyboard.press("ArrowRight");
  await expect(form.getByRole("radio", { name: "Meeting" })).toBeChecked();
  await type(page, form.getByRole("textbox", { name: "Title", exact: true }), "Talks at the harbour");
  await type(page, form.getByRole("textbox", { name: "When", exact: true }), "about February 2026");
  await type(page, form.getByRole("textbox", { name: /What happened, in your own words/ }), "The delegations talked.");
  await press(page, form.getByRole("button", { name: "Add somebody" }));
  const who = form.getByRole("combobox", { name: "Who", exact: true });
  await expect(who).toBeFocused();
  await addNew(
    page,
    who,
    "Aldora",
    form.getByLabel("Type", { exact: true }),
    form.getByRole("button", { name: "Add", exact: true }),
  );
  await press(page, form.getByRole("button", { name: "Add to the timeline" }));
  await expect(page.getByText("“Talks at the harbour” stands on the timeline.")).toBeVisible();
  await press(page, page.getByRole("link", { name: "See it on the timeline" }));
  await expect(eventPage(page)).toContainText("we will not go back to the old bridge");
});
