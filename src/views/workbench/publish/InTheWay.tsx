import type { Fault } from "../../../dataset/check/fault";
import { useReading } from "../../../panes/reading/reading";
import { ViewLink } from "../../../panes/reading/ViewLink";
import { placeOf } from "../words";
import { andMoreFaults, faultsInTheWay } from "./words";

/** The first are the causes; all of them are listed where they are mended. */
const SHOWN = 5;

/** What keeps the dataset from being published, and the way to mend it. */
export function InTheWay({ faults }: { faults: readonly Fault[] }) {
  const { view } = useReading();
  const errors = faults.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return <p role="status">The dataset is being checked.</p>;
  return (
    <>
      <p>{faultsInTheWay(errors.length)}</p>
      <ul className="publish-faults">
        {errors.slice(0, SHOWN).map((fault) => (
          <li key={`${placeOf(fault)} ${fault.message}`}>
            <code>{placeOf(fault)}</code> <span>{fault.message}</span>
          </li>
        ))}
        {errors.length > SHOWN && <li>{andMoreFaults(errors.length - SHOWN)}</li>}
      </ul>
      <p>
        <ViewLink to={{ ...view, step: "dataset" }}>Mend them under “Dataset”</ViewLink>
      </p>
    </>
  );
}
