import { asDay, type Day, type Span, spanOf } from "../time/day";

/** The one object that turns time into pixels and back. x 0 is the start of the span, `widthPx` its end. */
export interface TimeScale {
  readonly span: Span;
  readonly widthPx: number;
  readonly pxPerDay: number;
  readonly toX: (day: number) => number;
  readonly toDay: (x: number) => Day;
}

/** Lengths of the visible span in days. */
export interface ZoomLimits {
  readonly minDays: number;
  readonly maxDays: number;
}

/** At the most zoomed, one day fills the plot. */
const MIN_DAYS = 1;

/** Share of the extent that is left free on each side when all of it is shown, and of the view that may be empty beside the events. */
const MARGIN = { ofExtent: 0.05, ofView: 0.4, besidePanel: 0.1 };

/** A span without length and a plot without width are drawn as if they had the least of either, so that nothing divides by zero. */
export function timeScale(span: Span, widthPx: number): TimeScale {
  const width = Math.max(1, widthPx);
  const pxPerDay = width / Math.max(span.end - span.start, 1 / 1440);
  return {
    span,
    widthPx: width,
    pxPerDay,
    toX: (day) => (day - span.start) * pxPerDay,
    toDay: (x) => asDay(span.start + x / pxPerDay),
  };
}

export const lengthOf = (span: Span): number => span.end - span.start;

/** Limits for events that fill `extent`: from one day to all of it with its margins. */
export const limitsOf = (extent: Span): ZoomLimits => ({
  minDays: MIN_DAYS,
  maxDays: Math.max(MIN_DAYS, lengthOf(extent) * (1 + 2 * MARGIN.ofExtent)),
});

/** Zooms in by `factor` (out below 1) so that the moment at `fraction` of the width stays where it is. */
export function zoomAt(span: Span, fraction: number, factor: number): Span {
  const length = lengthOf(span) / factor;
  const fixed = span.start + lengthOf(span) * fraction;
  return spanOf(fixed - length * fraction, fixed + length * (1 - fraction));
}

/** What is seen of a span: the plot without what covers its right end. All covered, its first moment is left. */
export function seenSpan(span: Span, widthPx: number, coveredPx: number): Span {
  const share = widthPx > 0 ? clamp(1 - coveredPx / widthPx, 0, 1) : 1;
  return share === 1 ? span : spanOf(span.start, span.start + lengthOf(span) * share);
}

/** The other way round: the span of the whole plot of which so much is seen. */
export function wholeSpan(seen: Span, widthPx: number, coveredPx: number): Span {
  const share = widthPx > 0 ? clamp(1 - coveredPx / widthPx, 0.05, 1) : 1;
  return share === 1 ? seen : spanOf(seen.start, seen.start + lengthOf(seen) / share);
}

/** Later by `days`, earlier where negative. */
export const panBy = (span: Span, days: number): Span => spanOf(span.start + days, span.end + days);

/**
 * The nearest span that can be shown: not shorter or longer than the limits (about its middle), and not so far out
 * that the events of `extent` leave the view, of which `coveredShare` is covered at its end.
 */
export function clampSpan(span: Span, extent: Span, coveredShare = 0): Span {
  const limits = limitsOf(extent);
  const middle = (span.start + span.end) / 2;
  const length = clamp(lengthOf(span), limits.minDays, limits.maxDays);
  const margin = length * MARGIN.ofView;
  const first = extent.start - margin;
  const last = extent.end + Math.max(margin, length * (coveredShare + MARGIN.besidePanel)) - length;
  const start = first > last ? (first + last) / 2 : clamp(middle - length / 2, first, last);
  // A span that is fine comes back as it is: a pan must not shift by rounding, or the level of detail could flicker.
  if (length === lengthOf(span) && Math.abs(start - span.start) < 1e-9) return span;
  return spanOf(start, start + length);
}

/** The span that shows [start, end) with `padding` of its length on each side, at least `MIN_DAYS` long. */
export function fitSpan(start: number, end: number, padding = 0.04): Span {
  const length = Math.max(end - start, MIN_DAYS);
  const middle = (start + end) / 2;
  const half = length * (0.5 + padding);
  return spanOf(middle - half, middle + half);
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
