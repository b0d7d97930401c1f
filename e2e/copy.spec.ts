import { createServer } from "node:http";
import { expect, type FrameLocator, type Page, test } from "@playwright/test";
import { EXCHANGE, eventPage, openApp, sourcePanel } from "./app";

const CITED = /^“.+” \(.+: “.+”, paragraph \d+, \d+ \w+ 20\d\d, https:\/\/.+\)$/;

/** To a quote on the page of the event that rests on it. */
const LINK = new RegExp(`/e/${EXCHANGE}\\.html\\?v=[\\d.]+#quote-\\w{4}$`);

/** What stands selected in the field that the page shows where it may not copy. */
const selectedIn = (page: Page | FrameLocator) =>
  page.getByRole("textbox", { name: "The text to copy" }).evaluate((field) => {
    if (!(field instanceof HTMLTextAreaElement)) throw new Error("no field");
    return field.value.slice(field.selectionStart, field.selectionEnd);
  });

test("in another site's frame the text to copy stands in a field, selected", async ({ page, baseURL }) => {
  // Another origin, whose page gives the frame no right to the clipboard.
  const host = createServer((_, response) => {
    response.setHeader("content-type", "text/html");
    response.end(
      `<!doctype html><title>An article</title><iframe title="Parley" width="1200" height="700" src="${baseURL}?embed=1&event=${EXCHANGE}"></iframe>`,
    );
  });
  await new Promise<void>((listening) => host.listen(0, "localhost", listening));
  const address = host.address();
  if (address === null || typeof address === "string") throw new Error("the host page has no port");
  await page.goto(`http://localhost:${address.port}/`);
  const frame = page.frameLocator("iframe");
  await frame.getByRole("button", { name: "Copy with citation" }).first().click();
  await expect(frame.getByRole("textbox", { name: "The text to copy" })).toBeFocused();
  expect(await selectedIn(frame)).toMatch(CITED);
  const panel = frame.getByRole("complementary", { name: "Source" });
  await panel.getByRole("button", { name: "Copy link" }).first().click();
  await expect.poll(() => selectedIn(frame)).toMatch(LINK);
  host.close();
});

test("the HTML to embed lets the frame copy, and there the text is copied", async ({ page, baseURL, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`./?view=about&event=${EXCHANGE}`);
  await page.getByLabel("Put in as").selectOption("A plain frame, without a script");
  const snippet = await page.getByLabel("HTML to paste").inputValue();
  await page.route("**/article.html", (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html><title>An article</title>${snippet}` }),
  );
  await page.goto(`${baseURL}article.html`);
  await expect(page.locator("iframe")).toHaveAttribute("allow", "clipboard-write");
  const frame = page.frameLocator("iframe");
  await frame.getByRole("button", { name: "Copy with citation" }).first().click();
  await expect(frame.getByText("Copied", { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(CITED);
});

test("over plain http, where the browser has no clipboard for the page, every text can be copied by hand", async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await openApp(page, `?event=${EXCHANGE}`);
  await sourcePanel(page).getByRole("button", { name: "Copy link" }).first().click();
  expect(await selectedIn(page)).toMatch(LINK);
  await page.goto("./?view=about");
  await page.getByRole("button", { name: "Copy the HTML" }).click();
  expect(await selectedIn(page)).toMatch(/^<script async src=.+embed\.js" data-parley=.+<\/script>$/);
});

/** What a phone's browser has, and this one has not: kept in the page what was shared, or refused. */
const withSharing = (page: Page, refusal: string | null) =>
  page.addInitScript((name) => {
    const shared: ShareData[] = [];
    Object.assign(window, { shared });
    Object.assign(navigator, {
      canShare: () => true,
      share: async (data: ShareData) => {
        if (name !== null) throw new DOMException("refused", name);
        shared.push(data);
      },
    });
  }, refusal);

test("a phone's own ways of sharing get the page of the event, and of its words", async ({ page }) => {
  await withSharing(page, null);
  await openApp(page, `?event=${EXCHANGE}&party=UA`);
  await eventPage(page, EXCHANGE).getByRole("button", { name: "Share", exact: true }).click();
  await sourcePanel(page).getByRole("button", { name: "Share", exact: true }).first().click();
  const shared = await page.evaluate(() => Reflect.get(window, "shared") as ShareData[]);
  expect(shared.map(({ url }) => url)).toEqual([
    expect.stringMatching(new RegExp(`/e/${EXCHANGE}\\.html\\?v=[\\d.]+$`)),
    expect.stringMatching(LINK),
  ]);
  expect(shared[0]?.title).toMatch(/exchange/i);
});

test("sharing called off says nothing; refused by the browser, the link is copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await withSharing(page, "AbortError");
  await openApp(page, `?event=${EXCHANGE}`);
  const share = eventPage(page, EXCHANGE).getByRole("button", { name: "Share", exact: true });
  await share.click();
  // The refusal has come, and what it would change has been drawn.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await expect(page.getByText(/The browser did not share/)).toHaveCount(0);
  await withSharing(page, "NotAllowedError");
  await page.reload();
  await share.click();
  await expect(page.getByText("The browser did not share the link. It is copied instead.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`/e/${EXCHANGE}\\.html`));
});

test("a browser that cannot share offers nothing of the kind", async ({ page }) => {
  await openApp(page, `?event=${EXCHANGE}`);
  await expect(eventPage(page, EXCHANGE).getByRole("button", { name: "Copy link" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Share", exact: true })).toHaveCount(0);
});
