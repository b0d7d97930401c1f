import { expect, test } from "vitest";
import type { PageSet } from "../src/pages/pageSet";
import { sayLeftOut } from "./pagesWords";

const pages = (leftOut: PageSet["leftOut"]): PageSet => ({
  hasEvent: () => true,
  hasActor: () => true,
  hasSource: () => true,
  firstEvent: 0,
  leftOut,
});

test("a build says what its pages are without, and why", () => {
  const all = pages({ events: 0, sources: 0, actors: 0 });
  expect(sayLeftOut({ url: "https://talks.example/", pages: all })).toEqual([]);
  expect(sayLeftOut({ url: null, pages: all })).toEqual([
    "without SITE_URL the pages have no canonical address, and there is no feed.xml, feed.json, changes.xml, changes.json, sitemap.xml, robots.txt, oembed/, cards/",
  ]);
  expect(sayLeftOut({ url: "https://talks.example/", pages: pages({ events: 1200, sources: 3, actors: 0 }) })).toEqual([
    "Hosts take 20,000 files, so some of the records have no page of their own: 1,200 events, 3 documents.",
  ]);
});
