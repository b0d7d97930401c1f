import { NO_TABLE } from "./words";

const startsWith = (bytes: Uint8Array, ...sign: readonly number[]): boolean =>
  sign.every((byte, i) => bytes[i] === byte);

/** What bytes are that are no text, in a sentence with what to do; null where they may be text. */
export function refuseBytes(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return NO_TABLE.empty;
  const head = latin(bytes, 1024);
  if (head.startsWith("%PDF-")) return NO_TABLE.pdf;
  if (head.startsWith("PK")) return isWorkbook(bytes) ? NO_TABLE.workbook : NO_TABLE.zip;
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return NO_TABLE.oldWorkbook;
  if (startsWith(bytes, 0x1f, 0x8b)) return NO_TABLE.gzip;
  if (
    startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    startsWith(bytes, 0xff, 0xd8, 0xff) ||
    /^GIF8|^RIFF....WEBP/s.test(head)
  )
    return NO_TABLE.image;
  return null;
}

/** The names of what an archive holds stand in it unpacked, at its entries and once more at its end. */
function isWorkbook(bytes: Uint8Array): boolean {
  const names = latin(bytes, 4096) + latin(bytes.subarray(Math.max(0, bytes.length - 65_536)), 65_536);
  return /xl\/workbook|xl\/worksheets|application\/vnd\.oasis\.opendocument\.spreadsheet/.test(names);
}

const latin = (bytes: Uint8Array, most: number): string =>
  new TextDecoder("windows-1252").decode(bytes.subarray(0, most));

/** The same for a text that is no table. */
export function refuseText(text: string): string | null {
  const head = text.slice(0, 2000).trimStart();
  if (text.trim() === "") return NO_TABLE.blank;
  if (/^(?:<!doctype html|<html|<head|<body|<script|<meta)/i.test(head)) return NO_TABLE.page;
  if (/^<\?xml|^<[a-z]+[\s>][\s\S]*<\//i.test(head)) return /<html/i.test(head) ? NO_TABLE.page : NO_TABLE.xml;
  return controls(text.slice(0, 20_000)) > 0 ? NO_TABLE.binary : null;
}

/** Characters that no sheet writes: all controls but tab and line ends. */
const controls = (text: string): number => text.match(/[^\P{Cc}\t\n\v\f\r]/gu)?.length ?? 0;
