import { bytesToBinary, charsetOfHtml, decodeBytes } from "./decodeBytes";
import { htmlToText, looksLikeHtml } from "./htmlText";
import { readMhtml } from "./mhtml";

/** Text and pages up to here; more is no article, and would hold the page up. */
const MOST_BYTES = 2_000_000;
/** A saved archive carries pictures, which are thrown away unread: the page in it is held to the limit above. */
const MOST_ARCHIVE_BYTES = 20_000_000;
const MOST_LINES = 3_000;

export type CopyText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

const refuse = (reason: string): CopyText => ({ ok: false, reason });
const inMegabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

const tooLarge = (what: string, bytes: number, most: number): CopyText =>
  refuse(
    `${what} has ${inMegabytes(bytes)}; at most ${most / 1_000_000} MB can be attached. Save only the article, or copy its words and paste them.`,
  );

/** The text of what a reader pasted or dropped as words: as it is, or out of a page's source. */
export function readCopyWords(words: string): CopyText {
  if (words.length > MOST_BYTES) return tooLarge("This text", words.length, MOST_BYTES);
  return checkText(looksLikeHtml(words) ? htmlToText(words) : words, "This text");
}

/** The text of a file: plain text, a saved page or a web archive; the reason in words where it is none of these. */
export async function readCopyFile(file: File): Promise<CopyText> {
  const isArchive = /\.mht(ml)?$/i.test(file.name);
  const most = isArchive ? MOST_ARCHIVE_BYTES : MOST_BYTES;
  if (file.size > most) return tooLarge(`“${file.name}”`, file.size, most);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refuse(`“${file.name}” could not be read. It may have been moved or changed: choose it again.`);
  }
  if (isArchive) {
    const page = readMhtml(bytesToBinary(bytes));
    if (!page) return refuse(`“${file.name}” holds no web page. Save the page again as HTML, or paste its words.`);
    if (page.bytes.length > MOST_BYTES) return tooLarge(`The page in “${file.name}”`, page.bytes.length, MOST_BYTES);
    return readPage(page.bytes, page.charset ?? charsetOfHtml(page.bytes), file.name);
  }
  if (isBinary(bytes)) {
    return refuse(`“${file.name}” is neither text nor a web page. Copy the article's words out of it and paste them.`);
  }
  const isPage = /\.x?html?$/i.test(file.name) || file.type === "text/html";
  if (isPage) return readPage(bytes, charsetOfHtml(bytes), file.name);
  const text = decodeBytes(bytes);
  return text === null ? notText(file.name) : readCopyWords(text);
}

function readPage(bytes: Uint8Array, charset: string | undefined, name: string): CopyText {
  const html = decodeBytes(bytes, charset);
  return html === null ? notText(name) : checkText(htmlToText(html), `“${name}”`);
}

const notText = (name: string): CopyText =>
  refuse(`The letters of “${name}” could not be read: save it as UTF-8, or paste the article's words.`);

/** A byte of zero is in no text but UTF-16, which begins with a mark. PDF and ZIP (so Word as well) name themselves. */
function isBinary(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return false;
  if (a === 0x25 && b === 0x50 && c === 0x44 && d === 0x46) return true;
  if (a === 0x50 && b === 0x4b) return true;
  return bytes.includes(0);
}

function checkText(text: string, what: string): CopyText {
  if (text.trim() === "") return refuse(`${what} holds no words.`);
  const lines = text.split("\n").length;
  if (lines > MOST_LINES) {
    return refuse(
      `${what} has ${lines.toLocaleString("en")} lines; an article has at most ${MOST_LINES.toLocaleString("en")}. Attach only the article.`,
    );
  }
  return { ok: true, text };
}
