import { binaryToBytes, decodeBytes } from "./decodeBytes";

/** The page of a saved web archive: its bytes, and the character set that the archive gives it. */
export interface ArchivedPage {
  readonly bytes: Uint8Array;
  readonly charset?: string | undefined;
  /** What the archive says of the page: where it was, and its title. */
  readonly address?: string | undefined;
  readonly subject?: string | undefined;
}

/** Archives hold parts in parts at most this deep; deeper ones are no browser's. */
const MOST_NESTED = 3;

/**
 * The page in an MHTML file (RFC 2557, a MIME multipart message), which is the first part of type text/html. Pictures
 * and all else in it are left unread. `binary` holds one character a byte; null where it is no such file.
 */
export function readMhtml(binary: string, nested = 0): ArchivedPage | null {
  const message = splitMessage(nested === 0 ? binary.replace(/^(?:\xef\xbb\xbf)?\s*/, "") : binary);
  const type = message.headers.get("content-type") ?? "";
  if (/^text\/html/i.test(type)) {
    return {
      bytes: decodeBody(message.body, message.headers.get("content-transfer-encoding") ?? ""),
      charset: parameterOf(type, "charset"),
      address: message.headers.get("content-location"),
    };
  }
  const boundary = parameterOf(type, "boundary");
  if (!/^multipart\//i.test(type) || boundary === undefined || boundary === "" || nested >= MOST_NESTED) return null;
  for (const part of message.body.split(`--${boundary}`).slice(1)) {
    const page = readMhtml(part.replace(/^\r?\n/, ""), nested + 1);
    if (!page) continue;
    const subject = message.headers.get("subject");
    return {
      ...page,
      address: message.headers.get("snapshot-content-location") ?? page.address,
      subject: subject === undefined ? page.subject : decodeWords(subject),
    };
  }
  return null;
}

/** A header's encoded words (RFC 2047), "=?utf-8?Q?Talks_end?="; spaces between two of them are none of the text. */
const decodeWords = (header: string): string =>
  header
    .replace(/(\?=)\s+(?==\?)/g, "$1")
    .replace(/=\?([\w-]+)\?([QB])\?([^?]*)\?=/gi, (whole, charset: string, encoding: string, text: string) => {
      const quoted = encoding.toUpperCase() === "Q";
      const bytes = decodeBody(quoted ? text.replaceAll("_", " ") : text, quoted ? "quoted-printable" : "base64");
      return decodeBytes(bytes, charset) ?? whole;
    });

const HEAD = 16_384;

/** Whether a file is such a message, by its headers; a few thousand characters of it are enough. */
export function looksLikeMhtml(binary: string): boolean {
  const { headers } = splitMessage(binary.slice(0, HEAD).replace(/^(?:\xef\xbb\xbf)?\s*/, ""));
  return headers.has("mime-version") && /^(?:multipart\/|text\/html)/i.test(headers.get("content-type") ?? "");
}

function splitMessage(binary: string): { readonly headers: ReadonlyMap<string, string>; readonly body: string } {
  const end = /\r?\n\r?\n/.exec(binary);
  if (!end) return { headers: new Map(), body: "" };
  const headers = new Map<string, string>();
  // A header goes on in the lines that begin with a space.
  for (const line of binary
    .slice(0, end.index)
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: binary.slice(end.index + end[0].length) };
}

const parameterOf = (header: string, name: string): string | undefined => {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, "i").exec(header);
  return found?.[1] ?? found?.[2];
};

function decodeBody(body: string, encoding: string): Uint8Array {
  switch (encoding.toLowerCase()) {
    case "quoted-printable":
      return binaryToBytes(
        body
          .replace(/=[ \t]*\r?\n/g, "")
          .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
      );
    case "base64": {
      const letters = body.replace(/[^A-Za-z0-9+/]/g, "");
      // A part cut short may leave one letter over, which is no byte.
      return binaryToBytes(atob(letters.length % 4 === 1 ? letters.slice(0, -1) : letters));
    }
    default:
      return binaryToBytes(body);
  }
}
