/** Place of the first value >= `limit` in an ascending list, its length where there is none. Texts sort by UTF-16 units. */
export function firstAtLeast<T extends number | string>(ascending: ArrayLike<T>, limit: T): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
