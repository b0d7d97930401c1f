import { useMemo } from "react";
import { eachBit } from "../../filter/bits";
import { useReading } from "../../panes/reading/reading";
import { formatNumber } from "../../time/formatNumber";

/** How far the shown events rest on voices that do not repeat each other. */
export function Origins() {
  const { dataset, shown, shownCount } = useReading();
  const { single, repeated } = useMemo(() => {
    const found = { single: 0, repeated: 0 };
    eachBit(shown, (event) => {
      if (dataset.originCountOf(event) > 1) return;
      found.single++;
      if (dataset.sourceCountOf(event) > 1) found.repeated++;
    });
    return found;
  }, [shown, dataset]);
  return (
    <section className="origins">
      <h3>Independent origins</h3>
      <p>
        <span>{`Ten newspapers that carry one agency’s report are one origin, not ten. Parley follows each quote back to whoever the source credits, else to the agency that it carries, else to its publisher, and counts each once. Of the ${formatNumber(shownCount)} events shown,`}</span>{" "}
        <strong>{`${formatNumber(single)} go back to one origin`}</strong>
        <span>{`${repeated > 0 ? `, ${formatNumber(repeated)} of them through several documents` : ""}.`}</span>
      </p>
    </section>
  );
}
