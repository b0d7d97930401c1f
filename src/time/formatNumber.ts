let english: Intl.NumberFormat | null = null;

/** Smaller numbers have no separator. Most are, and a formatter takes longer to open than all of them take to write. */
const SEPARATED_FROM = 1000;

/** A number as a reader sees it: "1,596". The one place that says how figures are written. */
export function formatNumber(n: number): string {
  if (Number.isInteger(n) && n >= 0 && n < SEPARATED_FROM) return String(n);
  english ??= new Intl.NumberFormat("en");
  return english.format(n);
}
