/** A stretch of a text that a dictionary takes for a word, or for what stands between two. */
export interface Segment {
  readonly text: string;
  /** In UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
}

let opened: Intl.Segmenter | null = null;

/**
 * Words of scripts without spaces, by the browser's dictionaries, which few readers need and which take long to open. Firefox has
 * none before version 125.
 */
function openSegmenter(): Intl.Segmenter | null {
  if ("Segmenter" in Intl) opened ??= new Intl.Segmenter(undefined, { granularity: "word" });
  return opened;
}

/** Each segment that an engine gives holds a copy of the whole text: 80,000 signs in one go take four gigabytes. */
const PIECE = 1000;
/** Behind a space no word is cut in two; behind a sign some are, such as "don’t" and "3,5". */
const SPACE = /\p{Z}(?=\P{Z}*$)/u;
const SIGN = /[\p{P}\p{S}](?=[^\p{P}\p{S}]*$)/u;

/** The segments of a text in order, all of it; null where the browser has no dictionaries. */
export function segmentWords(text: string): readonly Segment[] | null {
  const segmenter = openSegmenter();
  if (segmenter === null) return null;
  const segments: Segment[] = [];
  for (let from = 0; from < text.length; ) {
    const to = from + PIECE < text.length ? borderBefore(text, from) : text.length;
    for (const { segment, index, isWordLike } of segmenter.segment(text.slice(from, to))) {
      const start = from + index;
      segments.push({ text: segment, start, end: start + segment.length, isWord: isWordLike === true });
    }
    from = to;
  }
  return segments;
}

function borderBefore(text: string, from: number): number {
  const piece = text.slice(from, from + PIECE);
  const border = SPACE.exec(piece) ?? SIGN.exec(piece);
  if (border) return from + border.index + border[0].length;
  // Never between the two halves of a character.
  return from + PIECE - (/[\ud800-\udbff]$/.test(piece) ? 1 : 0);
}
