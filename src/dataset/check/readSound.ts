import { DEEPEST } from "./findTooDeep";

/**
 * The value of a text that is JSON, nests no deeper than records do and gives no key twice; null where one of these is not
 * known to be so. Of the keys in the text as many hold as the value has: that takes a fifth of finding each key's place.
 */
export function readSound(text: string): { readonly value: unknown } | null {
  const value = readValue(text);
  return value !== undefined && countKeys(value, DEEPEST) === countColons(text) ? { value } : null;
}

/** No JSON text means undefined. */
function readValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keys of all objects in a value; none that can be right where it nests deeper than `levels`. */
function countKeys(value: unknown, levels: number): number {
  if (typeof value !== "object" || value === null) return 0;
  if (levels === 0) return Number.NaN;
  const inner = Object.values(value);
  let keys = Array.isArray(value) ? 0 : inner.length;
  for (const one of inner) keys += countKeys(one, levels - 1);
  return keys;
}

const QUOTE = 0x22;
const COLON = 0x3a;
const BACKSLASH = 0x5c;

/** Colons outside of texts: JSON has one behind each key, and no others. */
function countColons(json: string): number {
  let colons = 0;
  for (let at = 0; at < json.length; at++) {
    const unit = json.charCodeAt(at);
    if (unit === COLON) colons++;
    else if (unit === QUOTE) at = endOfText(json, at + 1);
  }
  return colons;
}

/** The place of the quotation mark that ends the text which begins at `start`. */
function endOfText(json: string, start: number): number {
  let end = json.indexOf('"', start);
  while (isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end;
}

function isEscaped(json: string, at: number): boolean {
  let slashes = 0;
  while (json.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes++;
  return slashes % 2 === 1;
}
