import { COMPOSING, inUnicodeForm } from "../unicodeForm";
import { DASHES, DOUBLE_QUOTES, INVISIBLE, SINGLE_QUOTES } from "./characters";

/** UTF-16 offsets in a text, closed at the start, open at the end. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

interface Unit extends Range {
  readonly text: string;
}

/** A text's normalised form, each UTF-16 unit of which knows the stretch of the original that it came from. */
export interface Located {
  readonly text: string;
  readonly rangeOf: (start: number, end: number) => Range;
}

/** NFC never reaches across the borders of such clusters, so they can be normalised one by one. */
const CLUSTERS = new RegExp(`\\p{Any}[${COMPOSING}]*`, "gu");
const INVISIBLES = new RegExp(`^[${INVISIBLE}]$`, "u");
const SINGLE = new RegExp(`[${SINGLE_QUOTES}]`, "u");
const DOUBLE = new RegExp(`[${DOUBLE_QUOTES}]`, "u");
const DASH = new RegExp(`[${DASHES}]`, "u");
const SPACE = /\p{White_Space}/u;
/** Most of any text, which nothing below changes: tested first. */
const PLAIN = /^[a-zA-Z0-9 .,]$/;

/**
 * Normalises like `normalise` (the same text comes out, a test holds it) and keeps the way back to the original, so
 * that a match can be marked in the reader's own copy. Slower: for the paragraph that holds a match.
 */
export function locate(original: string): Located {
  const units = squeeze(visible(original).flatMap(fold));
  return {
    text: units.map((unit) => unit.text).join(""),
    rangeOf: (start, end) => ({ start: units[start]?.start ?? 0, end: units[end - 1]?.end ?? 0 }),
  };
}

/** Visible characters after NFC; those that a composition made share the stretch of its parts. */
function visible(original: string): readonly Unit[] {
  const points: Unit[] = [];
  let at = 0;
  for (const point of original) {
    const start = at;
    at += point.length;
    if (!INVISIBLES.test(point))
      points.push({ text: /^\p{Surrogate}$/u.test(point) ? "\uFFFD" : point, start, end: at });
  }
  const joined = points.map((point) => point.text).join("");
  const units: Unit[] = [];
  let next = 0;
  for (const [cluster] of joined.matchAll(CLUSTERS)) {
    const count = [...cluster].length;
    const parts = points.slice(next, next + count);
    next += count;
    const composed = inUnicodeForm(cluster, "NFC");
    const range = { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
    // One by one: a call takes only so many arguments, and a cluster may have any number of marks.
    if (composed === cluster) for (const part of parts) units.push(part);
    else for (const text of composed) units.push({ text, ...range });
  }
  return units;
}

/** Typography to ASCII, then one unit for each UTF-16 unit of the outcome. */
function fold(unit: Unit): readonly Unit[] {
  const { text, start, end } = unit;
  if (PLAIN.test(text)) return [unit];
  const folded = SINGLE.test(text)
    ? "'"
    : DOUBLE.test(text)
      ? '"'
      : DASH.test(text)
        ? "-"
        : text === "…"
          ? "..."
          : SPACE.test(text)
            ? " "
            : text;
  return folded.split("").map((unit) => ({ text: unit, start, end }));
}

/** Runs of spaces to one, none beside a dash or at the ends. */
function squeeze(units: readonly Unit[]): readonly Unit[] {
  const kept: Unit[] = [];
  let space: Unit | null = null;
  for (const unit of units) {
    if (unit.text === " ") {
      space ??= unit;
      continue;
    }
    const before = kept.at(-1);
    if (space && before && before.text !== "-" && unit.text !== "-") kept.push(space);
    space = null;
    kept.push(unit);
  }
  return kept;
}
