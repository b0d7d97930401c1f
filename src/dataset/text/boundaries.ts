import { UNSPACED } from "./characters";

const WITHIN_WORD = new RegExp(`^(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}]$`, "u");

/** An apostrophe inside a word, at its offset: "can" is not in "can't". */
const INNER_APOSTROPHE = /(?<=\p{L})'(?=\p{L})/uy;

/**
 * A quote may not begin or end inside a word or a figure: "57 prisoners" is not in "157 prisoners", nor "000" in
 * "1,000". It may begin behind a Latin elision: "accord" is in "l'accord".
 */
export function startsWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const first = firstPoint(text, at);
  if (WITHIN_WORD.test(lastPoint(before)) && WITHIN_WORD.test(first)) return false;
  if (hasApostropheAt(text, at) || (hasApostropheAt(text, at - 1) && !/\p{Script=Latin}/u.test(first))) return false;
  return !(/\d[.,]$/.test(before) && /\d/.test(first));
}

export function endsWord(text: string, at: number): boolean {
  const last = lastPoint(text.slice(Math.max(0, at - 2), at));
  if (WITHIN_WORD.test(last) && WITHIN_WORD.test(firstPoint(text, at))) return false;
  if (hasApostropheAt(text, at) || hasApostropheAt(text, at - 1)) return false;
  return !(/\d/.test(last) && /^[.,]\d/.test(text.slice(at, at + 2)));
}

function hasApostropheAt(text: string, at: number): boolean {
  INNER_APOSTROPHE.lastIndex = at;
  return at > 0 && INNER_APOSTROPHE.test(text);
}

/** Whether the offset lies between two characters of one word. */
export const isWithinWord = (text: string, at: number): boolean =>
  WITHIN_WORD.test(lastPoint(text.slice(Math.max(0, at - 2), at))) && WITHIN_WORD.test(firstPoint(text, at));

const firstPoint = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0);
const lastPoint = (text: string): string => [...text].at(-1) ?? "";
