// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { readCopyFile, readCopyWords } from "./readCopy";

const reasonOf = (read: Awaited<ReturnType<typeof readCopyFile>>): string => (read.ok ? "" : read.reason);
const file = (name: string, ...parts: BlobPart[]) => new File(parts, name);

test("words come as they are, a page's source as its words", () => {
  expect(readCopyWords("One.\nTwo.")).toEqual({ ok: true, text: "One.\nTwo." });
  expect(readCopyWords("<p>One.</p><p>Two.</p>")).toEqual({ ok: true, text: "One.\nTwo." });
});

test("files: text, a page, a page of an old character set", async () => {
  expect(await readCopyFile(file("a.txt", "One."))).toEqual({ ok: true, text: "One." });
  expect(await readCopyFile(file("a.html", "<p>One.</p>"))).toEqual({ ok: true, text: "One." });
  const old = Uint8Array.from('<meta charset="windows-1251"><p>\xcc\xe8\xf0</p>', (c) => c.charCodeAt(0));
  expect(await readCopyFile(file("b.htm", old))).toEqual({ ok: true, text: "Мир" });
});

test("what is too large, too long, empty or no text is refused in words", async () => {
  expect(reasonOf(readCopyWords("a".repeat(2_000_001)))).toMatch(/2\.0 MB; at most 2 MB/);
  expect(reasonOf(readCopyWords("a\n".repeat(4000)))).toMatch(/4,001 lines/);
  expect(reasonOf(readCopyWords(" \n "))).toBe("This text holds no words.");
  expect(reasonOf(await readCopyFile(file("big.txt", "a".repeat(2_000_001))))).toContain("“big.txt”");
  expect(reasonOf(await readCopyFile(file("a.pdf", "%PDF-1.7 x")))).toContain("neither text nor a web page");
  expect(reasonOf(await readCopyFile(file("a.txt", Uint8Array.of(65, 0, 65))))).toContain("neither text");
  expect(reasonOf(await readCopyFile(file("a.txt", Uint8Array.of(0xcc, 0xe8))))).toContain("UTF-8");
  expect(reasonOf(await readCopyFile(file("a.mht", "no archive")))).toContain("holds no web page");
  expect(reasonOf(await readCopyFile(file("a.html", "<script>only()</script>")))).toContain("holds no words");
});
