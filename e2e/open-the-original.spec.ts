import { expect, type Page, test } from "@playwright/test";
import { openAtQuote } from "../src/dataset/text/fragment";

/** A page whose typography is not the one that an editor's keyboard makes, with the words wanted far down. */
const NASTY = `<!doctype html><meta charset="utf-8"><title>A page elsewhere</title>
<style>body { font: 18px serif; width: 600px } p { margin: 0 0 40px }
::target-text { background-color: rgb(1, 2, 3) }</style>
<h1>The bridges of Vell</h1>
${"<p>Filler that says nothing about any bridge, over and over, so that the words wanted lie far below.</p>".repeat(60)}
<p id="p1">«We will hand over\u00a0<b>forty bridges</b> by the end of\u00a0March» \u2014 the min\u00adister said, smil\u200bing.</p>
${"<p>More filler.</p>".repeat(40)}
<p id="p2">It\u2019s a \u201cfirst step\u201d \u2013 nothing more \u2013 the envoy told re\u00adporters on\n   Monday&nbsp;night&hellip;</p>
${"<p>More filler.</p>".repeat(40)}
<p id="p3">Делегація об\u02bcєднаних міст сказала: «мости\u00a0— це справа всіх сторін», і пішла.</p>
${"<p>More filler.</p>".repeat(40)}`;

/** Pages on which something stands in the way of one long term, and the quote as an editor recorded it. */
const IN_THE_WAY: readonly (readonly [what: string, quote: string, html: string])[] = [
  [
    "a hyphen that does not break",
    "they want a long-term truce in the whole territory",
    "they want a long&#8209;term truce in the whole territory",
  ],
  [
    "an en dash",
    "they held Vell-Tarn talks in the whole territory of it",
    "they held Vell–Tarn talks in the whole territory of it",
  ],
  [
    "a spaced dash",
    "they held talks - the third - in the whole territory",
    "they held talks&nbsp;— the third&nbsp;— in the whole territory",
  ],
  [
    "a note's mark",
    "the main aim was a lasting truce in the whole territory",
    "the main aim was a lasting truce<sup>[1]</sup> in the whole territory",
  ],
  [
    "a note's mark with a link",
    "the main aim was a lasting truce in the whole territory",
    'the main aim was a lasting<sup><a href="#n">1</a></sup> truce in the whole territory',
  ],
  [
    "a line break",
    "the main aim was a lasting truce in the whole territory",
    "the main aim was a lasting<br>truce in the whole territory",
  ],
  [
    "a paragraph's end",
    "the main aim was a lasting truce in the whole territory",
    "the main aim was a lasting</p><p>truce in the whole territory",
  ],
  [
    "an advertisement",
    "the main aim was a lasting truce in the whole territory",
    "the main aim was a lasting<div>Buy this</div>truce in the whole territory",
  ],
  [
    "a heading between",
    "the main aim was a lasting truce in the whole territory",
    "the main aim was a lasting</p><h2>More</h2><p>truce in the whole territory",
  ],
  [
    "inner elements and soft hyphens",
    "the main aim was a lasting truce in the whole territory",
    "the <b>main</b> aim was a last&shy;ing <i>truce</i> in the <a href='#'>whole</a> terri&shy;tory",
  ],
  [
    "an ellipsis",
    "the main aim was ... a lasting truce in the territory",
    "the main aim was … a lasting truce in the territory",
  ],
  ["a line break in Chinese", "双方同意交换战俘并将在下周继续举行谈判", "双方同意交换<br>战俘并将在下周继续举行谈判"],
  ["other marks in Chinese", "双方同意交换战俘,并将在下周继续举行谈判", "双方同意交换战俘，并将在下周继续举行谈判"],
  [
    "a paragraph's end in Ukrainian",
    "сторони домовилися про тривале перемир'я на всій території країни",
    "сторони домовилися про тривале</p><p>перемирʼя на всій території країни",
  ],
  [
    "a line break in Arabic",
    "اتفق الطرفان على هدنة دائمة في كامل أراضي البلاد",
    "اتفق الطرفان على هدنة<br>دائمة في كامل أراضي البلاد",
  ],
];

test("across all that stands between two words", async ({ page }) => {
  const filler =
    "<p>Filler that says nothing about any truce, over and over, so that the words lie far below.</p>".repeat(60);
  for (const [what, quote, html] of IN_THE_WAY) {
    await test.step(what, async () => {
      const body = `<!doctype html><meta charset="utf-8"><title>A page elsewhere</title>${filler}<p id="p">“${html},” it said.</p>${filler}`;
      await expectReached(page, quote, "p", body);
    });
  }
});

async function expectReached(page: Page, quote: string, id: string, body = NASTY): Promise<void> {
  const url = openAtQuote("./elsewhere.html", quote);
  expect(url).toContain("#:~:text=");
  await page.route("**/elsewhere.html", (route) => route.fulfill({ contentType: "text/html", body }));
  const link = `<a href="${url.replaceAll("&", "&amp;")}" rel="noopener noreferrer">Open at these words</a>`;
  await page.route("**/start.html", (route) => route.fulfill({ contentType: "text/html", body: link }));
  await page.goto("./start.html");
  // A reader's own click: browsers look for the words only then.
  await page.getByRole("link", { name: "Open at these words" }).click();
  await expect(page).toHaveTitle("A page elsewhere");
  await expect(page.locator(`#${id}`)).toBeInViewport();
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(1000);
}

test("over non-breaking spaces, an element within, guillemets, a soft hyphen and a zero-width space", async ({
  page,
}) => {
  await expectReached(page, "We will hand over forty bridges by the end of March", "p1");
});

test("over curly quotes, dashes and a line end, quoted with straight ones", async ({ page }) => {
  await expectReached(page, `It's a "first step" - nothing more - the envoy told reporters on Monday night`, "p2");
});

test("in Ukrainian, with the letter apostrophe where the quote has a straight one", async ({ page }) => {
  await expectReached(page, "об'єднаних міст сказала: «мости - це справа всіх сторін»", "p3");
});

test("words that the page does not have leave it at its top", async ({ page }) => {
  await page.route("**/elsewhere.html", (route) => route.fulfill({ contentType: "text/html", body: NASTY }));
  await page.goto(openAtQuote(new URL("/elsewhere.html", "http://localhost").pathname, "nobody ever said these words"));
  await expect(page).toHaveTitle("A page elsewhere");
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});
