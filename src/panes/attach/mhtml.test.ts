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
  expect(decodeBytes(Uint8Array.of(0xcc), "no-such-set")).toBeNull();
  expect(decodeBytes(new TextEncoder().encode("Мир"), "no-such-set")).toBe("Мир");
});
