import type { MeasureText } from "../captions";
import type { RowText } from "../scene";
import { shortName } from "../shortName";
import { spreadRow } from "./layoutRow";

/** A track over its neighbouring chips: from the first one's left to the last one's right. */
export interface TrackRun {
  readonly name: string;
  readonly x0: number;
  readonly x1: number;
}

const GAP_PX = 12;

/**
 * Names over runs of chips, each over some of its own: whole if there is room for all of them, else short, else those
 * are left out that would stand over another's chips.
 */
export function layoutTrackNames(runs: readonly TrackRun[], widthPx: number, measure: MeasureText): readonly RowText[] {
  const whole = place(runs, widthPx, measure, (run) => run.name);
  if (whole.every(({ fits }) => fits)) return whole.map(({ text }) => text);
  const short = place(runs, widthPx, measure, (run) => shortName(run.name));
  if (short.every(({ fits }) => fits)) return short.map(({ text }) => text);
  // Whoever is left out makes room: what is left then fits, or is less still. The newest is left out last.
  const newest = runs.length - 1;
  const fitting = runs.filter((_, i) => short[i]?.fits === true || i === newest);
  return layoutTrackNames(fitting.length < runs.length ? fitting : runs.slice(1), widthPx, measure);
}

function place(
  runs: readonly TrackRun[],
  widthPx: number,
  measure: MeasureText,
  nameOf: (run: TrackRun) => string,
): readonly { readonly text: RowText; readonly fits: boolean }[] {
  const texts = runs.map((run) => ({ text: nameOf(run), widthPx: measure(nameOf(run)) }));
  const places = spreadRow(
    runs.map((run, i) => ({ wantsPx: (run.x0 + run.x1) / 2, widthPx: (texts[i]?.widthPx ?? 0) + GAP_PX })),
    widthPx,
  );
  return runs.map((run, i) => {
    const { text, widthPx: wide } = texts[i] ?? { text: "", widthPx: 0 };
    const x = places[i] ?? 0;
    const [left, right] = [x - wide / 2, x + wide / 2];
    const overOwn = left <= (run.x0 + run.x1) / 2 && (run.x0 + run.x1) / 2 <= right;
    return { text: { x, text, widthPx: wide }, fits: overOwn && left >= 0 && right <= widthPx };
  });
}
