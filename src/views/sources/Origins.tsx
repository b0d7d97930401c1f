import { useMemo } from "react";
import { eachBit } from "../../filter/bits";
import { useReading } from "../../panes/reading/reading";
import { origins } from "./words";

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
        <span>{origins.explained(shownCount)}</span> <strong>{origins.single(single)}</strong>
        <span>{origins.repeated(repeated)}</span>
      </p>
    </section>
  );
}
