import type { TextParagraph } from "./match";
import { normalise } from "./normalise";

/** What a block of an article's text is. Only body blocks are counted as paragraphs. */
export type BlockRole = "headline" | "dateline" | "byline" | "tags" | "body" | "other";

export interface Block {
  readonly text: string;
  readonly role: BlockRole;
}

/** Lines of hard-wrapped text are longer than this, but for the last of a paragraph, and shorter than that. */
const WRAPPED_FROM = 40;
const WRAPPED_TO = 100;
/** A line without closing punctuation is taken for body text from this length on: shorter ones are menus and subheadings. */
const PROSE_FROM = 120;
const ROW_TO = 400;

/**
 * The paragraphs of a plain text in order, trimmed, none empty. A line is a paragraph, unless the text is wrapped at
 * a fixed width and its paragraphs stand between empty lines.
 */
export function splitPlainText(text: string): readonly string[] {
  const groups = text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map((group) => group.split("\n").flatMap((line) => (normalise(line) === "" ? [] : [line.trim()])));
  const wrapped = isWrapped(groups);
  return groups.flatMap((lines) => (wrapped && looksWrapped(lines) ? [lines.join(" ")] : lines));
}

const inner = (lines: readonly string[]): readonly string[] => lines.slice(0, -1);

const looksWrapped = (lines: readonly string[]): boolean =>
  lines.length > 1 && inner(lines).every((line) => line.length >= WRAPPED_FROM && line.length <= WRAPPED_TO);

/** Wrapped at a width: most lines that do not end a group are of wrapped length, and none is longer than a wrapped one. */
function isWrapped(groups: readonly (readonly string[])[]): boolean {
  const lines = groups.flatMap(inner);
  const atWidth = lines.filter((line) => line.length >= WRAPPED_FROM && line.length <= WRAPPED_TO);
  return groups.flat().every((line) => line.length <= WRAPPED_TO) && atWidth.length > lines.length / 2;
}

/**
 * The blocks of an article's text with what each is, by its looks: a headline (the document's title, or the first
 * line where no body stands before it and it does not end like a sentence), rows of a dateline ("- Input",
 * "2026-02-06 06:34:49"), bylines, rows of hashtags, body text, and other short lines such as menus.
 */
export function splitArticle(text: string, title?: string): readonly Block[] {
  const lines = splitPlainText(text);
  const wanted = title === undefined ? "" : comparable(title);
  const titled = wanted !== "" && lines.some((line) => comparable(line) === wanted);
  return lines.map((line, i) => ({ text: line, role: roleOf(line, i, titled ? wanted : null) }));
}

/** Body paragraphs numbered from 1. */
export function bodyParagraphs(blocks: readonly Block[]): readonly TextParagraph[] {
  return blocks.filter((block) => block.role === "body").map((block, i) => ({ n: i + 1, text: block.text }));
}

const comparable = (text: string): string => normalise(text).toLowerCase();

/** Ends like a sentence, closing marks after the stop allowed. */
const SENTENCE_END = /[.!?…。！？।؟]["'”’»)\]\u300D\u300F]*$/u;
const HAS_LETTERS = /\p{L}{2}/u;
const TAG_ROW = /^(?:[#＃][\p{L}\p{N}_]+[\s,]*)+$/u;
const CLOCK_ROW =
  /^\W*(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})[\s,T]*(?:\d{1,2}:\d{2}(?::\d{2})?)?[^\p{L}]*(?:[A-Z]{2,4})?$/u;
const LIST_ROW = /^[-–—•*]\s+\S.{0,30}$/u;
const EMAIL = /\S+@\S+\.\p{L}{2,}/u;
const BYLINE = /^(?:by|reporting by|written by|edited by|author|автор|автори|авторы)[\s:]/iu;

function roleOf(line: string, index: number, title: string | null): BlockRole {
  if (title !== null && comparable(line) === title) return "headline";
  const closed = SENTENCE_END.test(line);
  // Rows are short; a long line is never put to patterns that a hostile text could make slow.
  if (line.length > ROW_TO) return "body";
  if (TAG_ROW.test(line)) return "tags";
  if (CLOCK_ROW.test(line)) return "dateline";
  if (LIST_ROW.test(line) && !closed) return "dateline";
  if (line.length < PROSE_FROM && (EMAIL.test(line) || (BYLINE.test(line) && !closed))) return "byline";
  if (title === null && index === 0 && !closed && line.length < 2 * PROSE_FROM) return "headline";
  return HAS_LETTERS.test(line) && (closed || line.length >= PROSE_FROM) ? "body" : "other";
}
