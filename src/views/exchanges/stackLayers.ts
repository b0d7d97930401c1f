import type { Transferred } from "../../dataset/terms";
import type { Series } from "../../facts/exchangeSeries";

/** One kind's band on one side. Values of the first side are positive, of the second negative. */
export interface Layer {
  readonly side: 0 | 1;
  readonly what: Transferred;
  /** 0 is the strongest shade, next to the middle line. */
  readonly shade: number;
  readonly points: readonly { readonly day: number; readonly from: number; readonly to: number }[];
  /** The last value, and the middle of the band there. */
  readonly total: number;
  readonly middle: number;
}

/** Bands stacked away from the middle line, one for each kind that the side received; kinds with nothing have none. */
export function stackLayers({ whats, steps }: Series): {
  readonly layers: readonly Layer[];
  readonly up: number;
  readonly down: number;
} {
  const layers = ([0, 1] as const).flatMap((side) => {
    const sign = side === 0 ? 1 : -1;
    const sumsOf = (i: number) => (side === 0 ? steps[i]?.first : steps[i]?.second) ?? [];
    return whats.flatMap((what, w): Layer[] => {
      const points = steps.map(({ exchange }, i) => {
        const from = sumsOf(i)
          .slice(0, w)
          .reduce((sum, n) => sum + n, 0);
        return { day: exchange.start, from: sign * from, to: sign * (from + (sumsOf(i)[w] ?? 0)) };
      });
      const last = points[points.length - 1];
      const total = last ? Math.abs(last.to - last.from) : 0;
      return last && total > 0 ? [{ side, what, shade: w, points, total, middle: (last.from + last.to) / 2 }] : [];
    });
  });
  const reach = (side: 0 | 1) =>
    layers.filter((layer) => layer.side === side).reduce((sum, layer) => sum + layer.total, 0);
  const least = 0.04 * (reach(0) + reach(1));
  return { layers, up: Math.max(reach(0), least, 1), down: Math.max(reach(1), least, 1) };
}
