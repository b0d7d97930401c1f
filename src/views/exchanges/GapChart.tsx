import { scaleLinear } from "d3";
import { useRef } from "react";
import { gapsBetween } from "../../facts/exchangeSeries";
import type { Exchange, Sides } from "../../facts/exchanges";
import { useSize } from "../../panes/page/useSize";
import { useReading } from "../../panes/reading/reading";
import type { Counted } from "../../view/choices";
import { chooseEvent } from "../../view/choose";

import { spanOfExchanges } from "./spanOfExchanges";
import { timeAxis } from "./timeAxis";
import { daysWords, gapsSum, gapUntil } from "./words";

interface GapChartProps {
  readonly exchanges: readonly Exchange[];
  readonly sides: Sides;
  readonly counted: Counted;
}

const HEIGHT_PX = 90;
const LISTED = 5;
const LABELLED = 3;
const LABEL_PX = 64;

/** Days without an exchange: each gap a slope that rises until the next one; the longest are listed and lead to it. */
export function GapChart({ exchanges, sides, counted }: GapChartProps) {
  const { dataset, view, change } = useReading();
  const box = useRef<HTMLDivElement>(null);
  const { widthPx } = useSize(box);
  const { gaps, undated } = gapsBetween(dataset, exchanges, sides, counted);
  if (gaps.length === 0) return null;
  const { x, ticks } = timeAxis(spanOfExchanges(exchanges), Math.max(1, widthPx));
  const longest = [...gaps].sort((a, b) => b.days - a.days).slice(0, LISTED);
  const middle = [...gaps].map(({ days }) => days).sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const y = scaleLinear([0, Math.max(1, longest[0]?.days ?? 1)], [HEIGHT_PX, 18]);
  const path = gaps
    .map(({ after, days }) => {
      const right = x(after.start);
      const left = x(after.start - days);
      return `M${left},${HEIGHT_PX}L${right},${y(days)}V${HEIGHT_PX}Z`;
    })
    .join("");
  // The longest first; one whose words would run into a longer one's goes without.
  const labelled = longest
    .slice(0, LABELLED)
    .filter(({ after }, i) =>
      longest.slice(0, i).every((longer) => Math.abs(x(longer.after.start) - x(after.start)) > LABEL_PX),
    );
  return (
    <figure className="chart">
      <figcaption>
        <h3>Gaps between exchanges</h3>
        <p>{gapsSum(counted, gaps.length, middle, undated)}</p>
      </figcaption>
      <div ref={box}>
        <svg
          className="gaps"
          width={widthPx}
          height={HEIGHT_PX + 22}
          role="img"
          aria-label="Days since the exchange before, over time. The longest gaps are listed below."
        >
          {ticks.map((tick) => (
            <g key={tick.x} transform={`translate(${tick.x},0)`}>
              <line y2={HEIGHT_PX} className={tick.major ? "grid-major" : "grid-minor"} />
              <text y={HEIGHT_PX + 16} textAnchor={tick.x < 16 ? "start" : "middle"}>
                {tick.words}
              </text>
            </g>
          ))}
          <path className="gap" d={path} />
          <line x2={widthPx} y1={HEIGHT_PX} y2={HEIGHT_PX} className="grid-base" />
          {labelled.map(({ after, days }) => (
            <text
              key={after.event}
              className="gap-label"
              x={x(after.start)}
              y={y(days) - 5}
              textAnchor={x(after.start) < 60 ? "start" : "end"}
            >
              {daysWords(days)}
            </text>
          ))}
        </svg>
      </div>
      <ol className="gap-list" aria-label="The longest gaps">
        {longest.map(({ after, days }) => (
          <li key={after.event}>
            <button
              type="button"
              className="text-button"
              onClick={() => change(chooseEvent(view, dataset.idOf(after.event)))}
            >
              {gapUntil(days, after.start)}
            </button>
          </li>
        ))}
      </ol>
    </figure>
  );
}
