/**
 * A point in time as days since 1970-01-01 on the UTC calendar; the fraction is the time of day.
 * A day of an event is the day at its place and is never shifted to the reader's time zone.
 */
export type Day = number & { readonly __brand: "Day" };

/** Closed at the start, open at the end: [start, end). Every interval in the code is of this form. */
export interface Span {
  readonly start: Day;
  readonly end: Day;
}

export const asDay = (days: number): Day => days as Day;

export const spanOf = (start: number, end: number): Span => ({ start: asDay(start), end: asDay(end) });

/** The last day that a span touches; a span of no time touches the day on which it stands. */
export const lastDayOf = ({ start, end }: { readonly start: number; readonly end: number }): Day =>
  asDay(Math.max(Math.floor(start), Math.ceil(end) - 1));
