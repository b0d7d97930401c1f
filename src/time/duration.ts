import { formatDuration as formatParts } from "date-fns/formatDuration";

const UNITS = ["years", "months", "weeks", "days", "hours", "minutes", "seconds"] as const;
export type Duration = { readonly [unit in (typeof UNITS)[number]]?: number };

const ISO_DURATION =
  /^P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+(?:\.\d+)?)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Reads an ISO 8601 duration such as PT1H30M; null where the text is none. */
export function parseDuration(iso: string): Duration | null {
  const match = ISO_DURATION.exec(iso);
  if (!match) return null;
  const parts = UNITS.flatMap((unit, i) => {
    const digits = match[i + 1];
    return digits === undefined ? [] : [[unit, Number(digits)] as const];
  });
  return Object.fromEntries(parts);
}

/** "1 hour 30 minutes" of PT1H30M. A text that is no duration comes back as it is, so that a reader sees what the data says. */
export function formatDuration(iso: string): string {
  const duration = parseDuration(iso);
  return duration === null ? iso : formatParts(duration, { format: [...UNITS] }) || "0 minutes";
}
