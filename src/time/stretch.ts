import { addMonths } from "./calendar";
import { asDay, type Span } from "./day";

/** How long a stretch of days is, in words of the two greatest units: "3 years 1 month", "5 months", "12 days". */
export function formatStretch({ start, end }: Span): string {
  const first = asDay(Math.floor(start));
  let months = 0;
  while (addMonths(first, months + 12) <= end) months += 12;
  while (addMonths(first, months + 1) <= end) months++;
  if (months === 0) return count(Math.floor(end - start), "day");
  const years = Math.floor(months / 12);
  return [...(years > 0 ? [count(years, "year")] : []), ...(months % 12 > 0 ? [count(months % 12, "month")] : [])].join(
    " ",
  );
}

const count = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? "" : "s"}`;
