import { expect, test } from "vitest";
import { wayOf } from "./wayOf";

test.each([
  ["", "page"],
  ["index.html", "page"],
  ["assets/first-1a2b.js", "kept"],
  ["data/core-1a2b.bin", "kept"],
  ["e/2026-02-04-round.html", "fresh"],
  ["e/", "fresh"],
  ["icon.svg", "fresh"],
  ["icons/192.png", "fresh"],
  ["manifest.webmanifest", "fresh"],
  ["files.json", null],
  ["version.json", null],
  ["sw.js", null],
  ["talks.zip", null],
  ["other/index.html", null],
  ["data/other/talks.json", null],
  ["embed.js", null],
  ["licences.json", "fresh"],
] as const)("an address is answered by its kind: %s is %s", (path, way) => {
  expect(wayOf(path)).toBe(way);
});
