import { expect, type Page, test } from "@playwright/test";
import { EXCHANGE, FOUNDING, openApp, paragraphOf, sourcePanel } from "./app";
import { makePdf } from "./makePdf";

/** A short quote that the dataset holds itself, inside invented sentences. */
const QUOTE = "agreed to exchange 314 prisoners of war and carried out the swap immediately";
const LEAD = "An invented lead that a reader would find in any report of the day, written out to be taken for prose.";
const SENTENCE = `The made-up sides ${QUOTE}, so this invention goes.`;
const page = (body: string, head = '<meta charset="utf-8">') =>
  `<!doctype html><html><head>${head}<title>T</title></head><body><p>${LEAD}</p>${body}</body></html>`;
const halves = (between: string) => page(`<p>${SENTENCE.replace("and carried", `${between}and carried`)}</p>`);

const VERBATIM = "Verbatim: the words stand in your copy exactly";
const ACROSS = "Found across a break";
const OUTSIDE = "Found outside the paragraphs";
const TYPOGRAPHY = "Verbatim but for typography";
const TYPESETTING = "Verbatim but for typesetting";

const utf16 = (text: string) => Buffer.from(text, "utf16le");
const FILES: readonly (readonly [what: string, name: string, body: string | Buffer, outcome: string])[] = [
  ["a list's point", "a.html", page(`<ul><li>The sides ${QUOTE}</li><li>A second point</li></ul>`), OUTSIDE],
  ["a heading", "a.html", page(`<h2>Sides ${QUOTE}</h2>`), OUTSIDE],
  ["a caption", "a.html", page(`<figure><figcaption>They ${QUOTE}</figcaption></figure>`), OUTSIDE],
  ["a line break inside", "a.html", halves("<br>"), ACROSS],
  ["a paragraph's end inside", "a.html", halves("</p><p>"), ACROSS],
  ["an advertisement inside", "a.html", halves('<div class="ad">Advertisement</div>'), ACROSS],
  [
    "a note's mark inside",
    "a.html",
    halves('<sup><a href="#n">1</a></sup> ').replace("war <sup>", "war<sup>"),
    TYPESETTING,
  ],
  ["hidden words inside", "a.html", halves('<span style="display:none">Advertisement</span>'), VERBATIM],
  ["full-width figures", "a.html", page(`<p>${SENTENCE.replace("314", "\uFF13\uFF11\uFF14")}</p>`), TYPOGRAPHY],
  [
    "a hyphen at a line's end",
    "a.txt",
    `${LEAD}\n\nThe made-up sides agreed to exchange 314 pris-\noners of war and carried out the swap im-\nmediately, so this goes.\n`,
    TYPESETTING,
  ],
  [
    "lines of a mail",
    "a.txt",
    `> ${LEAD}\n> The made-up sides agreed to exchange 314\n> prisoners of war and carried out the swap\n> immediately, so this invention goes.\n`,
    ACROSS,
  ],
  [
    "a shadow root",
    "a.html",
    page(`<div><template shadowrootmode="open"><p>${SENTENCE}</p></template></div>`),
    VERBATIM,
  ],
  ["words hidden until found", "a.html", page(`<section hidden="until-found"><p>${SENTENCE}</p></section>`), VERBATIM],
  [
    "XHTML of an old character set",
    "a.xhtml",
    Buffer.from(
      `<?xml version="1.0" encoding="windows-1252"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title><script src="x"/></head><body><p>\u0093${LEAD}\u0094</p><p>${SENTENCE}</p></body></html>`,
      "latin1",
    ),
    VERBATIM,
  ],
  ["a page that calls itself UTF-16", "a.html", page(`<p>“${SENTENCE}”</p>`, '<meta charset="utf-16">'), VERBATIM],
  ["a page in UTF-16 without a mark", "a.html", utf16(page(`<p>${SENTENCE}</p>`, "")), VERBATIM],
  [
    "rich text",
    "a.rtf",
    `{\\rtf1\\ansi ${LEAD}\\par \\ldblquote ${SENTENCE.replace("prisoners", "pris\\'6fners")}\\rdblquote  he said.}`,
    VERBATIM,
  ],
  [
    "a PDF",
    "a.pdf",
    makePdf([
      [
        LEAD,
        12,
        "The made-up sides agreed to exchange 314 pris-",
        "oners of war and carried out the swap immediately.",
      ],
    ]),
    VERBATIM,
  ],
  [
    "preformatted text",
    "a.html",
    page(
      `<pre>The made-up sides agreed to exchange 314 pris-\noners of war and carried out the swap immediately, so it goes.</pre>`,
    ),
    TYPESETTING,
  ],
  [
    "a page heavy with pictures",
    "a.html",
    page(`<p><img alt="" src="data:image/png;base64,${"iVBORw0K".repeat(400_000)}">${SENTENCE}</p>`),
    VERBATIM,
  ],
  [
    "a line of 40,000 notes' marks",
    "a.html",
    page(`<p>${"note<sup><a>1</a></sup> ".repeat(40_000)}</p><p>${SENTENCE}</p>`),
    VERBATIM,
  ],
  [
    "an archive with a megabyte of blanks",
    "a.mht",
    `MIME-Version: 1.0\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>${LEAD}</p>${" =".repeat(500_000)}\r\n<p>${SENTENCE}</p>`,
    VERBATIM,
  ],
];

async function choose(page: Page, name: string, body: string | Buffer): Promise<void> {
  await openApp(page, `?event=${EXCHANGE}`);
  await chooseAnother(page, name, body);
}
async function chooseAnother(page: Page, name: string, body: string | Buffer): Promise<void> {
  await sourcePanel(page).getByRole("button", { name: "Attach your copy" }).click();
  await page.getByLabel("Choose a file").setInputFiles({ name, mimeType: "", buffer: Buffer.from(body) });
}
const quoteIn = (page: Page) =>
  page.locator(`[data-attached="${FOUNDING}"] .attached-quote`).filter({ hasText: QUOTE });

test("the words are found in copies of every form", async ({ page }) => {
  test.slow();
  await openApp(page, `?event=${EXCHANGE}`);
  for (const [what, name, body, outcome] of FILES) {
    await test.step(what, async () => {
      await chooseAnother(page, name, body);
      await expect(quoteIn(page)).toContainText(outcome);
      await expect(quoteIn(page)).toContainText("✓");
      await expect(page.locator("[data-attached] mark[data-quote]").first()).toContainText("agreed to exchange");
      // The passage stands for its paragraph, whatever line of the copy it is in.
      await expect(paragraphOf(page, FOUNDING, 6)).toBeInViewport();
      await page.getByRole("button", { name: "Remove your copy" }).click();
      await expect(page.locator("[data-attached]")).toHaveCount(0);
    });
  }
});

test("a copy that was compared before is shown at the open paragraph too", async ({ page }) => {
  const long = halves("").replace("<body>", `<body>${`<p>${LEAD}</p>`.repeat(40)}`);
  await choose(page, "a.html", long);
  for (let time = 0; time < 3; time++) {
    await expect(quoteIn(page)).toContainText(VERBATIM);
    await expect(paragraphOf(page, FOUNDING, 6)).toBeInViewport();
    await page.getByRole("button", { name: "Remove your copy" }).click();
    await expect(page.locator("[data-attached]")).toHaveCount(0);
    await chooseAnother(page, "a.html", long);
  }
});

test("a page made to hold the browser up is refused, by a name that turns no sentence round", async ({ page }) => {
  await choose(page, "talks\u202elmth.html", `<!doctype html>${"<div><span>".repeat(200_000)}${SENTENCE}`);
  await expect(page.getByRole("alert").filter({ hasText: "deeper than any browser shows" })).toContainText(
    "“talkslmth.html” nests its elements deeper than any browser shows them. Copy the article's words and paste them.",
  );
});

test("words outside the page's article are found where a quote stands there", async ({ page }) => {
  const long = `<p>${LEAD}</p>`.repeat(6);
  await choose(
    page,
    "a.html",
    `<!doctype html><meta charset="utf-8"><header><p>${SENTENCE}</p></header><article>${long}</article><p>Also read this.</p>`,
  );
  await expect(quoteIn(page)).toContainText(VERBATIM);
  await expect(page.locator("[data-attached]")).toContainText("Also read this.");
});

test("what lies between two halves is told, since it may change what is said", async ({ page }) => {
  await choose(page, "a.html", halves("<div>are said to have</div>"));
  await expect(quoteIn(page)).toContainText("left out there: “are said to have”");
});

test("a page that this browser saved itself, with shadow roots", async ({ page }) => {
  const lines = Array.from(
    { length: 40 },
    (_, i) => `<p>${"x".repeat(i)} ${SENTENCE.replace("swap", `swap ${i}`)}</p>`,
  );
  await page.setContent(`<title>T</title><article>${lines.join("")}<div id="host">light</div></article>`);
  await page.evaluate((words) => {
    const root = document.getElementById("host")?.attachShadow({ mode: "open" });
    if (root) root.innerHTML = `<p>${words} <slot></slot></p>`;
  }, SENTENCE);
  const client = await page.context().newCDPSession(page);
  const { data } = await client.send("Page.captureSnapshot", { format: "mhtml" });
  await choose(page, "saved.mht", data);
  await expect(quoteIn(page)).toContainText(VERBATIM);
  for (let i = 0; i < 40; i++) {
    await expect(page.locator("[data-attached]")).toContainText(`carried out the swap ${i} immediately`);
  }
});

const UNREADABLE = [
  [
    "UTF-16 cut in a letter",
    "cut.txt",
    utf16("\uFEFFWords of an article").subarray(0, -1),
    "The letters of “cut.txt” could not be read",
  ],
  [
    "malformed UTF-16",
    "bad.html",
    utf16("\uFEFF<p>\uDC00\uDC00 words</p>"),
    "The letters of “bad.html” could not be read",
  ],
  ["a PDF cut off at its beginning", "a.pdf", "%PDF-1.7", "“a.pdf” is damaged, or not a whole PDF"],
  ["rich text without words", "a.rtf", "{\\rtf1{\\pict ffd8}}", "holds no words"],
  ["an archive without a page", "a.mht", "no archive", "holds no web page"],
] as const;

test.describe("a file that cannot be read is a sentence in the form", () => {
  const fault = (page: Page) => page.locator("form.attach").getByRole("alert");
  test("of every kind", async ({ page }) => {
    await openApp(page, `?event=${EXCHANGE}`);
    for (const [what, name, body, words] of UNREADABLE) {
      await test.step(what, async () => {
        await chooseAnother(page, name, body);
        await expect(fault(page)).toContainText(words);
        await page.getByRole("button", { name: "Cancel" }).click();
      });
    }
  });
  test("one that makes the reader itself fail", async ({ page }) => {
    await page.addInitScript(() => {
      DOMParser.prototype.parseFromString = () => {
        throw new Error("out of memory");
      };
    });
    await choose(page, "a.html", halves(""));
    await expect(fault(page)).toContainText("“a.html” could not be read (Error: out of memory)");
    await page.getByLabel("The article’s words").fill("<p>pasted</p>");
    await page.getByRole("button", { name: "Attach these words" }).click();
    await expect(fault(page)).toContainText("This could not be read (Error: out of memory)");
  });
});

test("a slow file is left behind by closing the form", async ({ page }) => {
  await page.addInitScript(() => {
    const { arrayBuffer } = File.prototype;
    File.prototype.arrayBuffer = function () {
      return new Promise((resolve) => {
        Object.assign(window, { release: async () => resolve(await arrayBuffer.call(this)) });
      });
    };
  });
  await choose(page, "a.txt", SENTENCE);
  await page.getByRole("button", { name: "Cancel" }).click();
  // What the file would have led to is under way after one turn, and a later reading of the store comes after it.
  const kept = await page.evaluate(async () => {
    if ("release" in window && typeof window.release === "function") await window.release();
    await new Promise((resolve) => setTimeout(resolve));
    const opened = indexedDB.open("parley-copies");
    await new Promise((resolve) => opened.addEventListener("success", resolve));
    const all = opened.result.transaction("copies").objectStore("copies").getAll();
    await new Promise((resolve) => all.addEventListener("success", resolve));
    return all.result.length;
  });
  expect(kept).toBe(0);
  await expect(page.locator("[data-attached]")).toHaveCount(0);
});

test("of several files dropped at once none is picked in silence", async ({ page }) => {
  await openApp(page, `?event=${EXCHANGE}`);
  await sourcePanel(page).getByRole("button", { name: "Attach your copy" }).click();
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    for (const name of ["a.txt", "b.txt"]) data.items.add(new File(["Words."], name, { type: "text/plain" }));
    return data;
  });
  await page.locator("form.attach").dispatchEvent("drop", { dataTransfer: transfer });
  await expect(page.locator("form.attach").getByRole("alert")).toHaveText(
    "2 files were dropped; drop the one that is this article.",
  );
});
