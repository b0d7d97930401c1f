import { isVague, type When } from "../../../time/when";
import "./whenPicture.css";

const WIDTH = 120;
const HEIGHT = 24;
/** The days on both sides that the span is seen among. */
const ROOM = 0.35;

/** How the date will be drawn: an exact day as a mark on the line, a span as long as it is, a vague one with soft ends. */
export function WhenPicture({ when }: { when: When }) {
  const days = Math.max(1, when.end - when.start);
  const all = days * (1 + 2 * ROOM);
  const x = (ROOM * days * WIDTH) / all;
  const width = Math.max(4, (days * WIDTH) / all);
  const vague = isVague(when);
  const isDay = !vague && days <= 1;
  return (
    <svg className="when-picture" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line x1="0" x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      {isDay ? (
        <circle cx={WIDTH / 2} cy={HEIGHT / 2} r="5" />
      ) : (
        <>
          <rect data-vague={vague || undefined} x={x} width={width} y={HEIGHT / 2 - 5} height="10" rx="2" />
          <circle cx={x + width / 2} cy={HEIGHT / 2} r="4" />
        </>
      )}
    </svg>
  );
}
