import type { AgreementLife } from "../../facts/agreements";
import { useReading } from "../../panes/reading/reading";
import type { LifeAxis } from "./lifeAxis";

/** An agreement's life as a line on the axis that all of them share. What it shows stands in words beside it. */
export function LifeLine({ life, axis }: { life: AgreementLife; axis: LifeAxis }) {
  const { dataset } = useReading();
  const { start, end, ended, steps } = life;
  const left = axis.at(start);
  return (
    <div className="life-line" aria-hidden="true">
      {axis.years.map(({ at, words }) => (
        <span key={words} className="life-year" style={{ left: `${at}%` }} />
      ))}
      <span
        className="life-span"
        data-ended={ended || undefined}
        style={{ left: `${left}%`, width: `${Math.max(0, axis.at(end) - left)}%` }}
      />
      <span className="life-step" data-step="start" style={{ left: `${left}%` }} />
      {steps.map(({ type, from }) => (
        <span
          key={`${type} ${from}`}
          className="life-step"
          data-step={type}
          style={{ left: `${axis.at(dataset.startOf(from))}%` }}
        />
      ))}
    </div>
  );
}
