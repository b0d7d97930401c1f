// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { htmlToText, looksLikeHtml } from "./htmlText";

describe("the words of a page", () => {
  test("a line a block, entities read, runs of spaces as one", () => {
    expect(
      htmlToText("<h1>Talks&nbsp;end</h1><p>Each side\n  handed over <b>157</b> people.</p><p>A <i>second</i> one."),
    ).toBe("Talks\u00a0end\n\nEach side handed over 157 people.\n\nA second one.");
    expect(htmlToText("<div>one<br>two<div>three</div>four</div>five")).toBe("one\ntwo\n\nthree\n\nfour\n\nfive");
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
    expect(htmlToText(`<article>Read also</article><div>${words}</div>`)).toBe(`Read also\n\n${words}`);
    expect(htmlToText(`<article>${words}</article><article>${words}</article>`)).toBe(`${words}\n\n${words}`);
  });

  test("the words of shadow roots stand where they were seen, with what is slotted in them", () => {
    for (const name of ["shadowrootmode", "shadowroot", "shadowmode"]) {
      expect(
        htmlToText(
          `<div><template ${name}="open"><p>Inside <slot name="who">nobody</slot> said <slot></slot>.</p></template><b slot="who">the envoy</b>so</div><p>After.</p>`,
        ),
      ).toBe("Inside the envoy said so.\n\nAfter.");
    }
    expect(
      htmlToText(
        '<x-a><template shadowrootmode="open"><x-b><template shadowrootmode="open"><p>Deep: <slot></slot></p></template>words</x-b></template></x-a>',
      ),
    ).toBe("Deep: words");
    expect(htmlToText("<p>Kept</p><template><p>not</p></template>")).toBe("Kept");
  });

  test("hidden until found is there to be found; hidden words inside a sentence are not", () => {
    expect(htmlToText('<section hidden="until-found"><p>Words.</p></section><p hidden>not</p>')).toBe("Words.");
    expect(
      htmlToText(
        '<p>An end <span style="color: red; display: none">Advertisement</span>to <a class="link sr-only">opens a window</a>' +
          "<span hidden>nor this</span>all <ruby>戦<rp>(</rp><rt>せん</rt><rp>)</rp></ruby>争.</p>",
      ),
    ).toBe("An end to all 戦争.");
  });

  test("note marks are told from words and units", () => {
    expect(
      htmlToText('<p>truce<sup><a href="#n1">1</a></sup> and truce<sup>[2]</sup> and truce<sup>3</sup>.</p>'),
    ).toBe("truce[1] and truce[2] and truce³.");
    expect(
      htmlToText(
        '<p>truce <sup>[2]</sup> and truce <sup><a href="#n">a</a></sup> and truce <sup><a href="#n">*</a></sup>.</p>',
      ),
    ).toBe("truce[2] and truce[a] and truce*.");
    expect(htmlToText("<p>km<sup>2</sup>, the 5<sup>th</sup></p>")).toBe("km2, the 5th");
  });

  test("lines of preformatted text stay lines", () => {
    expect(htmlToText("<p>One  two</p><pre>hosti-\nlities\n\nend</pre>three")).toBe(
      "One two\n\nhosti-\nlities\n\nend\n\nthree",
    );
  });

  test("deep nesting does not exhaust the stack", () => {
    expect(htmlToText(`${"<b>".repeat(800)}deep`)).toBe("deep");
  });

  test("an empty page", () => {
    expect(htmlToText("")).toBe("");
  });
});

test("blanks, templates and nesting without end take time in proportion", () => {
  const nested = (n: number) => `${'<div><template shadowrootmode="open">'.repeat(n)}deep`;
  expect(htmlToText(nested(200))).toContain("deep");
  expect(htmlToText(`<p>${" ".repeat(300_000)}x</p>`)).toBe("x");
});

test("source of a page is told from prose", () => {
  expect(looksLikeHtml("  <!DOCTYPE html><html>")).toBe(true);
  expect(looksLikeHtml("<p>One.</p>")).toBe(true);
  expect(looksLikeHtml("<3 is a heart, and prose goes on.")).toBe(false);
  expect(looksLikeHtml("The tag <p> is named in prose.")).toBe(false);
});
