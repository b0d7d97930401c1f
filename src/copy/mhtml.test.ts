import { expect, test } from "vitest";
import { bytesToBinary, charsetOfHtml, decodeBytes } from "./decodeBytes";
import { readMhtml } from "./mhtml";

const binary = (text: string): string => bytesToBinary(new TextEncoder().encode(text));
const text = (page: ReturnType<typeof readMhtml>): string | null => page && decodeBytes(page.bytes, page.charset);

const archive = (encoding: string, body: string, type = 'text/html; charset="utf-8"') =>
  [
    "From: <Saved by a browser>",
    "MIME-Version: 1.0",
    "Content-Type: multipart/related;",
    '\ttype="text/html"; boundary="----Part--x"',
    "",
    "",
    "------Part--x",
    "Content-Type: image/png",
    "Content-Transfer-Encoding: base64",
    "",
    "iVBORw0KGgo=",
    "------Part--x",
    `Content-Type: ${type}`,
    `Content-Transfer-Encoding: ${encoding}`,
    "",
    body,
    "------Part--x--",
    "",
  ].join("\r\n");

test("a page in quoted-printable, soft line ends joined", () => {
  const page = readMhtml(binary(archive("quoted-printable", "<p>caf=C3=A9 and a long l=\r\nine, 2 =3D 2</p>")));
  expect(text(page)?.trim()).toBe("<p>café and a long line, 2 = 2</p>");
});

test("a blank before a soft line end is a blank, and blanks without end are read at once", () => {
  const body = "<p>the swap =\r\nimmediately, =  \r\nand so</p>";
  expect(text(readMhtml(binary(archive("quoted-printable", body))))?.trim()).toBe(
    "<p>the swap immediately, and so</p>",
  );
  const blanks = `<p>${" ".repeat(1_000_000)}=41</p>`;
  expect(text(readMhtml(binary(archive("quoted-printable", blanks))))?.trim()).toBe(blanks.replace("=41", "A"));
});

test("an archive that begins with empty lines or a byte order mark", () => {
  expect(text(readMhtml(`\u00ef\u00bb\u00bf\r\n\r\n${binary(archive("8bit", "<p>Words</p>"))}`))?.trim()).toBe(
    "<p>Words</p>",
  );
});

test("a page in base64, in its own character set", () => {
  const page = readMhtml(binary(archive("base64", btoa("<p>\xcc\xe8\xf0</p>"), "text/html; charset=windows-1251")));
  expect(text(page)).toBe("<p>Мир</p>");
});

test("a page as it is", () => {
  expect(text(readMhtml(binary(archive("8bit", "<p>Мир</p>"))))?.trim()).toBe("<p>Мир</p>");
});

test("what is no archive, or has no page, gives none", () => {
  expect(readMhtml("")).toBeNull();
  expect(readMhtml(binary("<p>Just a page</p>"))).toBeNull();
  expect(readMhtml(binary(archive("8bit", "words", "text/css")))).toBeNull();
  expect(readMhtml(binary('Content-Type: multipart/related; boundary=""\r\n\r\nx'))).toBeNull();
});

test("bytes are read by their mark, by the set the page declares, else as UTF-8", () => {
  expect(decodeBytes(Uint8Array.of(0xff, 0xfe, 0x41, 0))).toBe("A");
  const page = Uint8Array.from(
    binary('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'),
    (c) => c.charCodeAt(0),
  );
  expect(charsetOfHtml(page)).toBe("windows-1251");
  expect(charsetOfHtml(new TextEncoder().encode('<?xml version="1.0" encoding="windows-1252"?><html>'))).toBe(
    "windows-1252",
  );
  expect(charsetOfHtml(new TextEncoder().encode('<?xml version="1.0" encoding="x"?><meta charset="koi8-r">'))).toBe(
    "koi8-r",
  );
  expect(decodeBytes(Uint8Array.of(0xcc), "no-such-set")).toBeNull();
  expect(decodeBytes(new TextEncoder().encode("Мир"), "no-such-set")).toBe("Мир");
});

test("a page that calls itself UTF-16 in letters of one byte is UTF-8, as browsers read it", () => {
  for (const set of ["utf-16", "UTF-16LE", "utf-16be", "unicode"]) {
    expect(charsetOfHtml(new TextEncoder().encode(`<meta charset="${set}">`))).toBe("utf-8");
  }
});

test("UTF-16 cut in the middle of a letter, or malformed, is no text", () => {
  expect(decodeBytes(Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x42))).toBeNull();
  expect(decodeBytes(Uint8Array.of(0xfe, 0xff, 0xd8, 0, 0, 0x41))).toBeNull();
  expect(decodeBytes(Uint8Array.of(0xff, 0xfe, 0, 0xd8), "windows-1251")).toBeNull();
});

test("UTF-16 without a mark is known by its empty bytes", () => {
  const words = "The words of an article that somebody saved.";
  const little = Uint8Array.from(words.split("").flatMap((char) => [char.charCodeAt(0), 0]));
  const big = Uint8Array.from(words.split("").flatMap((char) => [0, char.charCodeAt(0)]));
  expect([decodeBytes(little), decodeBytes(big)]).toEqual([words, words]);
});

test("what the archive says of the page: its address and its title, in encoded words or not", () => {
  const told = (subject: string) =>
    readMhtml(
      binary(
        archive("8bit", "<p>Words</p>").replace(
          "MIME-Version",
          `Subject: ${subject}\r\nSnapshot-Content-Location: https://post.example/meet\r\nMIME-Version`,
        ),
      ),
    );
  expect(told("Talks end")).toMatchObject({ address: "https://post.example/meet", subject: "Talks end" });
  expect(told("=?utf-8?Q?Talks_end_=E2=80=93?=\r\n =?utf-8?B?INCx0LXQtw==?=")?.subject).toBe("Talks end – без");
  expect(told("=?no-such-set?Q?=FF?=")?.subject).toBe("=?no-such-set?Q?=FF?=");
});
