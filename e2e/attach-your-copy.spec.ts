import { expect, type Page, test } from "@playwright/test";
import { EXCHANGE, FOUNDING, linkOf, openApp, paragraphOf, sourcePanel } from "./app";
import { expectNothingForAxe, expectNoWiderThanWindow } from "./checks";

const ADDRESS = `?event=${EXCHANGE}&span=2026-01-18/2026-02-22`;

/** Invented sentences around short quotes that the dataset holds itself; a lead more than the source has, so that numbers differ. */
const PARAGRAPHS = [
  "An invented lead stands before everything else in this copy, and nobody has counted it.",
  "In this invented text, too, the day is said to have ended without a clear breakthrough, as everybody had expected it to.",
  "The made-up sides agreed to exchange 314 prisoners of war and carried out the swap immediately, so this invention goes. " +
    "Somewhere else each side handed over 175 prisoners in a border area, which is a figure that was changed on purpose. " +
    "All of it was arranged through the mediation of the UAE.",
  "An invented last paragraph ends this copy, <img src=x onerror=alert(1)> and its markup is text.",
];
const TEXT = PARAGRAPHS.join("\n\n");

const attachButton = (page: Page) => sourcePanel(page).getByRole("button", { name: "Attach your copy" });
const attached = (page: Page) => page.locator(`[data-attached="${FOUNDING}"]`);

async function paste(page: Page, text: string): Promise<void> {
  await attachButton(page).click();
  await page.getByLabel("The article’s words").fill(text);
  await page.getByRole("button", { name: "Attach these words" }).click();
}

test("a pasted article is shown in full, quotes marked where they stand, each with its tier in words", async ({
  page,
}) => {
  await openApp(page, ADDRESS);
  await paste(page, TEXT);
  await expect(attached(page)).toContainText(/\d+ of 24 quotes found in your copy: \d+ verbatim, 1 differing/);

  const paragraph = paragraphOf(page, FOUNDING, 6);
  await expect(paragraph).toBeInViewport();
  await expect(paragraph.locator(".attached-text")).toHaveText(PARAGRAPHS[2] ?? "");
  await expect(paragraph.locator(".attached-text mark[data-quote]").first()).toHaveText(
    "agreed to exchange 314 prisoners of war and carried out the swap immediately",
  );
  await expect(paragraph).toContainText("3 in your copy");
  await expect(paragraph).toContainText("Verbatim: the words stand in your copy exactly");
  const changed = paragraph.locator('[data-result="differs"]');
  await expect(changed).toContainText("Differs");
  await expect(changed.locator("del")).toHaveText("recorded: 157");
  await expect(changed.locator("ins")).toHaveText("in your copy: 175");
  await expect(attached(page)).toContainText("Not found: neither the words nor anything near them");

  // The line goes on to the paragraph, and markup in the copy is text.
  await expect(linkOf(page, EXCHANGE, FOUNDING, 6)).toHaveAttribute("data-state", "drawn");
  await expect(attached(page)).toContainText("<img src=x onerror=alert(1)>");
  expect(await attached(page).locator("img").count()).toBe(0);
});

test("it stays in this browser until it is removed", async ({ page }) => {
  await openApp(page, ADDRESS);
  await paste(page, TEXT);
  await expect(attached(page)).toBeVisible();
  await page.reload();
  await expect(attached(page)).toBeVisible();
  await expect(sourcePanel(page)).toContainText("It is kept in this browser only and never sent.");

  await sourcePanel(page).getByRole("button", { name: "Show our summary instead" }).click();
  await expect(attached(page)).toHaveCount(0);
  await expect(paragraphOf(page, FOUNDING, 6).locator(".paragraph-gist")).toBeVisible();
  await sourcePanel(page).getByRole("button", { name: "Show your copy" }).click();
  await expect(attached(page)).toBeVisible();

  await page.getByRole("button", { name: "Remove your copy" }).click();
  await expect(attached(page)).toHaveCount(0);
  await expect(attachButton(page)).toBeFocused();
  await page.reload();
  await expect(paragraphOf(page, FOUNDING, 6)).toBeVisible();
  await expect(attachButton(page)).toBeVisible();
  await expect(attached(page)).toHaveCount(0);
});

test("all copies are removed at once", async ({ page }) => {
  await openApp(page, ADDRESS);
  await paste(page, TEXT);
  await expect(attached(page)).toBeVisible();
  await page.goto("./?source=wam-2026-02-05-exchange");
  await paste(page, "Another invented text. The exchange involved 314 captives- 157 from each side, it says.");
  await expect(page.locator("[data-attached]")).toContainText("1 verbatim");
  await page.getByRole("button", { name: "Remove all 2 copies from this browser" }).click();
  await expect(page.locator("[data-attached]")).toHaveCount(0);
  await page.goto(`./${ADDRESS}`);
  await expect(attachButton(page)).toBeVisible();
  await expect(attached(page)).toHaveCount(0);
});

test("a saved page is picked, its scripts and pictures left out and never fetched", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await openApp(page, ADDRESS);
  await attachButton(page).click();
  const body = PARAGRAPHS.slice(0, 3).map((each) => `<p>${each}</p>`);
  await page.getByLabel("Choose a file").setInputFiles({
    name: "saved.html",
    mimeType: "text/html",
    buffer: Buffer.from(
      `<!doctype html><meta charset="utf-8"><title>Saved</title><script>window.stolen = true</script>
       <img src="/tracker.gif" onerror="window.stolen = true"><link rel="stylesheet" href="/tracker.css">
       <iframe src="/tracker.html"></iframe><article>${body.join("")}</article>`,
    ),
  });
  await expect(attached(page)).toBeVisible();
  await expect(sourcePanel(page)).toContainText("from saved.html");
  await expect(paragraphOf(page, FOUNDING, 6).locator(".attached-text")).toHaveText(PARAGRAPHS[2] ?? "");
  expect(asked.filter((url) => url.includes("tracker"))).toEqual([]);
  expect(await page.evaluate(() => "stolen" in window)).toBe(false);
});

test("a file is dropped", async ({ page }) => {
  await openApp(page, ADDRESS);
  await attachButton(page).click();
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "dropped.txt", { type: "text/plain" }));
    return data;
  }, TEXT);
  await page.locator("form.attach").dispatchEvent("drop", { dataTransfer: transfer });
  await expect(attached(page)).toBeVisible();
  await expect(sourcePanel(page)).toContainText("from dropped.txt");
});

test("what is too large or no text is refused in words, and nothing is kept", async ({ page }) => {
  await openApp(page, ADDRESS);
  await attachButton(page).click();
  const choose = (name: string, buffer: Buffer) =>
    page.getByLabel("Choose a file").setInputFiles({ name, mimeType: "text/plain", buffer });
  const fault = page.locator("form.attach").getByRole("alert");
  await choose("huge.txt", Buffer.alloc(2_400_000, "a"));
  await expect(fault).toContainText("“huge.txt” has 2.4 MB; at most 2 MB can be attached");
  await choose("paper.pdf", Buffer.from("%PDF-1.7"));
  await expect(fault).toContainText("“paper.pdf” is damaged, or not a whole PDF");
  await choose("letter.docx", Buffer.from("PK\u0003\u0004"));
  await expect(fault).toContainText("neither text nor a web page");
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(attachButton(page)).toBeFocused();
  await expect(attached(page)).toHaveCount(0);
});

test("where the browser keeps nothing, the copy is held for the session and that is said", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("refused", "SecurityError");
    };
  });
  await openApp(page, ADDRESS);
  await paste(page, TEXT);
  await expect(attached(page)).toBeVisible();
  await expect(sourcePanel(page)).toContainText("This browser refuses to keep it");
  await page.getByRole("button", { name: "Remove your copy" }).click();
  await expect(attached(page)).toHaveCount(0);
});

test("the page talks to no other origin, and works without an error under that rule", async ({ page }) => {
  const errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  await openApp(page, ADDRESS);
  await paste(page, TEXT);
  await expect(attached(page)).toBeVisible();
  // The search's worker, and a picture drawn by way of a blob.
  await page.getByRole("searchbox").fill("prisoners");
  await expect(page.locator("[data-row]").first()).toBeVisible();
  await page.getByRole("button", { name: "Take this" }).click();
  const picture = page.getByRole("button", { name: /PNG/ });
  const download = page.waitForEvent("download");
  await picture.click();
  expect((await download).suggestedFilename()).toMatch(/\.png$/);
  for (const view of ["rounds", "positions", "agreements", "exchanges", "sources", "about"]) {
    await page.goto(`./?view=${view}`);
    await expect(page.locator("[data-view-ready]")).toBeVisible();
  }
  await page.goto("./?view=workbench");
  await expect(page.getByRole("button", { name: "Open a copy" })).toBeVisible();
  expect(errors).toEqual([]);

  const outcome = await page.evaluate(() =>
    fetch("https://example.org/", { method: "POST", mode: "no-cors", body: "a copy" }).then(
      () => "sent",
      () => "refused",
    ),
  );
  expect(outcome).toBe("refused");
  expect(errors.join("\n")).toContain("Content Security Policy");
});

test("no text becomes markup, a style or a script, whichever way it would", async ({ page }) => {
  await openApp(page);
  const refused = await page.evaluate(async () => {
    const tried = (attempt: () => unknown): string => {
      try {
        attempt();
        return "done";
      } catch (error) {
        return error instanceof TypeError ? "refused" : String(error);
      }
    };
    const element = document.createElement("div");
    const violated = new Promise<string>((resolve) => {
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => resolve(effectiveDirective), {
        once: true,
      });
    });
    document.body.append(element);
    element.setAttribute("style", "color: rgb(1, 2, 3)");
    const base = document.createElement("base");
    base.href = "https://example.org/";
    document.head.prepend(base);
    return {
      style: [await violated, getComputedStyle(element).color],
      markup: tried(() => Reflect.set(element, "innerHTML", "<img src=x>")),
      parsed: tried(() => new DOMParser().parseFromString("<p>", "text/html")),
      worker: tried(() => new Worker(new URL("assets/none.js", document.baseURI))),
      script: tried(() => Reflect.set(document.createElement("script"), "src", "none.js")),
      policy: tried(() => Reflect.get(window, "trustedTypes").createPolicy("another", {})),
      base: document.baseURI === location.href,
    };
  });
  expect(refused).toEqual({
    style: ["style-src-attr", expect.not.stringContaining("rgb(1, 2, 3)")],
    markup: "refused",
    parsed: "refused",
    worker: "refused",
    script: "refused",
    policy: "refused",
    base: true,
  });
});

for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing on the form and on an attached copy, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await openApp(page, ADDRESS);
    await attachButton(page).click();
    await expect(page.getByLabel("The article’s words")).toBeFocused();
    await expectNothingForAxe(page, ".source-pane");
    await page.getByLabel("The article’s words").fill(TEXT);
    await page.getByRole("button", { name: "Attach these words" }).click();
    await expect(attached(page)).toBeVisible();
    await expectNothingForAxe(page, ".source-pane");
  });
}

test("on a phone the form and the copy fit the window", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 844 });
  await openApp(page, ADDRESS);
  await page.getByRole("tab", { name: "Source" }).click();
  await paste(page, `${TEXT}\n\n${"verylong".repeat(60)}.`);
  await expect(attached(page)).toBeVisible();
  await expectNoWiderThanWindow(page);
});
