/** What a chunk would take, in elements: as rich as pixels allow, with little but its rounds, and with those counted too. */
export interface Wishes {
  readonly rich: (chunk: number) => number;
  /** Not more than rich. */
  readonly plain: (chunk: number) => number;
  /** Not more than plain; as many chunks as a view touches have room for theirs. */
  readonly least: (chunk: number) => number;
}

/** What a view that wishes for too much leaves to each of its chunks. */
interface Share {
  readonly more: (chunk: number) => number;
  readonly less: (chunk: number) => number;
  readonly limit: number;
}

/**
 * What one chunk may take so that no view, of up to `inView` neighbouring chunks, takes more than `budget`: all that it
 * wishes, unless some view that it is in wishes for too much; then what is left over the plain is shared, and who wants
 * less than others keeps it. It depends on the chunks around it alone, not on the view: panning changes nothing.
 */
export function allowances(inView: number, budget: number, wishes: Wishes): (chunk: number) => number {
  // Each view is asked once: neighbours are in most of the same ones.
  const shares = new Map<number, Share | null>();
  const shareFrom = (first: number): Share | null => {
    const found = shares.get(first);
    if (found !== undefined) return found;
    const made = shareOf(first, inView, budget, wishes);
    shares.set(first, made);
    return made;
  };
  return (chunk) => {
    let allowance = wishes.rich(chunk);
    for (let first = chunk - inView + 1; first <= chunk; first++) {
      const share = shareFrom(first);
      if (share === null) continue;
      const least = share.less(chunk);
      allowance = Math.min(allowance, least + Math.floor(Math.min(share.more(chunk) - least, share.limit)));
    }
    return allowance;
  };
}

/** Of the view that begins with a chunk; null where all of it has room. */
function shareOf(first: number, inView: number, budget: number, wishes: Wishes): Share | null {
  const total = (wish: (chunk: number) => number): number => {
    let sum = 0;
    for (let chunk = first; chunk < first + inView; chunk++) sum += wish(chunk);
    return sum;
  };
  if (total(wishes.rich) <= budget) return null;
  const [more, less] = total(wishes.plain) <= budget ? [wishes.rich, wishes.plain] : [wishes.plain, wishes.least];
  const wanted = Array.from({ length: inView }, (_, i) => more(first + i) - less(first + i));
  return { more, less, limit: fairShare(wanted, budget - total(less)) };
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
