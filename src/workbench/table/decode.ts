import type { Encoding } from "./table";

/** A text with the encoding that it was read in; `guessed` where the bytes themselves do not tell. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly guessed: boolean;
}

const MARKS: readonly (readonly [encoding: Encoding, bytes: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** As much of a long file tells how the rest is written. */
const LOOKED_AT = 200_000;

/** Reads bytes as text: by their byte order mark, else as what they can be, else as what is likely. */
export function decode(bytes: Uint8Array, chosen: Encoding | undefined): Decoded {
  if (chosen !== undefined) return { text: read(bytes, chosen), encoding: chosen, guessed: false };
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return { text: read(bytes, marked[0]), encoding: marked[0], guessed: false };
  const wide = wideOf(bytes.subarray(0, LOOKED_AT));
  if (wide !== null) return { text: read(bytes, wide), encoding: wide, guessed: true };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { text, encoding: "utf-8", guessed: false };
  } catch {
    const encoding = likelyCodePage(bytes.subarray(0, LOOKED_AT));
    return { text: read(bytes, encoding), encoding, guessed: true };
  }
}

/** A byte order mark is left out, whatever the encoding was said to be. */
const read = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding).decode(bytes).replace(/^\ufeff/, "");

/** UTF-16 without a mark: of most characters of a table (digits, separators, Latin letters) one of the two bytes is 0. */
function wideOf(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = bytes.length / 2 / 5;
  if (odd > many && even < odd / 10) return "utf-16le";
  return even > many && odd < even / 10 ? "utf-16be" : null;
}

/**
 * Windows-1251 writes whole words in bytes over 127, Windows-1252 single accented letters between plain ones: what most
 * of these bytes stand beside decides.
 */
function likelyCodePage(bytes: Uint8Array): Encoding {
  let besideHigh = 0;
  let besidePlain = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (!isHigh(bytes[i])) continue;
    for (const neighbour of [bytes[i - 1], bytes[i + 1]]) {
      if (isHigh(neighbour)) besideHigh++;
      else if (isPlainLetter(neighbour)) besidePlain++;
    }
  }
  return besideHigh > besidePlain ? "windows-1251" : "windows-1252";
}

const isHigh = (byte: number | undefined): boolean => byte !== undefined && byte >= 0xa0;
const isPlainLetter = (byte: number | undefined): boolean =>
  byte !== undefined && /[a-z]/i.test(String.fromCharCode(byte));
