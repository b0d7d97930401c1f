import { expect, type Locator, type Page } from "@playwright/test";

/** What specs share of how an editor marks words in a text. */
export const TITLE = "A second day at the harbour";
export const PARAGRAPHS = [
  "The delegations met at the harbour for a second day, and nobody expected them to agree on anything at all before the week was over.",
  "The minister’s envoy said “we will not go back to the old bridge” before noon, and left the room. Others stayed until the evening.",
  "Each side handed over 1,157 prisoners in the morning. Each side handed over 1,157 prisoners in the evening too, and the League of Harbours counted them one by one.",
  "双方代表团在港口举行了第二天的会谈，没有达成任何协议，但是同意下周继续谈判。",
] as const;
export const TEXT = [TITLE, ...PARAGRAPHS].join("\n\n");
export const ADDRESS = "https://post.example/2026/second-day";

export const marking = (page: Page): Locator => page.getByRole("region", { name: "The text it rests on" });
export const bar = (page: Page): Locator => marking(page).locator(".use-bar");
export const wordsOf = (page: Page, n: number): Locator => marking(page).locator(`[data-words="${n}"]`);
export const fieldOf = (page: Page, name: string): Locator => marking(page).getByRole("textbox", { name, exact: true });
export const pressButton = (page: Page, name: string) =>
  marking(page).getByRole("button", { name, exact: true }).click();

/** A new dataset, and the part of the workbench where an event is written. */
export async function beginWriting(page: Page): Promise<void> {
  await page.goto("./?view=workbench");
  await page.getByLabel("What is the negotiation called?").fill("Talks between Aldora and Brenmark");
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await expect(page.getByText("0 events, 0 sources, 0 quotes")).toBeVisible();
  await page.getByRole("link", { name: "Write an event" }).click();
  await expect(fieldOf(page, "The article’s words")).toBeVisible();
}

export async function chooseText(page: Page, name: string, body: string | Buffer): Promise<void> {
  await marking(page)
    .getByLabel("Choose a file")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(body) });
}

export async function addPublisher(page: Page, name?: string): Promise<void> {
  if (name !== undefined) {
    await marking(page).getByRole("combobox", { name: "Publisher" }).fill(name);
    await page.getByRole("option", { name: `New publisher: “${name}”` }).click();
  }
  await marking(page).getByLabel("Who controls it").selectOption("private");
  await pressButton(page, "Add");
  await expect(marking(page).getByLabel("Who controls it")).toHaveCount(0);
}

/** Pastes the invented article and says what a plain text does not say of itself. */
export async function pasteArticle(page: Page, text: string = TEXT): Promise<void> {
  await fieldOf(page, "The article’s words").fill(text);
  await pressButton(page, "Go on with this text");
  await fieldOf(page, "Address").fill(ADDRESS.replace("https://", ""));
  await addPublisher(page, "Harbour Post");
  await expect(fieldOf(page, "Address")).toHaveValue(ADDRESS);
  await fieldOf(page, "Published").fill("3 February 2026");
  await fieldOf(page, "Language").fill("English");
  await expect(fieldOf(page, "Published")).toHaveValue("2026-02-03");
  await fieldOf(page, "Published").focus();
  await expect(fieldOf(page, "Language")).toHaveValue("en");
  await pressButton(page, "Go on to the words");
  await expect(wordsOf(page, 1)).toBeVisible();
}

/** Drags the mouse from inside the first of some words to inside the last. */
export async function dragOver(page: Page, from: Locator, first: string, to: Locator, last: string): Promise<void> {
  const place = (locator: Locator, words: string, share: number) =>
    locator.evaluate(
      (element, [sought, at]) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode;
          const start = (node.nodeValue ?? "").indexOf(sought);
          if (start < 0) continue;
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, start + sought.length);
          const [box] = range.getClientRects();
          if (box) return { x: box.left + box.width * at, y: box.top + box.height / 2 };
        }
        throw new Error(`the words are not there: ${sought}`);
      },
      [words, share] as const,
    );
  await from.scrollIntoViewIfNeeded();
  const start = await place(from, first, 0.4);
  const end = await place(to, last, 0.6);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 6 });
  await page.mouse.up();
}

export async function sayWhatItIs(page: Page, n: number, gist: string): Promise<void> {
  await fieldOf(page, `What paragraph ${n} says`).fill(gist);
  await pressButton(page, "Take them as evidence");
  await expect(marking(page).getByText(`The words of paragraph ${n} are kept for the event.`)).toBeVisible();
}
