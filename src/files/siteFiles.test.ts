import { expect, test } from "vitest";
import { formatSiteList, formatVersion, readSiteList, readVersion } from "./siteFiles";

const FILES = [
  { path: "assets/first-1a2b.js", bytes: 5, hash: "1a2b", core: true },
  { path: "e/a.html", bytes: 7, hash: "3c", core: false },
  { path: "index.html", bytes: 9, hash: "4d", core: true },
];

test("the list is read as it was written, in the order of its paths", () => {
  const list = { version: "12ab", files: FILES };
  expect(readSiteList(formatSiteList({ ...list, files: [...FILES].reverse() }))).toEqual(list);
});

test("a version is read as it was written; a page of a host in its place is none", () => {
  expect(readVersion(formatVersion("12ab"))).toBe("12ab");
  for (const text of ["<!doctype html>", "", "null", '{"version":""}', '{"version":"../x"}']) {
    expect(readVersion(text)).toBeNull();
  }
});

test.each([
  ["a page of the host in its place", "<!doctype html><title>Not found</title>"],
  ["nothing", ""],
  ["a list without a page", '{"version":"1","files":[{"path":"a.js","bytes":1,"hash":"a"}]}'],
  [
    "a path that leads elsewhere",
    '{"version":"1","files":[{"path":"index.html","bytes":1,"hash":"a"},{"path":"../x.js","bytes":1,"hash":"a"}]}',
  ],
  [
    "another site's address",
    '{"version":"1","files":[{"path":"index.html","bytes":1,"hash":"a"},{"path":"//host/x.js","bytes":1,"hash":"a"}]}',
  ],
  [
    "an address with a scheme",
    '{"version":"1","files":[{"path":"index.html","bytes":1,"hash":"a"},{"path":"https://host/x.js","bytes":1,"hash":"a"}]}',
  ],
  ["a file of no size", '{"version":"1","files":[{"path":"index.html","hash":"a"}]}'],
  ["a file without a hash", '{"version":"1","files":[{"path":"index.html","bytes":1}]}'],
  ["a list without a version", '{"files":[{"path":"index.html","bytes":1,"hash":"a"}]}'],
  ["null", "null"],
])("what is no list of a site is none: %s", (_, text) => {
  expect(readSiteList(text)).toBeNull();
});
