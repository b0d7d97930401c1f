import type { Discrepancy } from "../../dataset/part";
import { formatNumber } from "../../time/formatNumber";
import { spreadWords } from "../../words/eventWords";
import { spreadNumbers } from "./readings";

const WIDTH_PX = 240;
const EDGE_PX = 24;
/** Room for a figure under its dot; closer ones are left to the words beside the picture. */
const LABEL_PX = 34;

/** The numbers that sources give as dots on a line, the range of those that stand drawn thick, and the same in words. */
export function NumberSpread({ discrepancy }: { discrepancy: Discrepancy }) {
  const { given, low, high } = spreadNumbers(discrepancy);
  const least = given[0]?.value;
  const most = given.at(-1)?.value;
  if (least === undefined || most === undefined) return null;
  const x = (value: number) =>
    least === most ? WIDTH_PX / 2 : EDGE_PX + ((WIDTH_PX - 2 * EDGE_PX) * (value - least)) / (most - least);
  let labelled = Number.NEGATIVE_INFINITY;
  return (
    <figure className="number-spread">
      <svg viewBox={`0 0 ${WIDTH_PX} 34`} width={WIDTH_PX} height="34" aria-hidden="true">
        <path className="number-axis" d={`M8,12H${WIDTH_PX - 8}`} />
        <path className="number-range" d={`M${x(low)},12H${x(high)}`} />
        {given.map(({ value, deprecated }) => {
          const at = x(value);
          const roomy = at - labelled >= LABEL_PX;
          if (roomy) labelled = at;
          return (
            <g key={value} data-deprecated={deprecated || undefined}>
              <circle cx={at} cy="12" r="4.5" />
              {roomy && (
                <text x={at} y="30">
                  {formatNumber(value)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <figcaption>{spreadWords(low, high)}</figcaption>
    </figure>
  );
}
