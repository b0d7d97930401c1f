/**
 * The text of some bytes: by their byte order mark, else as the UTF-16 that their empty bytes show, else by the named
 * character set, else UTF-8. null where they are not text of that set.
 */
export function decodeBytes(bytes: Uint8Array, charset?: string): string | null {
  const certain = byOrderMark(bytes) ?? byEmptyBytes(bytes);
  if (certain !== null) return decodeAs(bytes, certain);
  return (charset === undefined ? null : decodeAs(bytes, charset)) ?? decodeAs(bytes, "utf-8");
}

/** null where the bytes are none of the set's characters, or there is no such set. */
function decodeAs(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function byOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "utf-8" : null;
}

const SAMPLE_BYTES = 2000;
/** Of every second byte of UTF-16 in Latin letters, nearly all are empty, and none of the others. */
const MOST_EMPTY = 0.8;

function byEmptyBytes(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const empty = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = empty;
  const enough = (sample.length / 2) * MOST_EMPTY;
  if (sample.length < 2 || Math.max(even, odd) < enough || Math.min(even, odd) > 0) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}

/** Whether bytes are text of some character set rather than a picture or a program: empty bytes are in UTF-16 only. */
export const mayBeText = (bytes: Uint8Array): boolean =>
  !bytes.includes(0) || byOrderMark(bytes) !== null || byEmptyBytes(bytes) !== null;

/** How far into a page its character set is looked for, in bytes (the HTML standard's prescan goes 1,024). */
const PRESCAN_BYTES = 4096;

/** The character set that a page declares of itself, undefined where it declares none. */
export function charsetOfHtml(bytes: Uint8Array): string | undefined {
  const head = bytesToBinary(bytes.subarray(0, PRESCAN_BYTES));
  const declared =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})/i.exec(head)?.[1];
  // What could be read as letters of one byte each is no UTF-16: the HTML standard says UTF-8.
  return declared !== undefined && /^(?:utf-?16|unicode|ucs-?2|iso-10646-ucs-2)/i.test(declared) ? "utf-8" : declared;
}

/** A string with one character for each byte. */
export const bytesToBinary = (bytes: Uint8Array): string => {
  let binary = "";
  // In stretches: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return binary;
};

export const binaryToBytes = (binary: string): Uint8Array => Uint8Array.from(binary, (char) => char.charCodeAt(0));
