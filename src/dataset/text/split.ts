import type { TextBlock } from "./blocks";
import { normalise } from "./normalise";
import { joinWrapped } from "./wrap";

/** What a block of an article's text is. Only body blocks are counted as paragraphs. */
export type BlockRole = "headline" | "dateline" | "byline" | "tags" | "body" | "other";

export interface Block {
  readonly text: string;
  readonly role: BlockRole;
}

/** A line without closing punctuation is taken for body text from this length on: shorter ones are menus and subheadings. */
const PROSE_FROM = 120;
const ROW_TO = 400;

/** The paragraphs of a plain text in order, trimmed, none empty: its lines, or what lines wrapped at a width make up. */
export const splitPlainText = (text: string): readonly string[] =>
  joinWrapped(
    unquoteMail(text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n"))
      .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
      .map((group) => group.split("\n")),
  );

const QUOTED = /^[^\S\n]*(?:>[^\S\n]?)+/;

/** Lines of a mail that quotes the article, without the ">" before each. One such line alone is no quoted mail. */
function unquoteMail(text: string): string {
  const lines = text.split("\n");
  const isQuoted = (line: string | undefined): boolean => line !== undefined && QUOTED.test(line);
  return lines
    .map((line, i) =>
      isQuoted(line) && (isQuoted(lines[i - 1]) || isQuoted(lines[i + 1])) ? line.replace(QUOTED, "") : line,
    )
    .join("\n");
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

/** All blocks, body paragraphs numbered from 1. */
export function numberBlocks(blocks: readonly Block[]): readonly TextBlock[] {
  let n = 0;
  return blocks.map(({ role, text }) => ({ n: role === "body" ? ++n : null, text }));
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
