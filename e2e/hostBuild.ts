import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join, normalize, relative } from "node:path";
import { extname } from "node:path/posix";
import { listen, type Site, TYPES } from "./hostSite";

const DIST = process.env.E2E_DIST ?? "dist";

let read: Site | null = null;
/** The build as it ships, read once. */
export function builtSite(): Site {
  read ??= readSite();
  return read;
}

function readSite(): Site {
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(DIST, path), readFileSync(path)];
    }),
  );
}

/** A rule of _headers: a path, or how it begins, and what is sent with what lies there. */
interface Rule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Read as Netlify and Cloudflare Pages document it: a path in a line, its headers indented under it. */
function readRules(text: string): readonly Rule[] {
  return text
    .split(/\n(?=\S)/)
    .map((block) => block.split("\n").filter((line) => line.trim() !== ""))
    .map(([path = "", ...lines]) => ({
      path: path.trim(),
      headers: lines.map((line) => [line.slice(0, line.indexOf(":")).trim(), line.slice(line.indexOf(":") + 1).trim()]),
    }));
}

const isFor = (rule: Rule, path: string): boolean =>
  rule.path.endsWith("*") ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;

/** What comes in the place of a file of the build. */
export type Answer = (response: ServerResponse, file: Buffer) => void;

/**
 * The build on an origin of its own, with the headers that it asks its host for.
 * @param answerFor another answer than the file, which no browser keeps; null where the file comes
 */
export function hostBuild(answerFor: (path: string) => Answer | null = () => null): Promise<string> {
  const rules = readRules(readFileSync(join(DIST, "_headers"), "utf8"));
  return listen(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://host");
    const path = pathname === "/" ? "/index.html" : pathname;
    for (const rule of rules.filter((each) => isFor(each, pathname))) {
      for (const [name, value] of rule.headers) response.setHeader(name, value);
    }
    response.setHeader("content-type", TYPES[extname(path)] ?? "application/octet-stream");
    const file = join(DIST, normalize(path));
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const answer = answerFor(pathname);
    if (answer === null) response.end(readFileSync(file));
    else answer(response.setHeader("cache-control", "no-store"), readFileSync(file));
  });
}

/** A newsroom's page on an origin of its own. */
export const hostArticle = (body: string): Promise<string> =>
  listen((_, response) => {
    response.setHeader("content-type", "text/html");
    response.end(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title><body>${body}</body></html>`,
    );
  });
