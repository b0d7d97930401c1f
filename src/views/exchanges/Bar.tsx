import type { BarColumn } from "../../facts/barColumns";
import type { CountRange } from "../../facts/countRanges";
import { sidesOf } from "../../facts/exchanges";
import type { Tally } from "../../facts/received";
import { useReading } from "../../panes/reading/reading";
import { sideStyle } from "./sideWords";

interface BarProps {
  readonly column: BarColumn;
  readonly name: string;
  /** The exchange's id, null for a column of several. */
  readonly id: string | null;
  readonly anchored: boolean;
  readonly leftPx: number;
  readonly widthPx: number;
  readonly halfPx: number;
  readonly height: (n: number) => number;
  readonly ranges: readonly [CountRange | null, CountRange | null];
  readonly chosen: boolean;
  readonly tabStop: boolean;
  readonly onChoose: () => void;
  readonly onPoint: () => void;
  readonly onLeave: () => void;
}

/** A number that no source gives is drawn as a dashed bar of this height, which stands for no number. */
const UNKNOWN_PX = 12;

/** One column: a button as high as the chart, so that a short bar is as easy to hit as a long one. */
export function Bar(props: BarProps) {
  const { column, name, id, anchored, leftPx, widthPx, halfPx, chosen, tabStop } = props;
  const { dataset } = useReading();
  const sides = sidesOf(dataset) ?? [-1, -1];
  return (
    <button
      type="button"
      className="bar"
      aria-label={name}
      aria-current={chosen || undefined}
      tabIndex={tabStop ? 0 : -1}
      {...(id !== null && { "data-event": id, "data-bar": "" })}
      {...(id !== null && anchored && { "data-anchor": "" })}
      style={{ left: leftPx, width: widthPx, height: 2 * halfPx }}
      onClick={props.onChoose}
      onPointerEnter={props.onPoint}
      onFocus={props.onPoint}
      onBlur={props.onLeave}
    >
      <Half way="up" tally={column.first} range={props.ranges[0]} {...props} style={sideStyle(dataset, sides, 0)} />
      <Half way="down" tally={column.second} range={props.ranges[1]} {...props} style={sideStyle(dataset, sides, 1)} />
    </button>
  );
}

interface HalfProps {
  readonly way: "up" | "down";
  readonly tally: Tally;
  readonly range: CountRange | null;
  readonly halfPx: number;
  readonly height: (n: number) => number;
  readonly style: ReturnType<typeof sideStyle>;
}

function Half({ way, tally, range, halfPx, height, style }: HalfProps) {
  const edge = way === "up" ? "bottom" : "top";
  const known = height(tally.known);
  return (
    <span style={style}>
      {tally.known > 0 && <span className="bar-known" style={{ [edge]: halfPx, height: Math.max(1, known) }} />}
      {tally.unknown > 0 && <span className="bar-unknown" style={{ [edge]: halfPx + known, height: UNKNOWN_PX }} />}
      {range && (
        <span
          className="bar-range"
          style={{ [edge]: halfPx + height(range.low), height: Math.max(2, height(range.high) - height(range.low)) }}
        />
      )}
    </span>
  );
}
