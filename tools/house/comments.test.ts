import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { parseSync } from "vite";
import { expect, test } from "vitest";
import { readSources } from "./checkHouse";

/** A file's name as comments give it: with its ending, and without what stands for any name ("ID.json"). */
const FILE_NAME = /(?<![\w*])[\w-]+\.(?:md|tsx?|css)\b/g;

/** Every file name that the comments of a source hold. */
function namedIn(file: string, text: string): readonly string[] {
  const comments = file.endsWith(".css")
    ? [...text.matchAll(/\/\*.*?\*\//gs)].map(([comment]) => comment)
    : parseSync(file, text).comments.map(({ value }) => value);
  return comments.flatMap((comment) => comment.match(FILE_NAME) ?? []);
}

test("file names are found in comments alone", () => {
  const code = 'import "./a.css"; // see README.md\n/** By `sub/params.ts`. */\nconst b = "c.ts"; // data/ID.json';
  expect(namedIn("x.ts", code)).toEqual(["README.md", "params.ts"]);
  expect(namedIn("x.css", "/* styles/tokens.css */ a { background: url(b.css); }")).toEqual(["tokens.css"]);
});

test("comments name no file that is not in the repository", () => {
  const folders = ["src", "tools", "bench", "e2e", "data"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }),
  );
  const there = new Set([...folders, ...readdirSync(".")].map((path) => basename(path)));
  const sources = [...readSources()].filter(([file]) => !/\.test\.tsx?$/.test(file));
  const named = sources.flatMap(([file, text]) => namedIn(file, text).map((name) => `${file}: ${name}`));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((each) => !there.has(each.split(": ")[1] ?? ""))).toEqual([]);
});
