import { area, curveStepAfter, scaleLinear } from "d3";
import { useRef } from "react";
import { TRANSFERRED_DEFINITIONS } from "../../dataset/definitions";
import { cumulate } from "../../facts/exchangeSeries";
import type { Exchange, Sides } from "../../facts/exchanges";
import { useSize } from "../../panes/page/useSize";
import { useReading } from "../../panes/reading/reading";
import { formatNumber } from "../../time/formatNumber";
import type { Counted } from "../../view/choices";
import { countedWords, nameSide, sideStyle } from "./sideWords";

import { spanOfExchanges } from "./spanOfExchanges";
import { spreadLabels } from "./spreadLabels";
import { type Layer, stackLayers } from "./stackLayers";
import { timeAxis } from "./timeAxis";
import { numberTo, sumsForEars, sumsKnown, toSide } from "./words";

interface CumulativeChartProps {
  readonly exchanges: readonly Exchange[];
  readonly sides: Sides;
  readonly counted: Counted;
}

const HEIGHT_PX = 280;
const LABEL_PX = 152;
const NARROW_LABEL_PX = 104;
const NARROW_PX = 480;
const LABEL_STEP_PX = 14;
const GRID_TICKS = 5;

/** How the sums grew: a side up, the other down, a band for each kind; the last number of each band beside it. */
export function CumulativeChart({ exchanges, sides, counted }: CumulativeChartProps) {
  const { dataset, chosen } = useReading();
  const box = useRef<HTMLDivElement>(null);
  const { widthPx } = useSize(box);
  const narrow = widthPx < NARROW_PX;
  const plotPx = Math.max(80, widthPx - (narrow ? NARROW_LABEL_PX : LABEL_PX));
  const series = cumulate(exchanges, sides, counted);
  const span = spanOfExchanges(exchanges);
  const { x, ticks } = timeAxis(span, plotPx);
  const { layers, up, down } = stackLayers(series);
  const y = scaleLinear([up, -down], [8, HEIGHT_PX - 8]);
  const last = series.steps[series.steps.length - 1];
  if (!last || layers.length === 0) return null;
  const bandOf = (layer: Layer) =>
    area<Layer["points"][number]>()
      .x((point) => x(point.day))
      .y0((point) => y(point.from))
      .y1((point) => y(point.to))
      .curve(curveStepAfter)([
      ...layer.points,
      { ...(layer.points[layer.points.length - 1] ?? { from: 0, to: 0 }), day: span.end },
    ]) ?? "";
  const labelYs = spreadLabels(
    layers.map((layer) => y(layer.middle)),
    LABEL_STEP_PX,
    10,
    HEIGHT_PX - 4,
  );
  const chosenStep = series.steps.find(({ exchange }) => exchange.event === chosen);
  const [toFirst = 0, toSecond = 0] = [last.first, last.second].map((sums) => sums.reduce((sum, n) => sum + n, 0));
  const sums = [
    numberTo(toFirst, countedWords(counted, toFirst), nameSide(dataset, sides, 0)),
    numberTo(toSecond, "", nameSide(dataset, sides, 1)),
    series.steps.length,
  ] as const;

  return (
    <figure className="chart">
      <figcaption>
        <h3>All together</h3>
        <p>{sumsKnown(...sums)}</p>
      </figcaption>
      <div ref={box}>
        <svg
          className="cumulative"
          width={widthPx}
          height={HEIGHT_PX + 22}
          role="img"
          aria-label={sumsForEars(...sums)}
        >
          {y.ticks(GRID_TICKS).map((value) => (
            <g key={value} transform={`translate(0,${y(value)})`}>
              <line x2={plotPx} className={value === 0 ? "grid-base" : "grid-minor"} />
              {value !== 0 && <text y={-3}>{formatNumber(Math.abs(value))}</text>}
            </g>
          ))}
          {ticks.map((tick) => (
            <g key={tick.x} transform={`translate(${tick.x},0)`}>
              <line y2={HEIGHT_PX} className={tick.major ? "grid-major" : "grid-minor"} />
              <text y={HEIGHT_PX + 16} textAnchor={tick.x < 16 ? "start" : "middle"}>
                {tick.words}
              </text>
            </g>
          ))}
          {layers.map((layer, i) => (
            <g key={`${layer.side} ${layer.what}`} style={sideStyle(dataset, sides, layer.side)}>
              <path className="band" data-shade={layer.shade} d={bandOf(layer)} />
              <path className="band-lead" d={`M${plotPx},${y(layer.middle)}L${plotPx + 8},${(labelYs[i] ?? 0) - 4}`} />
              <text
                className="band-label"
                x={plotPx + 11}
                y={labelYs[i] ?? 0}
              >{`${TRANSFERRED_DEFINITIONS[layer.what].label}${!narrow ? ` ${formatNumber(layer.total)}` : ""}`}</text>
            </g>
          ))}
          <text className="side-label" x={40} y={20} style={sideStyle(dataset, sides, 0)}>
            {toSide(nameSide(dataset, sides, 0))}
          </text>
          <text className="side-label" x={40} y={HEIGHT_PX - 12} style={sideStyle(dataset, sides, 1)}>
            {toSide(nameSide(dataset, sides, 1))}
          </text>
          {chosenStep && (
            <line
              className="chart-chosen"
              x1={x(chosenStep.exchange.start)}
              x2={x(chosenStep.exchange.start)}
              y2={HEIGHT_PX}
            />
          )}
        </svg>
      </div>
    </figure>
  );
}
