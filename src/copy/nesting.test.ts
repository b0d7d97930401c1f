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

  test("formats that differ and are never closed, each begun again in all that follows", () => {
    expect(isTooDeep(Array.from({ length: 100 }, (_, i) => `<div><b id=${i}>a</div>`).join(""))).toBe(true);
  });
});
