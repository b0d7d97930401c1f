import { describe, expect, test } from "vitest";
import { isTooDeep } from "./nesting";

describe("pages that are nested as pages are", () => {
  test.each([
    ...["<p>a", "<li><p>a", "<dt>a<dd>b", "<h1>a", "<a href=x>a"].map((piece) => [
      `what the next of its kind closes: ${piece}`,
      piece,
    ]),
    ["rows and cells that nobody closes", "<table><tr><td><font size=2>a<tr><th><b>c</table>"],
    ["phrases that end with their paragraph", "<p><span>a</p><div><b>b</div><ul><li><i>c</ul>"],
    ["drawings whose elements close themselves", '<svg><path d="M0"/><g><path/></g></svg>'],
    [
      "tags in scripts, styles, titles and comments",
      "<script>'<div><div>'</script><!-- <div><div> --><title><b></title>",
    ],
    ["a format that is begun again and again with the same looks", "<div><b class=x>a</div>"],
    ["elements without content", "<br><img src=x><input><meta>"],
  ])("%s", (_, piece) => expect(isTooDeep(piece.repeat(2000))).toBe(false));

  test("tags in the values of attributes", () => {
    expect(isTooDeep('<p data-x="<div>">a</p>'.repeat(2000))).toBe(false);
    expect(isTooDeep("<p title='<b><b>' class=<i>a</p>".repeat(2000))).toBe(false);
  });

  test("500 levels, once", () => expect(isTooDeep("<div>".repeat(500))).toBe(false));
});

describe("pages that hold a browser up", () => {
  test.each([
    ["nested blocks", "<div>"],
    ["nested phrases", "<span>a"],
    ["blocks whose end tags close nothing", "<section><table></section>"],
    ["phrases around blocks, closed in the wrong order", "<span><div></span>"],
    ["nested tables", "<table><tr><td>"],
    ["nested templates", "<div><template shadowrootmode=open>"],
    ["blocks in formats, closed in the wrong order", "<b><div></b>"],
    ["tags of a drawing that are none of one", "<div/>"],
  ])("%s", (_, piece) => expect(isTooDeep(piece.repeat(2000))).toBe(true));

  test.each([
    ["behind a comment that ends as few do", "<!-- --!>", "<div>"],
    ["behind a comment that ends where it begins", "<!-->", "<div>"],
    ["behind a value that looks like a script", '<p title="<script>">', "<div>"],
    ["behind a value that looks like a comment", '<p title="<!--">', "<div>"],
    ["in the title of a drawing", "<svg><title>", "<div>"],
    ["in a drawing, behind its style", "<svg><style>", "<g>"],
    ["in a drawing, of names without content elsewhere", "<svg>", "<link>"],
    ["in the text of a drawing, where nothing closes itself", "<svg><foreignObject>", "<div/>"],
    ["in a drawing, of values that end in a stroke", "<svg>", "<g a=b/>"],
    ["behind a drawing that an element of the page ended", "<svg><p>", "<span/>"],
  ])("%s", (_, before, piece) => expect(isTooDeep(before + piece.repeat(2000))).toBe(true));

  test("formats that differ in their last letters alone", () => {
    const style = "x".repeat(300);
    expect(isTooDeep(Array.from({ length: 100 }, (_, i) => `<div><b class="${style}${i}">a</div>`).join(""))).toBe(
      true,
    );
  });

  test("formats that differ and are never closed, each begun again in all that follows", () => {
    expect(isTooDeep(Array.from({ length: 100 }, (_, i) => `<div><b id=${i}>a</div>`).join(""))).toBe(true);
  });
});
