// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { htmlToText, looksLikeHtml } from "./htmlText";

describe("the words of a page", () => {
  test("a line a block, entities read, runs of spaces as one", () => {
    expect(
      htmlToText("<h1>Talks&nbsp;end</h1><p>Each side\n  handed over <b>157</b> people.</p><p>A <i>second</i> one."),
    ).toBe("Talks\u00a0end\nEach side handed over 157 people.\nA second one.");
    expect(htmlToText("<div>one<br>two<div>three</div>four</div>five")).toBe("one\ntwo\nthree\nfour\nfive");
  });

  test("what nobody reads is left out, and markup in text stays text", () => {
    expect(
      htmlToText(
        "<style>p{}</style><script>steal()</script><p>Kept &lt;img src=x onerror=alert(1)&gt;</p><p hidden>not</p>" +
          "<template><p>nor this</p></template><svg><text>nor that</text></svg><noscript>none</noscript>",
      ),
    ).toBe("Kept <img src=x onerror=alert(1)>");
  });

  test("the article alone where the page has one, but not a teaser", () => {
    const words = "A sentence of the article that is long enough to count. ".repeat(3).trim();
    expect(htmlToText(`<nav>Home</nav><article><p>${words}</p></article><footer>About us</footer>`)).toBe(words);
    expect(htmlToText(`<article>Read also</article><div>${words}</div>`)).toBe(`Read also\n${words}`);
    expect(htmlToText(`<article>${words}</article><article>${words}</article>`)).toBe(`${words}\n${words}`);
  });

  test("deep nesting does not exhaust the stack", () => {
    expect(htmlToText(`${"<b>".repeat(800)}deep`)).toBe("deep");
  });

  test("an empty page", () => {
    expect(htmlToText("")).toBe("");
  });
});

test("source of a page is told from prose", () => {
  expect(looksLikeHtml("  <!DOCTYPE html><html>")).toBe(true);
  expect(looksLikeHtml("<p>One.</p>")).toBe(true);
  expect(looksLikeHtml("<3 is a heart, and prose goes on.")).toBe(false);
  expect(looksLikeHtml("The tag <p> is named in prose.")).toBe(false);
});
