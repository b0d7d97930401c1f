/**
 * The text of some bytes: by their byte order mark, else by the named character set, else UTF-8. null where they are
 * not text of that set.
 */
export function decodeBytes(bytes: Uint8Array, charset?: string): string | null {
  const label = byOrderMark(bytes) ?? charset ?? "utf-8";
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    // An unknown name of a set, or bytes that are none of its characters.
    if (label.toLowerCase() === "utf-8") return null;
    return decodeBytes(bytes, "utf-8");
  }
}

function byOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "utf-8" : null;
}

/** How far into a page its character set is looked for, in bytes (the HTML standard's prescan goes 1,024). */
const PRESCAN_BYTES = 4096;

/** The character set that a page declares of itself, undefined where it declares none. */
export function charsetOfHtml(bytes: Uint8Array): string | undefined {
  const head = bytesToBinary(bytes.subarray(0, PRESCAN_BYTES));
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1];
}

/** A string with one character for each byte. */
export const bytesToBinary = (bytes: Uint8Array): string => {
  let binary = "";
  // In stretches: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return binary;
};

export const binaryToBytes = (binary: string): Uint8Array => Uint8Array.from(binary, (char) => char.charCodeAt(0));
