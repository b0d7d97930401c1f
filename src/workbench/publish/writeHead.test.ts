import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { writeHead } from "./writeHead";

const PAGE = readFileSync("index.html", "utf8");
const HEAD = {
  title: "Talks",
  description: "Of two.",
  core: { url: "data/core-1.bin", bytes: 12 },
  authored: { url: "data/authored-1.zip", bytes: 9 },
};

test("the page says the dataset's title and description, and where its core is", () => {
  const page = writeHead(PAGE, HEAD);
  expect(page).toContain("<title>Talks – Parley</title>");
  expect(page).toContain('<meta name="description" content="Of two." />');
  expect(page).toContain('id="core" href="./data/core-1.bin" data-bytes="12">');
  expect(page).toContain('id="authored" href="./data/authored-1.zip" data-bytes="9">');
});

test("a page that was another dataset's says nothing of that one", () => {
  const other = { ...HEAD, title: "Other", description: "Other", core: { url: "data/core-2.bin", bytes: 7 } };
  expect(writeHead(writeHead(PAGE, other), HEAD)).toBe(writeHead(PAGE, HEAD));
});

test("whatever a title and a description hold, they are texts of the page and nothing else", () => {
  const nasty = fc.constantFrom("</title><script>", "$&$`$'$1", '" onload="', "&amp;", "<!--", "\n", "–", "a", ">");
  const words = fc.array(nasty, { minLength: 1 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(words, words, (title, description) => {
      const page = writeHead(writeHead(PAGE, HEAD), { ...HEAD, title, description });
      expect(page.match(/<script/g)).toHaveLength(1);
      expect(page.match(/<\/title>/g)).toHaveLength(1);
      const read = (found: RegExpExecArray | null) =>
        found?.[1]?.replace(
          /&(lt|gt|quot|amp);/g,
          (_, name) => ({ lt: "<", gt: ">", quot: '"' })[name as string] ?? "&",
        );
      const line = (text: string) => text.replace(/\s+/g, " ").trim();
      expect(read(/<title>([^<]*) – Parley<\/title>/.exec(page))).toBe(line(title));
      expect(read(/<meta name="description" content="([^"]*)" \/>/.exec(page))).toBe(line(description));
    }),
  );
});

test("a page without the places for it is refused", () => {
  expect(() => writeHead("<!doctype html><title>Sign in</title>", HEAD)).toThrow(/no place for <meta/);
});
