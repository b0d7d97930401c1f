import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { checkDataset } from "../src/dataset/check/checkDataset";
import { verifyFolder } from "../tools/dataVerify";
import { expectNothingForAxe, expectNoWiderThanWindow } from "./checks";
import { makePdf } from "./makePdf";
import {
  ADDRESS,
  addPublisher,
  bar,
  beginWriting,
  chooseText,
  dragOver,
  fieldOf,
  marking,
  PARAGRAPHS,
  pasteArticle,
  pressButton,
  sayWhatItIs,
  TEXT,
  TITLE,
  wordsOf,
} from "./marking";

const QUOTE = "we will not go back to the old bridge";
const selectQuote = (page: Page) => dragOver(page, wordsOf(page, 2), "we", wordsOf(page, 2), "bridge");
const useWords = (page: Page) => pressButton(page, "Use these words");
const refusal = (page: Page) => bar(page).locator("[data-refused]");

/** A statement around the evidence that was taken. */
async function keepTheEvent(page: Page): Promise<void> {
  const form = page.getByRole("form", { name: "The event" });
  await form.getByText("Meeting", { exact: true }).click();
  await form.getByRole("textbox", { name: "Title", exact: true }).fill("Talks at the harbour");
  await form.getByRole("textbox", { name: "When", exact: true }).fill("2026-02-03");
  await form.getByRole("textbox", { name: /What happened, in your own words/ }).fill("The delegations talked.");
  await form.getByRole("button", { name: "Add somebody" }).click();
  await form.getByRole("combobox", { name: "Who", exact: true }).fill("Aldora");
  await page.getByRole("option", { name: /“Aldora”/ }).click();
  await form.getByLabel("Type", { exact: true }).selectOption("state");
  await form.getByRole("button", { name: "Add", exact: true }).click();
  await expect(form.getByLabel("Type", { exact: true })).toHaveCount(0);
  await form.getByRole("button", { name: "Add to the timeline" }).click();
  await expect(page.getByText("“Talks at the harbour” stands on the timeline.")).toBeVisible();
}

/** The saved dataset's files. */
async function save(page: Page): Promise<ReadonlyMap<string, string>> {
  await page.getByRole("navigation", { name: "Parts of the workbench" }).getByRole("link", { name: "Dataset" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as .zip" }).click(),
  ]);
  const zip = unzipSync(new Uint8Array(await readFile(await download.path())));
  return new Map(
    Object.entries(zip).map(([path, bytes]) => [
      path.replace(/^[^/]+\/(?=dataset\.json|.*\.json$)/, (folder) =>
        path.includes("/dataset.json") || !/^(?:sources|events)\//.test(path) ? "" : folder,
      ),
      strFromU8(bytes),
    ]),
  );
}

test("words of a pasted article become evidence that data:verify agrees with, and the text stays here", async ({
  page,
  baseURL,
}) => {
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET" || !request.url().startsWith(baseURL ?? "")) sent.push(request.url());
  });
  await beginWriting(page);
  await pasteArticle(page);
  await selectQuote(page);
  await expect(bar(page).locator("q")).toHaveText(QUOTE);
  await expect(bar(page)).toContainText("9 words of paragraph 2.");
  await useWords(page);
  await expect(fieldOf(page, "What paragraph 2 says")).toBeFocused();
  await sayWhatItIs(page, 2, "The envoy ruled out a return to the earlier arrangement.");
  await expect(marking(page)).toContainText("9 of at most 250 words are quoted of this source.");
  await expect(wordsOf(page, 2).locator('mark[data-as="quoted"]')).toHaveText(QUOTE);
  await keepTheEvent(page);

  const files = await save(page);
  expect(checkDataset(files).faults.filter(({ severity }) => severity === "error")).toEqual([]);
  const id = "harbour-post-2026-02-03-a-second-day-at-the-harbour";
  expect(JSON.parse(files.get(`sources/${id}.json`) ?? "")).toMatchObject({
    url: ADDRESS,
    paragraphs: [
      { n: 2, gist: "The envoy ruled out a return to the earlier arrangement.", sha256: expect.any(String) },
    ],
  });
  // What data:verify finds of the saved folder and the text, and that it has nothing to write.
  const folder = await mkdtemp(join(tmpdir(), "parley-"));
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, "data", path)), { recursive: true });
    await writeFile(join(folder, "data", path), text);
  }
  await mkdir(join(folder, "texts"));
  await writeFile(join(folder, "texts", `${id}.txt`), TEXT);
  const { lines, code } = await verifyFolder(join(folder, "texts"), join(folder, "data"), "2031-01-01");
  expect(lines[0]).toContain("1 quote found (1 verified");
  expect(code).toBe(0);
  expect(await readFile(join(folder, "data", "receipts.json"), "utf8")).toBe(files.get("receipts.json"));

  // The text itself is in none of it, nor in what the workbench keeps; the source panel shows it.
  for (const text of files.values()) expect(text).not.toContain("nobody expected them to agree");
  expect(await textsKept(page, "parley-workbench")).not.toContain("nobody expected them to agree");
  expect(await textsKept(page, "parley-copies")).toContain("nobody expected them to agree");
  await page.getByRole("link", { name: "Sources", exact: true }).first().click();
  await page
    .getByRole("button", { name: TITLE })
    .or(page.getByRole("link", { name: TITLE }))
    .first()
    .click();
  await expect(page.locator(`[data-attached="${id}"]`)).toContainText(PARAGRAPHS[0]);
  expect(sent).toEqual([]);
});

/** All that a database of this browser holds, as text. */
const textsKept = (page: Page, name: string): Promise<string> =>
  page.evaluate(
    (database) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const stores = [...db.objectStoreNames];
          const all = db
            .transaction(stores)
            .objectStore(stores[0] ?? "")
            .getAll();
          all.onsuccess = () => {
            db.close();
            resolve(JSON.stringify(all.result, (_, value) => (value instanceof Map ? [...value] : value)));
          };
        };
      }),
    name,
  );

const PAGE = `<!doctype html><html lang="en-GB"><head><title>Post</title><link rel="canonical" href="${ADDRESS}">
  <meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="Harbour Post">
  <meta property="article:published_time" content="2026-02-03T22:10:00Z"><meta name="author" content="Ada Vell"></head>
  <body><nav><a href="/">Menu</a></nav><article><h1>${TITLE}</h1>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join("")}</article></body></html>`;

test("a saved page says which document it is; a second time the dataset has it already", async ({ page }) => {
  await beginWriting(page);
  await chooseText(page, "talks.html", PAGE);
  await expect(fieldOf(page, "Address")).toHaveValue(ADDRESS);
  await expect(marking(page)).toContainText("Read from the canonical link.");
  await expect(fieldOf(page, "Title")).toHaveValue(TITLE);
  await expect(fieldOf(page, "Published")).toHaveValue("2026-02-03");
  await expect(fieldOf(page, "Language")).toHaveValue("en-GB");
  await expect(fieldOf(page, "Author")).toHaveValue("Ada Vell");
  // The publisher is none that the dataset has: it is asked for at once.
  await expect(marking(page).getByRole("textbox", { name: "Name" })).toHaveValue("Harbour Post");
  await pressButton(page, "Go on to the words");
  await expect(marking(page)).toContainText("'publisher' is empty");
  await addPublisher(page);
  await pressButton(page, "Go on to the words");
  await selectQuote(page);
  await useWords(page);
  await sayWhatItIs(page, 2, "The envoy ruled out a return.");

  await pressButton(page, "Another text");
  await chooseText(page, "talks.html", PAGE);
  await expect(marking(page)).toContainText(`The dataset has this document already: “${TITLE}”.`);
  await expect(wordsOf(page, 2).locator('mark[data-as="quoted"]')).toHaveText(QUOTE);

  // Its text is in this browser, so that its name is enough.
  await pressButton(page, "Another text");
  await marking(page).getByRole("combobox", { name: "Or a document that the dataset has" }).fill("second day");
  await page.getByRole("option", { name: TITLE }).click();
  await expect(wordsOf(page, 2).locator('mark[data-as="quoted"]')).toHaveText(QUOTE);

  await pressButton(page, "Another text");
  await fieldOf(page, "The article’s words").fill(TEXT);
  await pressButton(page, "Go on with this text");
  await fieldOf(page, "Address").fill(`${ADDRESS}/`);
  await expect(marking(page).getByRole("alert").first()).toContainText("has a document of this address already");
  await pressButton(page, "Go on with that one");
  await expect(wordsOf(page, 1)).toBeVisible();
});

test("words that were copied from a browser come with what their page says", async ({ page }) => {
  await beginWriting(page);
  await fieldOf(page, "The article’s words").evaluate((field, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", html);
    clipboardData.setData("text/plain", "run together");
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, `<h1 lang="uk">${TITLE}</h1><time datetime="2026-02-03">today</time><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p>`);
  await expect(fieldOf(page, "The article’s words")).toHaveValue(
    new RegExp(`${PARAGRAPHS[0].slice(0, 40)}[^]*\n\n${PARAGRAPHS[1].slice(0, 20)}`),
  );
  await pressButton(page, "Go on with this text");
  await expect(fieldOf(page, "Title")).toHaveValue(TITLE);
  await expect(fieldOf(page, "Published")).toHaveValue("2026-02-03");
  await expect(fieldOf(page, "Language")).toHaveValue("uk");
});

test("a web archive says where it was saved from", async ({ page }) => {
  await beginWriting(page);
  const archive = [
    "From: <Saved by Blink>",
    `Snapshot-Content-Location: ${ADDRESS}`,
    "Subject: =?utf-8?Q?A_second_day_at_the_harbour?=",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related; type="text/html"; boundary="b"',
    "",
    "--b",
    "Content-Type: text/html",
    "Content-Transfer-Encoding: 8bit",
    "",
    `<html><head><meta charset="utf-8"></head><body>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join("")}</body></html>`,
    "--b--",
  ].join("\r\n");
  await chooseText(page, "talks.mhtml", archive);
  await expect(fieldOf(page, "Address")).toHaveValue(ADDRESS);
  await expect(fieldOf(page, "Title")).toHaveValue(TITLE);
});

test.describe("a PDF", () => {
  const LINES = [
    "HARBOUR PAPERS 7",
    30,
    "The delegations met at the harbour for a second day, and nobody ex-",
    "pected them to agree on anything at all before the week was over.",
    12,
    "The envoy said that we will not go back to the old bridge before noon,",
    "and left the room.",
  ];
  const FILE = makePdf(
    [LINES, ["HARBOUR PAPERS 8", 30, "Nothing was said of the League of Harbours on the second page."]],
    {
      info: `/Title (${TITLE}) /CreationDate (D:20260203101500Z)`,
    },
  );

  async function openWords(page: Page): Promise<void> {
    await beginWriting(page);
    await chooseText(page, "talks.pdf", FILE);
    await expect(fieldOf(page, "Title")).toHaveValue(TITLE);
    await expect(fieldOf(page, "Published")).toHaveValue("2026-02-03");
    await fieldOf(page, "Address").fill(ADDRESS);
    await fieldOf(page, "Language").fill("en");
    await addPublisher(page, "Harbour Post");
    await pressButton(page, "Go on to the words");
  }

  test("is read in paragraphs; its words are checked only where somebody looked", async ({ page }) => {
    const refused: string[] = [];
    page.on("console", (message) => {
      if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
    });
    await openWords(page);
    await expect(wordsOf(page, 1)).toHaveText(
      "The delegations met at the harbour for a second day, and nobody expected them to agree on anything at all before the week was over.",
    );
    await expect(marking(page)).not.toContainText("HARBOUR PAPERS");
    await selectQuote(page);
    await useWords(page);
    await expect(marking(page).getByLabel("I have compared these words with the document")).not.toBeChecked();
    await fieldOf(page, "What paragraph 2 says").fill("The envoy ruled out a return.");
    await pressButton(page, "Take them as evidence");
    await expect(marking(page)).toContainText("Nobody has compared these words with the document");

    await dragOver(page, wordsOf(page, 1), "delegations", wordsOf(page, 1), "harbour");
    await useWords(page);
    await marking(page).getByLabel("I have compared these words with the document").check();
    await sayWhatItIs(page, 1, "They met once more.");
    await keepTheEvent(page);
    const files = await save(page);
    expect(Object.values(JSON.parse(files.get("receipts.json") ?? ""))).toMatchObject([{ result: "verified" }]);
    const { paragraphs } = JSON.parse([...files].find(([path]) => path.startsWith("sources/"))?.[1] ?? "");
    expect(paragraphs.map(({ n, sha256 }: { n: number; sha256?: string }) => [n, sha256 !== undefined])).toEqual([
      [1, true],
      [2, false],
    ]);
    expect(checkDataset(files).faults.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(refused).toEqual([]);
  });

  test("in Chinese is read by tables of the page's own origin", async ({ page }) => {
    await beginWriting(page);
    await chooseText(page, "talks.pdf", makePdf([["双方代表团在港口举行了第二天的会", "谈，没有达成任何协议。"]]));
    await fieldOf(page, "Title").fill("港口会谈");
    await fieldOf(page, "Address").fill(ADDRESS);
    await fieldOf(page, "Published").fill("2026-02-03");
    await fieldOf(page, "Language").fill("zh");
    await addPublisher(page, "Harbour Post");
    await pressButton(page, "Go on to the words");
    await expect(wordsOf(page, 1)).toHaveText("双方代表团在港口举行了第二天的会谈，没有达成任何协议。");
  });

  for (const [what, body, words] of [
    ["that is locked", makePdf([LINES], { locked: true }), "is locked with a password"],
    ["that is scanned", makePdf([[]]), "holds no words, only pictures of pages"],
    ["that is cut off", FILE.subarray(0, 90), "is damaged, or not a whole PDF"],
  ] as const) {
    test(`${what} is a sentence`, async ({ page }) => {
      await beginWriting(page);
      await chooseText(page, "a.pdf", body);
      await expect(marking(page).getByRole("alert").first()).toContainText(`“a.pdf” ${words}`);
    });
  }
});

test("what cannot be quoted is refused with the way to mend it", async ({ page }) => {
  await beginWriting(page);
  await pasteArticle(page);
  await dragOver(page, wordsOf(page, 1), "delegations", wordsOf(page, 2), "noon");
  await expect(refusal(page)).toContainText("These words go over the end of a paragraph; quote words of one paragraph");
  await dragOver(page, wordsOf(page, 3), "Each", wordsOf(page, 3), "one by one");
  await expect(refusal(page)).toContainText("25 are the most; quote the part that matters");
  await dragOver(page, wordsOf(page, 1), "met", wordsOf(page, 1), "the harbour");
  await expect(refusal(page)).toHaveCount(0);
  await dragOver(page, wordsOf(page, 1), "delegations", wordsOf(page, 1), "met");
  await expect(refusal(page)).toContainText(
    "The quote has 2 words, 4 are needed to find it; quote more of the sentence",
  );
  await dragOver(page, wordsOf(page, 3), "side", wordsOf(page, 3), "prisoners");
  await expect(refusal(page)).toContainText("These words stand more than once in this paragraph");
  await expect(marking(page).getByRole("button", { name: "Use these words" })).toBeDisabled();

  await selectQuote(page);
  await useWords(page);
  await pressButton(page, "Take them as evidence");
  await expect(marking(page)).toContainText("Say in one line what the paragraph says, in your own words.");
  await expect(fieldOf(page, "What paragraph 2 says")).toBeFocused();
  await fieldOf(page, "What paragraph 2 says").fill(PARAGRAPHS[1]);
  await expect(marking(page)).toContainText("say it in your own words");
  await pressButton(page, "Take them as evidence");
  await expect(marking(page).getByText("are kept for the event")).toHaveCount(0);
});

test("by keys alone: the words one by one", async ({ page }) => {
  await beginWriting(page);
  await pasteArticle(page);
  await marking(page).getByRole("button", { name: "Paragraph 2: pick its words one by one" }).focus();
  await page.keyboard.press("Enter");
  const words = marking(page).getByRole("listbox", { name: /^Words of paragraph 2/ });
  await expect(words).toBeFocused();
  await expectNothingForAxe(page);
  for (let i = 0; i < 4; i++) await page.keyboard.press("ArrowRight");
  for (let i = 0; i < 8; i++) await page.keyboard.press("Shift+ArrowRight");
  await expect(words.getByRole("option", { selected: true })).toHaveCount(9);
  await expect(bar(page).locator("q")).toHaveText(`“${QUOTE}”`);
  await page.keyboard.press("ArrowLeft");
  await expect(words.getByRole("option", { selected: true })).toHaveCount(0);
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+ArrowDown");
  await expect(bar(page)).toContainText("of paragraph 2.");
  await page.keyboard.press("Enter");
  await expect(fieldOf(page, "What paragraph 2 says")).toBeFocused();
});

test("a typed quote is found in the page's own spelling, or the nearest is shown", async ({ page }) => {
  await beginWriting(page);
  await pasteArticle(page);
  const typed = fieldOf(page, "Or type the quote");
  await typed.fill(`The minister's envoy said "we will not go`);
  await typed.press("Enter");
  await expect(marking(page)).toContainText("Found but for typography");
  await expect(bar(page).locator("q")).toHaveText("The minister’s envoy said “we will not go");
  await expect(wordsOf(page, 2).locator('mark[data-as="chosen"]')).toHaveText(
    "The minister’s envoy said “we will not go",
  );

  await typed.fill("will never go back to the old bridge");
  await pressButton(page, "Find it");
  await expect(marking(page).locator("del")).toHaveText("typed: never");
  await expect(marking(page).locator("ins")).toHaveText("in the text: not");
  await pressButton(page, "Take the text’s words");
  await expect(bar(page).locator("q")).toHaveText("will not go back to the old bridge");

  await typed.fill("words that nobody ever said about anything here");
  await typed.press("Enter");
  await expect(marking(page)).toContainText("Neither these words nor any near to them stand in the text.");
});

test("words of Chinese are taken whole, and asked for in the dataset's language", async ({ page }) => {
  await beginWriting(page);
  await fieldOf(page, "The article’s words").fill(`${PARAGRAPHS[3]}\n\n${PARAGRAPHS[3].replace("第二天", "第三天")}`);
  await pressButton(page, "Go on with this text");
  await fieldOf(page, "Address").fill(ADDRESS);
  await fieldOf(page, "Title").fill("港口会谈");
  await addPublisher(page, "Harbour Post");
  await fieldOf(page, "Published").fill("2026-02-03");
  await fieldOf(page, "Language").fill("zh");
  await pressButton(page, "Go on to the words");
  await dragOver(page, wordsOf(page, 1), "表", wordsOf(page, 1), "谈");
  await expect(bar(page).locator("q")).toHaveText("代表团在港口举行了第二天的会谈");
  await useWords(page);
  await fieldOf(page, "Our translation").fill("the delegations held a second day of talks at the harbour");
  await sayWhatItIs(page, 1, "They talked for a second day.");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test("two taps take a run of words, and the bar covers none", async ({ page }) => {
    await beginWriting(page);
    await pasteArticle(page);
    await marking(page).getByRole("button", { name: "Paragraph 2: pick its words one by one" }).tap();
    const words = marking(page).getByRole("listbox");
    await words.getByRole("option", { name: "“we", exact: true }).tap();
    await words.getByRole("option", { name: "bridge”", exact: true }).tap();
    await expect(bar(page).locator("q")).toHaveText(`“${QUOTE}”`);
    await expectNoWiderThanWindow(page);
    const boxes = await Promise.all([bar(page).boundingBox(), marking(page).locator(".words-list").boundingBox()]);
    const [under, over] = boxes;
    expect(under?.y ?? 0).toBeGreaterThanOrEqual((over?.y ?? 0) + (over?.height ?? 0) - 1);
    await marking(page).getByRole("button", { name: "Use these words" }).tap();
    await expect(fieldOf(page, "What paragraph 2 says")).toBeVisible();
  });

  test("what was selected is taken though the press that takes it ends the selection", async ({ page }) => {
    await beginWriting(page);
    await pasteArticle(page);
    await wordsOf(page, 2).evaluate((element, words) => {
      const text = element.firstChild;
      const start = (element.textContent ?? "").indexOf(words);
      if (text) document.getSelection()?.setBaseAndExtent(text, start, text, start + words.length);
    }, QUOTE);
    await expect(bar(page).locator("q")).toHaveText(QUOTE);
    await page.evaluate(() => document.getSelection()?.collapseToStart());
    await marking(page).getByRole("button", { name: "Use these words" }).tap();
    await expect(fieldOf(page, "What paragraph 2 says")).toBeVisible();
    await wordsOf(page, 3).tap();
    await expect(bar(page).locator("q")).toHaveCount(0);
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`nothing for axe to find on the way, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await beginWriting(page);
    await expectNothingForAxe(page, ".mark-words");
    await fieldOf(page, "The article’s words").fill(TEXT);
    await pressButton(page, "Go on with this text");
    await pressButton(page, "Go on to the words");
    await expect(marking(page)).toContainText("is not an address; copy it whole from the browser");
    await expectNothingForAxe(page, ".mark-words");
    await pressButton(page, "Another text");
    await pasteArticle(page);
    await selectQuote(page);
    await useWords(page);
    await expectNothingForAxe(page, ".mark-words");
  });
}
