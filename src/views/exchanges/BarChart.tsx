import { scaleLinear } from "d3";
import { type KeyboardEvent, type RefObject, useRef, useState } from "react";
import { type BarColumn, columnsOf } from "../../facts/barColumns";
import type { Exchange, Sides } from "../../facts/exchanges";
import { WHATS_OF } from "../../facts/received";
import { useSize } from "../../panes/page/useSize";
import { useReading } from "../../panes/reading/reading";
import { formatNumber } from "../../time/formatNumber";
import type { Counted } from "../../view/choices";

import { chooseEvent } from "../../view/choose";
import { Bar } from "./Bar";
import { columnWords } from "./columnWords";
import { narrowTo } from "./narrowTo";
import { placeBars } from "./placeBars";
import { nameSide, sideStyle } from "./sideWords";
import { spanOfExchanges } from "./spanOfExchanges";
import { timeAxis } from "./timeAxis";
import { spanReceived, useCountRanges } from "./useCountRanges";
import { barsForEars, downTo, eachBar, nothingHandedOver, upTo } from "./words";

interface BarChartProps {
  readonly exchanges: readonly Exchange[];
  readonly sides: Sides;
  readonly counted: Counted;
  readonly figure: RefObject<HTMLElement | null>;
  /** The lines to the source leave from the bars. */
  readonly anchored: boolean;
  readonly onChoose: () => void;
}

const HALF_PX = 96;
const STEP_PX = 4;
/** Narrower than this the chart keeps its width and scrolls sideways by itself. */
const LEAST_PX = 560;
const GRID_TICKS = 3;

/** Each exchange as a bar both ways from the middle, by date; bars of one week step aside so that each can be chosen. */
export function BarChart({ exchanges, sides, counted, figure, anchored, onChoose }: BarChartProps) {
  const { dataset, view, chosen, change, raised } = useReading();
  const box = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const { widthPx: roomPx } = useSize(box);
  const widthPx = Math.max(LEAST_PX, roomPx);
  const ranges = useCountRanges(exchanges);
  const columns = columnsOf(exchanges, sides, counted, Math.floor(widthPx / STEP_PX));
  const [stop, setStop] = useState(0);
  const [pointed, setPointed] = useState<BarColumn | null>(null);
  const span = spanOfExchanges(exchanges);
  const { x, ticks } = timeAxis(span, widthPx);
  const lefts = placeBars(
    columns.map((column) => x(column.at) - STEP_PX / 2),
    STEP_PX,
    widthPx,
  );
  const isCounted = (what: Exchange["transfers"][number]["what"]) => WHATS_OF[counted].includes(what);
  const rangesOf = (column: BarColumn) =>
    sides.map((party) => {
      const only = column.grain === "exchange" ? column.exchanges[0] : undefined;
      return only ? spanReceived(only, ranges, party, isCounted) : null;
    });
  const most = Math.max(
    1,
    ...columns.flatMap((column) => [
      column.first.known,
      column.second.known,
      ...rangesOf(column).map((range) => range?.high ?? 0),
    ]),
  );
  const height = scaleLinear([0, most], [0, HALF_PX]).nice(GRID_TICKS);
  const grid = height.ticks(GRID_TICKS).filter((value) => value > 0);
  const chosenAt = columns.findIndex((column) => column.exchanges.some(({ event }) => event === chosen));
  const tabStop = chosenAt >= 0 ? chosenAt : Math.min(stop, columns.length - 1);
  const told = pointed ?? columns[chosenAt] ?? null;

  const choose = (column: BarColumn) => {
    const only = column.exchanges[0];
    if (column.grain !== "exchange") change(narrowTo(view, column));
    else if (only) {
      onChoose();
      change(chooseEvent(view, dataset.idOf(only.event)));
    }
  };
  const point = (column: BarColumn | null) => {
    setPointed(column);
    raised.set(column?.grain === "exchange" ? (column.exchanges[0]?.event ?? null) : null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const bars = [...(plot.current?.querySelectorAll("button") ?? [])];
    const from = bars.findIndex((bar) => bar.matches(":focus"));
    const to = { ArrowRight: from + 1, ArrowLeft: from - 1, Home: 0, End: bars.length - 1 }[event.key];
    if (to === undefined || from < 0) return;
    event.preventDefault();
    const next = Math.min(Math.max(to, 0), bars.length - 1);
    setStop(next);
    bars[next]?.focus();
  };

  return (
    <figure className="chart" ref={figure}>
      <figcaption>
        <h3>{eachBar(columns[0]?.grain ?? "exchange")}</h3>
        <p className="chart-told">
          {told
            ? columnWords(dataset, told, sides, counted)
            : "Choose a bar for the words it rests on. A dashed bar: the number is not known."}
        </p>
      </figcaption>
      <div className="chart-scroll" ref={box}>
        {columns.length === 0 ? (
          <p className="chart-none">{nothingHandedOver(counted)}</p>
        ) : (
          // biome-ignore lint/a11y/useSemanticElements: a set of bars is no fieldset of a form
          <div
            ref={plot}
            role="group"
            aria-label={barsForEars(columns.length)}
            className="bars"
            style={{ width: widthPx, height: 2 * HALF_PX + 22 }}
            onKeyDown={onKeyDown}
            onPointerLeave={() => point(null)}
          >
            <svg className="bars-grid" width={widthPx} height={2 * HALF_PX + 22} aria-hidden="true">
              {ticks.map((tick) => (
                <g key={tick.x} transform={`translate(${tick.x},0)`}>
                  <line y2={2 * HALF_PX} className={tick.major ? "grid-major" : "grid-minor"} />
                  <text y={2 * HALF_PX + 16} textAnchor={tick.x < 16 ? "start" : "middle"}>
                    {tick.words}
                  </text>
                </g>
              ))}
              {grid.flatMap((value) =>
                [-1, 1].map((way) => (
                  <g key={value * way} transform={`translate(0,${HALF_PX - way * height(value)})`}>
                    <line x2={widthPx} className="grid-minor" />
                    <text y={-3}>{formatNumber(value)}</text>
                  </g>
                )),
              )}
              <line x2={widthPx} y1={HALF_PX} y2={HALF_PX} className="grid-base" />
            </svg>
            {columns.map((column, i) => {
              const [up = null, down = null] = rangesOf(column);
              const only = column.grain === "exchange" ? column.exchanges[0] : undefined;
              return (
                <Bar
                  key={only ? only.event : column.at}
                  column={column}
                  name={columnWords(dataset, column, sides, counted)}
                  id={only ? dataset.idOf(only.event) : null}
                  anchored={anchored}
                  leftPx={lefts[i] ?? 0}
                  widthPx={STEP_PX}
                  halfPx={HALF_PX}
                  height={height}
                  ranges={[up, down]}
                  chosen={i === chosenAt}
                  tabStop={i === tabStop}
                  onChoose={() => choose(column)}
                  onPoint={() => point(column)}
                  onLeave={() => point(null)}
                />
              );
            })}
            <p className="bars-side" style={{ ...sideStyle(dataset, sides, 0), top: 0 }}>
              {upTo(nameSide(dataset, sides, 0))}
            </p>
            <p className="bars-side" style={{ ...sideStyle(dataset, sides, 1), top: 2 * HALF_PX - 18 }}>
              {downTo(nameSide(dataset, sides, 1))}
            </p>
          </div>
        )}
      </div>
    </figure>
  );
}
