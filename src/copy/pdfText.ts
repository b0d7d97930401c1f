import { UNSPACED } from "../dataset/text/characters";

/** A run of letters on a page, as a PDF places it: points, y upwards. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the letters. */
  readonly height: number;
  /** Whether the file's own order of text breaks the line behind it. */
  readonly endsLine: boolean;
}

export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/** The text of a PDF's pages: lines joined to paragraphs, an empty line between them; running heads and page numbers left out. */
export function joinPdfText(pages: readonly (readonly PdfRun[])[]): string {
  const lined = withoutRunningHeads(pages.map(linesOf));
  const paragraphs: string[][] = [];
  for (const lines of lined) {
    const usual = usualOf(lines);
    lines.forEach((line, i) => {
      const before = lines[i - 1];
      const last = paragraphs.at(-1);
      const goesOn = before ? isSameParagraph(before, line, usual) : isAcross(last?.at(-1), line);
      if (last && goesOn) last.push(line.text);
      else paragraphs.push([line.text]);
    });
  }
  const words = wordsIn(paragraphs.flat());
  return paragraphs.map((lines) => joinLines(lines, words)).join("\n\n");
}

/** Runs that stand beside each other are one line; raised and lowered figures belong to theirs. */
function linesOf(runs: readonly PdfRun[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let broken = true;
  for (const run of runs) {
    const open = lines.at(-1);
    const height = run.height > 0 ? run.height : (open?.height ?? 0);
    const apart = open && Math.abs(open.y - run.y) > Math.max(open.height, height) * 0.6 && run.text.trim() !== "";
    const right = run.x + run.width;
    if (!open || broken || apart) lines.push({ text: run.text, left: run.x, right, y: run.y, height });
    else {
      const main = height > open.height ? { y: run.y, height } : open;
      lines[lines.length - 1] = {
        ...open,
        text: open.text + run.text,
        right: Math.max(open.right, right),
        y: main.y,
        height: main.height,
      };
    }
    broken = run.endsLine;
  }
  return lines.flatMap((line) => {
    const text = line.text.replace(/\s+/g, " ").trim();
    return text === "" ? [] : [{ ...line, text }];
  });
}

/** How many lines at a page's top and bottom may be running heads. */
const EDGE_LINES = 2;
const PAGE_NUMBER =
  /^[-–—\s]*(?:(?:page|p\.|стор\.|с\.|стр\.|seite|第)\s*)?\d{1,4}(?:\s*(?:\/|of|з|из|von)\s*\d{1,4})?[-–—\s页]*$/iu;

/** Lines at the edge of most pages that are the same but for figures are no text of the document, nor is a page's number. */
function withoutRunningHeads(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const shapeOf = ({ text }: PdfLine): string => text.replace(/\d+/g, "#");
  const ends = pages.map((lines) => {
    const byHeight = lines.toSorted((a, b) => b.y - a.y);
    return [byHeight.slice(0, EDGE_LINES), byHeight.slice(-EDGE_LINES).reverse()];
  });
  const seen = new Map<string, number>();
  for (const edges of ends) {
    for (const shape of new Set(edges.flat().map(shapeOf))) seen.set(shape, (seen.get(shape) ?? 0) + 1);
  }
  const isHead = (line: PdfLine): boolean =>
    PAGE_NUMBER.test(line.text) || (pages.length > 1 && (seen.get(shapeOf(line)) ?? 0) > pages.length / 2);
  return pages.map((lines, n) => {
    // From the edge inwards, as far as they are heads.
    const heads = new Set(
      (ends[n] ?? []).flatMap((edge) => edge.slice(0, edge.findIndex((line) => !isHead(line)) >>> 0)),
    );
    return lines.filter((line) => !heads.has(line));
  });
}

interface Usual {
  /** From one line to the next, in points. */
  readonly step: number;
  readonly right: number;
}

function usualOf(lines: readonly PdfLine[]): Usual {
  const steps = lines
    .slice(1)
    .map((line, i) => (lines[i]?.y ?? 0) - line.y)
    .filter((step) => step > 0)
    .toSorted((a, b) => a - b);
  const rights = lines.map(({ right }) => right).toSorted((a, b) => a - b);
  // Between paragraphs of one line each, all steps are wide: no line is wider apart than its letters twice.
  const tallest = lines.reduce((most, { height }) => Math.max(most, height), 0);
  return {
    step: Math.min(steps[Math.floor(steps.length / 3)] ?? 0, tallest * 2),
    right: rights[Math.floor(rights.length * 0.9)] ?? 0,
  };
}

const CLOSED = /[.!?…。！？:;]["'”’»)\]」』]*$/u;
/** A line that ends this far from the others' end was ended by the writer: in letters' heights. */
const SHORT = 4;

function isSameParagraph(before: PdfLine, line: PdfLine, { step, right }: Usual): boolean {
  const down = before.y - line.y;
  // Upwards: the next column.
  if (down < 0) return isAcross(before.text, line);
  if (step > 0 && down > step * 1.4) return false;
  if (Math.abs(before.height - line.height) > Math.max(before.height, line.height) * 0.15) return false;
  const indented = line.left - before.left > line.height * 0.8;
  if (indented && CLOSED.test(before.text)) return false;
  return !(CLOSED.test(before.text) && before.right < right - line.height * SHORT);
}

/** Whether a paragraph goes on over the end of a column or a page. */
const isAcross = (before: string | undefined, { text }: PdfLine): boolean =>
  before !== undefined && !CLOSED.test(before) && (/-$/.test(before) || /^[\p{Ll}\p{N}(,;"“]|^\p{Lo}/u.test(text));

const CJK = new RegExp(`[${UNSPACED}、。，！？；：「」『』（）]`, "u");
/** Each begins only where a word does: tried at every letter, a long run of them would take its square. */
const CUT = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+[-\u00AD\u2010]$/u;
const WORD = /(?<![\p{L}\p{M}]|[\p{L}\p{M}]-)[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*(?![\p{L}\p{M}-])/gu;
const HEAD = /^[\p{Ll}\p{Lo}\p{M}]+/u;

/** All words of the document as it writes them within lines. */
const wordsIn = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.toLowerCase().match(WORD) ?? []));

/** Something that no word goes on over, before its last letter. */
const PARTED = /[^\p{L}\p{M}]./su;

/** Only the last word tells how a line is joined: looked for in all that came before, a long paragraph would take its square. */
function joinLines([first = "", ...others]: readonly string[], words: ReadonlySet<string>): string {
  const done: string[] = [];
  let end = first;
  for (const line of others) {
    const before = endFor(end, line, words);
    if (before.endsWith(" ") || PARTED.test(line)) {
      done.push(before);
      end = line;
    } else end = before + line;
  }
  return done.join("") + end;
}

/**
 * What stands before a line, as it ends where the two are one text. A hyphen at a line's end goes where the typesetter put
 * it there, and stays where the word has one: the document's own spelling elsewhere tells, else it goes. Nobody can be sure
 * of it, so that whoever quotes has to look.
 */
function endFor(before: string, line: string, words: ReadonlySet<string>): string {
  const cut = CUT.exec(before)?.[0];
  const head = HEAD.exec(line)?.[0];
  if (cut !== undefined && head !== undefined) {
    const stem = cut.slice(0, -1);
    const keeps = words.has(`${stem}-${head}`.toLowerCase()) && !words.has((stem + head).toLowerCase());
    return keeps ? before : before.slice(0, -1);
  }
  if (/[\p{L}\p{N}][-\u2010–—]$/u.test(before) && /^\p{Lu}|^\d/u.test(line)) return before;
  return CJK.test(before.at(-1) ?? "") && CJK.test(line.charAt(0)) ? before : `${before} `;
}
