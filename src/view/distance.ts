/**
 * Edits (insert, delete, replace a character, by UTF-16 unit) that turn one text into the other (Levenshtein 1966),
 * or `limit` + 1 as soon as it is sure that more than `limit` are needed.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  const over = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return over;
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? over) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const cost = Math.min(replaced, (previous[j] ?? over) + 1, (row[j - 1] ?? over) + 1);
      row.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return over;
    previous = row;
  }
  return Math.min(previous[b.length] ?? over, over);
}
