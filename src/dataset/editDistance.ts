/** What counts as one edit beside inserting, deleting and replacing a character: two neighbours that changed places, or no more. */
type Edits = "swaps" | "no-swaps";

/**
 * Edits that turn one text into the other, by UTF-16 unit, `limit` where they are that or more. Levenshtein 1966, with
 * swaps the optimal string alignment. Fewer than `limit` edits never lead further than that from the diagonal (Ukkonen
 * 1985), so only what lies so near is worked out: two texts of 100,000 letters cost no more than their length.
 */
export function editDistance(a: string, b: string, limit: number, edits: Edits): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  const swaps = edits === "swaps";
  const reach = Math.ceil(Math.min(limit, Math.max(a.length, b.length))) - 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  let row: number[] = last.slice();
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - reach);
    const to = Math.min(b.length, i + reach);
    row[from - 1] = from === 1 ? i : limit;
    let least = from === 1 ? i : limit;
    for (let j = from; j <= to; j++) {
      const substitution = (last[j - 1] ?? limit) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(substitution, (last[j] ?? limit) + 1, (row[j - 1] ?? limit) + 1);
      const swapped = swaps && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? limit) + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (to < b.length) row[to + 1] = limit;
    if (least >= limit) return limit;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(limit, last[b.length] ?? 0);
}
