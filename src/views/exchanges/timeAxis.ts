import { scaleUtc } from "d3";
import { dayOfMonth, monthOf } from "../../time/calendar";
import { asDay, type Day, type Span } from "../../time/day";
import { formatDay, formatMonth } from "../../time/words";

const MS_PER_DAY = 86_400_000;
const TICK_PX = 84;

export interface TimeAxis {
  readonly x: (day: number) => number;
  readonly ticks: readonly { readonly x: number; readonly words: string; readonly major: boolean }[];
}

/** Pixels of days over a width, and as many labelled ticks as have room: years, months, or days, by the length of the span. */
export function timeAxis(span: Span, widthPx: number): TimeAxis {
  const scale = scaleUtc(
    [new Date(span.start * MS_PER_DAY), new Date(span.end * MS_PER_DAY)],
    [0, Math.max(1, widthPx)],
  );
  const x = (day: number) => scale(new Date(day * MS_PER_DAY));
  const ticks = scale.ticks(Math.max(2, Math.floor(widthPx / TICK_PX))).map((date) => {
    const day = asDay(date.getTime() / MS_PER_DAY);
    return { x: x(day), words: tickWords(day), major: monthOf(day) === 1 && dayOfMonth(day) === 1 };
  });
  return { x, ticks };
}

function tickWords(day: Day): string {
  if (dayOfMonth(day) !== 1) return formatDay(day, "short").split(" ").slice(0, 2).join(" ");
  const [month = "", year = ""] = formatMonth(day, "short").split(" ");
  return monthOf(day) === 1 ? year : month;
}
