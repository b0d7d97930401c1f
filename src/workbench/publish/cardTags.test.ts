import { readFileSync } from "node:fs";
import { Window } from "happy-dom";
import { expect, test } from "vitest";
import { addCardTags, removeCardTags } from "./cardTags";
import { writeHead } from "./writeHead";

const PAGE = readFileSync("index.html", "utf8");
const CARD = {
  url: "https://talks.example/ua/",
  title: 'Talks > "war" & $& peace',
  description: "Each with its words.",
  picture: { path: "cards/index--site.png", alt: "Timeline", width: 1200, height: 630 },
};

test("the app's page names its picture by a whole address, with its size and what it shows", () => {
  const { document } = new Window({ settings: { disableJavaScriptEvaluation: true } });
  document.write(addCardTags(PAGE, CARD));
  const said = (name: string) => document.querySelector(`meta[property="${name}"]`)?.getAttribute("content");
  expect(said("og:title")).toBe(CARD.title);
  expect(said("og:image")).toBe("https://talks.example/ua/cards/index--site.png");
  expect([said("og:image:width"), said("og:image:height"), said("og:image:alt")]).toEqual(["1200", "630", "Timeline"]);
  expect(document.querySelector('meta[name="twitter:card"]')?.getAttribute("content")).toBe("summary_large_image");
});

test("a site of another dataset keeps nothing of it", () => {
  const page = addCardTags(PAGE, CARD);
  expect(addCardTags(page, CARD)).toBe(page);
  expect(removeCardTags(page)).toBe(PAGE);
  const head = { title: "T", description: "D", core: { url: "c", bytes: 1 }, authored: { url: "a", bytes: 1 } };
  expect(writeHead(page, head)).toBe(writeHead(PAGE, head));
});
