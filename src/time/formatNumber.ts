const ENGLISH = new Intl.NumberFormat("en");

/** A number as a reader sees it: "1,596". The one place that says how figures are written. */
export const formatNumber = (n: number): string => ENGLISH.format(n);
