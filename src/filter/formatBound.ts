import type { Bound } from "../time/bound";
import { formatDay, formatMonth } from "../time/words";

/** A bound in words, as coarse as it was typed: "2026", "February 2026", "15 February 2026". */
export function formatBound(bound: Bound): string {
  const parts = bound.edtf.split("-").length;
  if (parts === 1) return bound.edtf;
  return parts === 2 ? formatMonth(bound.start) : formatDay(bound.start);
}
