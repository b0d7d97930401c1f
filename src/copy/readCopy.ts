import { inForm } from "../dataset/text/forms";
import { formatNumber } from "../time/formatNumber";
import { shorten } from "../view/shorten";
import { bytesToBinary, charsetOfHtml, decodeBytes, mayBeText } from "./decodeBytes";
import { gatherFacts, type PageFacts } from "./documentFacts";
import { htmlToText, looksLikeHtml } from "./htmlText";
import { looksLikeMhtml, readMhtml } from "./mhtml";
import { isTooDeep } from "./nesting";
import { readPageFacts } from "./pageFacts";

/** Words up to here, in UTF-16 units; more is no article, and would hold the page up. */
const MOST_WORDS = 2_000_000;
/** Files carry pictures, which are thrown away unread. */
const MOST_BYTES = 20_000_000;
/** A page without what is inlined in it; scripts and styles may weigh more than its words. */
const MOST_MARKUP = 8_000_000;
const MOST_LINES = 3_000;
const HEAD_BYTES = 16_384;

export type CopyText =
  | {
      readonly ok: true;
      readonly text: string;
      /** What the document says of itself, where it is one that can. */
      readonly facts?: PageFacts;
      /** A PDF's words are put together by guesses: who quotes them has to look. */
      readonly form?: "pdf";
    }
  | { readonly ok: false; readonly reason: string };

/** What a file field offers for them. */
export const COPY_FILES =
  ".txt,.text,.md,.rtf,.html,.htm,.xhtml,.mht,.mhtml,.eml,.pdf,text/plain,text/rtf,text/html,multipart/related,application/pdf";

const refuse = (reason: string): CopyText => ({ ok: false, reason });
const inMegabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

const tooLarge = (what: string, bytes: number, most: number): CopyText =>
  refuse(
    `${what} has ${inMegabytes(bytes)}; at most ${most / 1_000_000} MB can be attached. Save only the article, or copy its words and paste them.`,
  );

/** The text of what a reader pasted or dropped as words: as it is, or out of a page's source. */
export function readCopyWords(words: string, quotes: readonly string[] = []): CopyText {
  return looksLikeHtml(words) ? readCopyHtml(words, quotes) : checkText(words, "This text");
}

/** The text of a page's source, with all of the quotes that stand in it. */
export function readCopyHtml(html: string, quotes: readonly string[] = [], what = "This text"): CopyText {
  const page = withoutInlined(html);
  if (page.length > MOST_MARKUP) return tooLarge(`${what} without its pictures`, page.length, MOST_MARKUP);
  if (isTooDeep(page)) {
    return refuse(
      `${what} nests its elements deeper than any browser shows them. Copy the article's words and paste them.`,
    );
  }
  return withFacts(checkText(htmlToText(page, counterOf(quotes)), what), readPageFacts(page));
}

const withFacts = (read: CopyText, facts: PageFacts): CopyText =>
  read.ok && Object.keys(facts).length > 0 ? { ...read, facts } : read;

/** The text of a file: plain or rich text, a saved page, a web archive or a PDF; the reason in words where it is none of these. */
export async function readCopyFile(file: File, quotes: readonly string[] = []): Promise<CopyText> {
  const name = `“${shorten(file.name)}”`;
  if (file.size > MOST_BYTES) return tooLarge(name, file.size, MOST_BYTES);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refuse(`${name} could not be read. It may have been moved or changed: choose it again.`);
  }
  try {
    return await readBytes(bytes, file, name, quotes);
  } catch (error) {
    return refuse(`${name} could not be read (${String(error)}). Paste the article's words instead.`);
  }
}

async function readBytes(bytes: Uint8Array, file: File, name: string, quotes: readonly string[]): Promise<CopyText> {
  const readPage = (page: Uint8Array, charset: string | undefined): CopyText => {
    const html = decodeBytes(page, charset);
    return html === null ? notText(name) : readCopyHtml(html, quotes, name);
  };
  const head = bytesToBinary(bytes.subarray(0, HEAD_BYTES));
  if (/\.mht(ml)?$/i.test(file.name) || looksLikeMhtml(head)) {
    const page = readMhtml(bytesToBinary(bytes));
    if (!page) return refuse(`${name} holds no web page. Save the page again as HTML, or paste its words.`);
    const read = readPage(page.bytes, page.charset ?? charsetOfHtml(page.bytes));
    const fact = (value: string | undefined) => (value === undefined ? [] : [{ value, from: "the web archive" }]);
    const archive = gatherFacts({ address: fact(page.address), title: fact(page.subject) });
    return read.ok ? withFacts(read, { ...archive, ...read.facts }) : read;
  }
  if (head.startsWith("%PDF")) return readPdfBytes(bytes, name);
  if (head.startsWith("{\\rtf")) {
    // Few readers have one: what reads it comes when it is wanted.
    const { readRtf } = await import("./rtf");
    return checkText(readRtf(bytesToBinary(bytes)) ?? "", name);
  }
  // A ZIP (so Word as well) names itself.
  if (head.startsWith("PK") || !mayBeText(bytes)) {
    return refuse(`${name} is neither text nor a web page. Copy the article's words out of it and paste them.`);
  }
  if (/\.x?html?$/i.test(file.name) || file.type === "text/html") return readPage(bytes, charsetOfHtml(bytes));
  const text = decodeBytes(bytes);
  if (text === null) return notText(name);
  return looksLikeHtml(text) ? readCopyHtml(text, quotes, name) : checkText(text, name);
}

/** What reads it is larger than all of the page, and comes when it is wanted. */
async function readPdfBytes(bytes: Uint8Array, name: string): Promise<CopyText> {
  const { readPdf, MOST_PAGES } = await import("./readPdf");
  const read = await readPdf(bytes);
  if (read.ok) {
    const text = checkText(read.text, name);
    return text.ok ? withFacts({ ...text, form: "pdf" }, read.facts) : text;
  }
  switch (read.why) {
    case "locked":
      return refuse(`${name} is locked with a password. Save it without one, or copy its words and paste them.`);
    case "scanned":
      return refuse(
        `${name} holds no words, only pictures of pages: it may be scanned. Have its text recognised first, or type the words and paste them.`,
      );
    case "damaged":
      return refuse(`${name} is damaged, or not a whole PDF. Save it again, or copy its words and paste them.`);
    case "too-long":
      return refuse(
        `${name} has more than ${formatNumber(MOST_PAGES)} pages. Save the pages that you quote as a PDF of their own.`,
      );
  }
}

const counterOf = (quotes: readonly string[]) => {
  const sought = quotes.map((quote) => inForm(quote, "set"));
  return (text: string): number => {
    const there = inForm(text, "set");
    return sought.filter((words) => there.includes(words)).length;
  };
};

/** Pictures, fonts and the like that a page holds in its own addresses: most of its weight, and none of its words. */
const withoutInlined = (html: string): string => html.replace(/\bdata:[^\s"'<>()]{200,}/g, "");

const notText = (name: string): CopyText =>
  refuse(
    `The letters of ${name} could not be read: it may be cut off, or written in another character set. Save it as UTF-8, or paste the article's words.`,
  );

function checkText(text: string, what: string): CopyText {
  if (text.length > MOST_WORDS) return tooLarge(what, text.length, MOST_WORDS);
  if (text.trim() === "") return refuse(`${what} holds no words.`);
  const lines = text.split("\n").filter((line) => line.trim() !== "").length;
  if (lines > MOST_LINES) {
    return refuse(
      `${what} has ${formatNumber(lines)} lines; an article has at most ${formatNumber(MOST_LINES)}. Attach only the article.`,
    );
  }
  return { ok: true, text };
}
