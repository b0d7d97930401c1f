import { expect, type Page, test } from "@playwright/test";
import { inventDataset } from "../src/testing/inventDataset";
import { EXCHANGE, eventPage, FOUNDING, openApp, sourcePanel } from "./app";
import { authoredEvent, VERSION } from "./authored";
import { expectNothingForAxe, expectNoWiderThanWindow } from "./checks";
import { openInWorkbench, zipOf } from "./ownDatasets";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const HANDOVER = "2031-02-07-exchange";
const dialog = (page: Page) => page.getByRole("dialog", { name: "Report an error" });
const readingOf = (page: Page, says: string) =>
  eventPage(page, HANDOVER).locator("[data-reading]").filter({ hasText: says });

/** A dataset with this contact, open at an event on which sources differ. */
async function openWith(page: Page, contact: string): Promise<void> {
  const head = JSON.parse(inventDataset().get("dataset.json") ?? "{}");
  await openInWorkbench(page, zipOf({ "dataset.json": JSON.stringify({ ...head, contact }) }), "Dataset");
  await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Timeline", exact: true }).click();
  await page.locator(`[data-row][data-event="${HANDOVER}"] button`).first().click();
  await expect(readingOf(page, "thirty-eight")).toBeVisible();
}

/** What the dialog puts on the clipboard. */
async function copied(page: Page): Promise<string> {
  await dialog(page).getByRole("button", { name: "Copy the text" }).click();
  await expect(dialog(page).getByText("Copied")).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

test("where the dataset names a mail address, a letter is begun: what, where, in which words and version", async ({
  page,
}) => {
  await openWith(page, "mailto:desk@post.example");
  const link = readingOf(page, "thirty-eight").getByRole("link", { name: "Report an error" });
  await expect(link).toHaveAccessibleName("Report an error: number of people: thirty-eight");
  const letter = new URL((await link.getAttribute("href")) ?? "");
  expect(letter.protocol + letter.pathname).toBe("mailto:desk@post.example");
  expect(letter.searchParams.get("subject")).toBe("Error in: Forty captives return");
  const body = letter.searchParams.get("body") ?? "";
  expect(body).toContain("Claim: number of people: thirty-eight\r\n");
  expect(body).toContain("Words: “the League put it at thirty-eight”\r\n");
  expect(body).toContain("Version of the dataset: 1.0.0");
  // Of a dataset that the site has no pages of, the address is the app's.
  const address = new URL(/Address: (\S+)/.exec(body)?.[1] ?? "");
  expect([address.pathname, address.searchParams.get("event")]).toEqual(["/", HANDOVER]);
});

test("where it names a form, the form opens in a tab of its own, and the text is there to copy", async ({
  page,
  context,
}) => {
  await context.route("https://post.example/**", (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>The form</title>" }),
  );
  await openWith(page, "https://post.example/corrections");
  await readingOf(page, "forty").getByRole("button", { name: "Report an error" }).click();
  expect(await copied(page)).toContain("Words: “forty captives walked over the old bridge”");
  const coming = context.waitForEvent("page");
  await dialog(page).getByRole("link", { name: "Open the form" }).click();
  const form = await coming;
  await expect(form).toHaveURL("https://post.example/corrections");
  await expect(dialog(page)).toBeVisible();
});

test("where it names nobody, by keys: the text with what the reader adds is copied, and the focus comes back", async ({
  page,
  baseURL,
}) => {
  await openApp(page, `?party=ua&event=${EXCHANGE}`);
  const entry = eventPage(page, EXCHANGE).getByRole("region", { name: "Evidence" }).locator("[data-claim]").first();
  const words = (await entry.locator("q").textContent()) ?? "";
  expect(authoredEvent(EXCHANGE).evidence.map(({ quote }) => quote)).toContain(words);
  const report = entry.getByRole("button", { name: /^Report an error: .+, paragraph \d+$/ });
  await report.focus();
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toContainText("The dataset, by The Parley project, names no address for corrections");
  await expect(dialog(page).getByRole("link")).toHaveCount(0);
  const text = dialog(page).getByRole("textbox", { name: "The report" });
  await text.press("ControlOrMeta+Home");
  await text.press("End");
  await page.keyboard.type(" The count, see TASS.");
  const sent = await copied(page);
  expect(sent.split("\n")[0]).toBe("What is wrong, and which source says so: The count, see TASS.");
  expect(sent).toContain(`About: ${authoredEvent(EXCHANGE).title}\nWords: “${words}”\n`);
  expect(sent).toContain(`Address: ${baseURL}e/${EXCHANGE}.html?v=${VERSION}#quote-`);
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expect(report).toBeFocused();
  await expect(eventPage(page, EXCHANGE)).toBeVisible();
});

test("the address in a report of a claim leads to its words", async ({ page }) => {
  await openApp(page, `?event=${EXCHANGE}`);
  const entry = eventPage(page, EXCHANGE).getByRole("region", { name: "Evidence" }).locator("[data-claim]").first();
  const words = (await entry.locator("q").textContent()) ?? "";
  await entry.getByRole("button", { name: "Report an error" }).click();
  const [, address = ""] = /Address: (\S+)/.exec(await copied(page)) ?? [];
  await page.goto(address);
  await expect(page.locator("figure:target blockquote")).toHaveText(words);
});

test("every claim of an event has the one way to report it, stances without words too", async ({ page }) => {
  for (const id of [EXCHANGE, "2025-03-13-putin-on-30-day-ceasefire"]) {
    await openApp(page, `?event=${id}`);
    const claims = eventPage(page, id).locator("[data-claim]");
    await expect(claims.first()).toBeVisible();
    for (const claim of await claims.all()) {
      await expect(claim.getByRole("button", { name: "Report an error" })).toHaveCount(1);
    }
  }
});

test("of a document, and of the dataset in About", async ({ page, baseURL }) => {
  await openApp(page, `?source=${FOUNDING}`);
  await sourcePanel(page).getByRole("button", { name: "Report an error" }).click();
  const ofDocument = await copied(page);
  expect(ofDocument).toContain("About: Second US–Russia–Ukraine Talks");
  expect(ofDocument).toContain(`Address: ${baseURL}s/${FOUNDING}.html?v=${VERSION}\n`);
  const { status } = await page.request.get(`./s/${FOUNDING}.html`).then((answer) => ({ status: answer.status() }));
  expect(status).toBe(200);
  await page.goto("./?view=about");
  await page.getByRole("button", { name: "Report an error" }).click();
  expect(await copied(page)).toContain(
    `About: Negotiating an end to the war in Ukraine\nAddress: ${baseURL}\nVersion of the dataset: `,
  );
});

test("on a phone each is as large as a finger, the dialog fits and has nothing for axe to find", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(`${baseURL}?event=${EXCHANGE}`);
  const all = eventPage(page, EXCHANGE).getByRole("button", { name: "Report an error" });
  await expect(all.first()).toBeAttached();
  for (const each of await all.all()) expect((await each.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await all.first().tap();
  await expect(dialog(page)).toBeVisible();
  await expectNoWiderThanWindow(page);
  await expectNothingForAxe(page, ".dialog");
  await context.close();
});

test("a reader of another site reports nothing from its frame", async ({ page }) => {
  await openApp(page, `?embed=1&event=${EXCHANGE}&source=${FOUNDING}`);
  await expect(page.locator("[data-claim]").first()).toBeAttached();
  await expect(page.locator(".source-about").first()).toBeAttached();
  await expect(page.getByText("Report an error")).toHaveCount(0);
});
