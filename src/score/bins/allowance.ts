/** What a chunk would take, in elements: as rich as pixels allow, with little but its rounds, and with those counted too. */
export interface Wishes {
  readonly rich: (chunk: number) => number;
  /** Not more than rich. */
  readonly plain: (chunk: number) => number;
  /** Not more than plain; as many chunks as a view touches have room for theirs. */
  readonly least: (chunk: number) => number;
}

/**
 * What one chunk may take so that no view, of up to `inView` neighbouring chunks, takes more than `budget`: all that it
 * wishes, unless some view that it is in wishes for too much; then what is left over the plain is shared, and who wants
 * less than others keeps it. It depends on the chunks around it alone, not on the view: panning changes nothing.
 */
export function allowanceOf(chunk: number, inView: number, budget: number, wishes: Wishes): number {
  let allowance = wishes.rich(chunk);
  for (let first = chunk - inView + 1; first <= chunk; first++) {
    const chunks = Array.from({ length: inView }, (_, i) => first + i);
    const total = (wish: (chunk: number) => number): number => chunks.reduce((sum, each) => sum + wish(each), 0);
    if (total(wishes.rich) <= budget) continue;
    const plain = total(wishes.plain);
    const [more, less] = plain <= budget ? [wishes.rich, wishes.plain] : [wishes.plain, wishes.least];
    const limit = fairShare(
      chunks.map((each) => more(each) - less(each)),
      budget - total(less),
    );
    allowance = Math.min(allowance, less(chunk) + Math.floor(Math.min(more(chunk) - less(chunk), limit)));
  }
  return allowance;
}

/** The highest limit under which the wishes together stay within `total`: who wants less leaves more to the others (max-min fairness). */
export function fairShare(wishes: readonly number[], total: number): number {
  let left = total;
  const ascending = [...wishes].sort((a, b) => a - b);
  for (const [i, wish] of ascending.entries()) {
    const share = left / (ascending.length - i);
    if (wish > share) return share;
    left -= wish;
  }
  return Number.POSITIVE_INFINITY;
}
