import { describe, expect, test } from "vitest";
import { numberBlocks, splitArticle, splitPlainText } from "./split";

const LONG =
  "Russia and Ukraine wrapped up their second round of talks without a clear breakthrough, officials of both sides said.";

const roles = (text: string, title?: string): readonly string[] => splitArticle(text, title).map((block) => block.role);

describe("splitPlainText", () => {
  test("a line is a paragraph, whatever ends it, and empty ones are none", () => {
    expect(splitPlainText("one\r\ntwo\n\n  \nthree\u2028four\rfive\n\u200B\n")).toEqual([
      "one",
      "two",
      "three",
      "four",
      "five",
    ]);
    expect(splitPlainText(" \n\t\n")).toEqual([]);
    expect(splitPlainText("")).toEqual([]);
  });

  test("text wrapped at a width is joined between empty lines", () => {
    const wrapped = [
      "Russia and Ukraine, which are negotiating a cease-fire under US",
      "mediation, wrapped up their second round of talks on the 5th without",
      "a clear breakthrough.",
      "",
      "The three-way meeting was held over two days and ended after about",
      "four hours.",
    ].join("\n");
    expect(splitPlainText(wrapped)).toEqual([
      "Russia and Ukraine, which are negotiating a cease-fire under US mediation, wrapped up their second round of talks on the 5th without a clear breakthrough.",
      "The three-way meeting was held over two days and ended after about four hours.",
    ]);
  });

  test("paragraphs of a line each stay apart, empty lines between or not", () => {
    expect(splitPlainText(`${LONG}\n${LONG}\n\n${LONG}`)).toEqual([LONG, LONG, LONG]);
    expect(splitPlainText("He came home.\nShe stayed.\n\nThey met.")).toEqual([
      "He came home.",
      "She stayed.",
      "They met.",
    ]);
  });
});

describe("splitArticle", () => {
  test("headline, dateline rows, tags and byline are no body", () => {
    const text = [
      "Second Talks End With an Exchange",
      "- Input",
      "- 2026-02-06 06:34:49",
      "2026-02-06 06:34:49",
      "06.02.2026, 06:34 GMT",
      "",
      LONG,
      "The UAE mediated.",
      "#RussiaUkraineWar #CeaseFireTalks",
      "#переговори",
      "someone@news.example A. Person Reporter",
      "By A. Person",
    ].join("\n");
    const expected = [
      "headline",
      "dateline",
      "dateline",
      "dateline",
      "dateline",
      "body",
      "body",
      "tags",
      "tags",
      "byline",
      "byline",
    ];
    expect(roles(text)).toEqual(expected);
    expect(numberBlocks(splitArticle(text))).toEqual(
      text
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => ({ n: line === LONG ? 1 : line === "The UAE mediated." ? 2 : null, text: line })),
    );
  });

  test("the document's title is the headline wherever it stands and however it is quoted", () => {
    expect(roles(`Menu\n“Talks” end – again\n${LONG}`, '"Talks" end - again')).toEqual(["other", "headline", "body"]);
  });

  test("menus and subheadings are no body, long or closed lines are", () => {
    expect(roles(`Share\nRead more\n${LONG}\nWhat comes next\nIt ended.`, "Share")).toEqual([
      "headline",
      "other",
      "body",
      "other",
      "body",
    ]);
    expect(roles(`Заголовок\n双方交换了157名战俘。\nОни сказали: «да».\n${LONG.slice(0, -1)}, and more`)).toEqual([
      "headline",
      "body",
      "body",
      "body",
    ]);
  });

  test("a text that begins with its body has no headline", () => {
    expect(roles("The UAE mediated.\nIt ended.")).toEqual(["body", "body"]);
  });

  test("a line with an address or a mention of an author is body where it is a sentence of some length", () => {
    expect(
      roles(
        `So it was.\nBy Friday the sides had agreed to meet again.\n${LONG} Write to us at a@b.example for the whole list of names, it said.`,
      ),
    ).toEqual(["body", "body", "body"]);
  });
});
