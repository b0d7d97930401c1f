import { expect, test } from "vitest";
import { formatSiteFiles, readSiteFiles } from "./siteFiles";

const FILES = [
  { path: "assets/first-1a2b.js", bytes: 5 },
  { path: "index.html", bytes: 9 },
];

test("the list is read as it was written, in the order of its paths and without itself", () => {
  expect(readSiteFiles(formatSiteFiles([...FILES].reverse()))).toEqual(FILES);
  expect(formatSiteFiles([...FILES, { path: "files.json", bytes: 1 }])).toBe(formatSiteFiles(FILES));
});

test.each([
  ["a page of the host in its place", "<!doctype html><title>Not found</title>"],
  ["nothing", ""],
  ["a list without a page", '{"files":[{"path":"a.js","bytes":1}]}'],
  ["a path that leads elsewhere", '{"files":[{"path":"index.html","bytes":1},{"path":"../x.js","bytes":1}]}'],
  ["another site's address", '{"files":[{"path":"index.html","bytes":1},{"path":"//host/x.js","bytes":1}]}'],
  ["an address with a scheme", '{"files":[{"path":"index.html","bytes":1},{"path":"https://host/x.js","bytes":1}]}'],
  ["a file of no size", '{"files":[{"path":"index.html"}]}'],
  ["null", "null"],
])("what is no list of a site is none: %s", (_, text) => {
  expect(readSiteFiles(text)).toBeNull();
});
