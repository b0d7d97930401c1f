import type { Bound } from "../time/bound";
import { readTypedDate } from "../time/typedDate";
import { formatBound } from "./formatBound";

export type PeriodEnd = "from" | "to";

/** The two ends of a period as they stand in the fields. */
export type TypedPeriod = { readonly [end in PeriodEnd]: string };

export interface ReadPeriod {
  /** What applies: an end that cannot be read stays as it was, and so do both where no day would lie between them. */
  readonly from: Bound | null;
  readonly to: Bound | null;
  /** What is wrong at each end, null for nothing. */
  readonly faults: { readonly [end in PeriodEnd]: string | null };
}

/** Reads both ends after one of them was `edited`. Ends in the wrong order are said there, never swapped. */
export function readPeriod(
  typed: TypedPeriod,
  edited: PeriodEnd,
  applied: { readonly [end in PeriodEnd]: Bound | null },
): ReadPeriod {
  const [from, to] = [readEnd(typed.from, "from"), readEnd(typed.to, "to")];
  const faults = { from: from.fault, to: to.fault };
  const next = {
    from: from.fault === null ? from.bound : applied.from,
    to: to.fault === null ? to.bound : applied.to,
  };
  if (next.from === null || next.to === null || next.from.start < next.to.end) return { ...next, faults };
  const fault =
    edited === "from"
      ? `later than To (${formatBound(next.to)}): change one of them`
      : `earlier than From (${formatBound(next.from)}): change one of them`;
  return { ...applied, faults: { ...faults, [edited]: fault } };
}

function readEnd(typed: string, end: PeriodEnd): { readonly bound: Bound | null; readonly fault: string | null } {
  const text = typed.trim();
  if (text === "") return { bound: null, fault: null };
  const read = readTypedDate(text, end);
  return read.ok ? { bound: read.bound, fault: null } : { bound: null, fault: read.reason };
}
