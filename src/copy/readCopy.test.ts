// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { readCopyFile, readCopyWords } from "./readCopy";

const reasonOf = (read: Awaited<ReturnType<typeof readCopyFile>>): string => (read.ok ? "" : read.reason);
const file = (name: string, ...parts: BlobPart[]) => new File(parts, name);

test("words come as they are, a page's source as its words", () => {
  expect(readCopyWords("One.\nTwo.")).toEqual({ ok: true, text: "One.\nTwo." });
  expect(readCopyWords("<p>One.</p><p>Two.</p>")).toEqual({ ok: true, text: "One.\n\nTwo." });
});

test("files: text, a page, a page of an old character set", async () => {
  expect(await readCopyFile(file("a.txt", "One."))).toEqual({ ok: true, text: "One." });
  expect(await readCopyFile(file("a.html", "<p>One.</p>"))).toEqual({ ok: true, text: "One." });
  const old = Uint8Array.from('<meta charset="windows-1251"><p>\xcc\xe8\xf0</p>', (c) => c.charCodeAt(0));
  expect(await readCopyFile(file("b.htm", old))).toEqual({ ok: true, text: "Мир" });
});

test("what is too large, too long, empty or no text is refused in words", async () => {
  expect(reasonOf(readCopyWords("a".repeat(2_000_001)))).toMatch(/2\.0 MB; at most 2 MB/);
  expect(reasonOf(readCopyWords("a\n".repeat(4000)))).toMatch(/4,000 lines/);
  expect(reasonOf(readCopyWords(" \n "))).toBe("This text holds no words.");
  expect(reasonOf(await readCopyFile(file("big.txt", "a".repeat(2_000_001))))).toContain("“big.txt”");
  expect(reasonOf(await readCopyFile(file("a.txt", Uint8Array.of(65, 0, 65))))).toContain("neither text");
  expect(reasonOf(await readCopyFile(file("a.txt", Uint8Array.of(0xcc, 0xe8))))).toContain("UTF-8");
  expect(reasonOf(await readCopyFile(file("a.mht", "no archive")))).toContain("holds no web page");
  expect(reasonOf(await readCopyFile(file("a.html", "<script>only()</script>")))).toContain("holds no words");
});

test("a page that is heavy with inlined pictures is read, and its words are held to the limit", async () => {
  const picture = `<img src="data:image/png;base64,${"iVBORw0KGgo".repeat(250_000)}">`;
  const style = `<style>p{background:url(data:image/svg+xml,${"%3Csvg%2F%3E".repeat(50_000)})}</style>`;
  expect(await readCopyFile(file("a.html", `${picture}${style}<p>One: data:text/plain,hello</p>`))).toEqual({
    ok: true,
    text: "One: data:text/plain,hello",
  });
  expect(reasonOf(await readCopyFile(file("a.html", `<p>${"word ".repeat(500_000)}</p>`)))).toContain("at most 2 MB");
  expect(reasonOf(await readCopyFile(file("a.html", "x".repeat(20_000_001))))).toContain("at most 20 MB");
});

test("an archive or a mail is known by what it holds, whatever its name", async () => {
  const mail =
    'From: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>One.</p>\r\n--b--';
  for (const name of ["a.mht", "a.eml", "a.txt", "a"]) {
    expect(await readCopyFile(file(name, mail))).toEqual({ ok: true, text: "One." });
  }
});

test("rich text is read for its words", async () => {
  expect(await readCopyFile(file("a.rtf", "{\\rtf1\\ansi One.\\par Two \\ldblquote words\\rdblquote .}"))).toEqual({
    ok: true,
    text: "One.\n\nTwo \u201cwords\u201d.",
  });
  expect(reasonOf(await readCopyFile(file("a.rtf", "{\\rtf1 {\\pict ffd8}}")))).toContain("holds no words");
});

test("text cut in the middle of a letter is refused in words", async () => {
  expect(reasonOf(await readCopyFile(file("a.txt", Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x42))))).toContain(
    "could not be read",
  );
});

test("the article alone is taken, and the whole page where a quote stands outside it", () => {
  const words = "A sentence of the article that is long enough to count. ".repeat(3).trim();
  const html = `<header><p>The envoy spoke: “we agreed”.</p></header><article><p>${words}</p></article>`;
  const whole = `The envoy spoke: “we agreed”.\n\n${words}`;
  expect(readCopyWords(html)).toEqual({ ok: true, text: words });
  expect(readCopyWords(html, ["long enough to count", "never said"])).toEqual({ ok: true, text: words });
  expect(readCopyWords(html, ["long enough to count", 'spoke: "we agreed"'])).toEqual({ ok: true, text: whole });
});

test("a page that would hold the browser up for minutes is refused before it is parsed", () => {
  const nested = `<div>${"<div><span>".repeat(50_000)}words`;
  expect(readCopyWords(nested)).toEqual({
    ok: false,
    reason: "This text nests its elements deeper than any browser shows them. Copy the article's words and paste them.",
  });
});
