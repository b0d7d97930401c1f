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
 * wishes, unless some view that it is in wishes for too much; then what is left over the plain is cut in proportion.
 * It depends on the chunks around it alone, not on the view: panning changes nothing.
 */
export function allowanceOf(chunk: number, inView: number, budget: number, wishes: Wishes): number {
  let allowance = wishes.rich(chunk);
  for (let first = chunk - inView + 1; first <= chunk; first++) {
    const total = (wish: (chunk: number) => number): number => {
      let sum = 0;
      for (let each = first; each < first + inView; each++) sum += wish(each);
      return sum;
    };
    const rich = total(wishes.rich);
    if (rich <= budget) continue;
    const plain = total(wishes.plain);
    const [more, less] = plain <= budget ? [wishes.rich, wishes.plain] : [wishes.plain, wishes.least];
    const [most, fewest] = plain <= budget ? [rich, plain] : [plain, total(wishes.least)];
    const share = less(chunk) + ((more(chunk) - less(chunk)) * (budget - fewest)) / (most - fewest);
    allowance = Math.min(allowance, Math.floor(share + 1e-9));
  }
  return allowance;
}
