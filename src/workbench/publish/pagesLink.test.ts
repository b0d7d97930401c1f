import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { addPagesLink, removePagesLink } from "./pagesLink";
import { writeHead } from "./writeHead";

const PAGE = readFileSync("index.html", "utf8");

test("the page leads to the lists without scripts, and tells the app from which event on there are pages", () => {
  const page = addPagesLink(PAGE, 7);
  expect(page).toContain('<link rel="index" id="pages" href="./e/" data-first="7">');
  expect(/<noscript>Parley.*<\/noscript>/s.exec(page)?.[0].match(/href="\.\/\w\/"/g)).toHaveLength(6);
  expect(addPagesLink(page, 7)).toBe(page);
});

test("nothing of it is left in a site of another dataset, which has none of these pages", () => {
  const page = addPagesLink(PAGE, 7);
  expect(removePagesLink(page)).toBe(PAGE);
  const head = { title: "T", description: "D", core: { url: "c", bytes: 1 }, authored: { url: "a", bytes: 1 } };
  expect(writeHead(page, head)).toBe(writeHead(PAGE, head));
});
