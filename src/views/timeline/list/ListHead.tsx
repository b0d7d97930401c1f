import { LiveWords } from "../../../panes/reading/LiveWords";
import { useReading } from "../../../panes/reading/reading";
import { useCountInSight } from "../../../panes/reading/useInView";
import { inViewWords } from "../../../panes/reading/words";
import { SEQUENCES, type Sequence } from "../../../view/choices";
import "./listHead.css";

const LABELS: { readonly [sequence in Sequence]: string } = { newest: "Newest first", oldest: "Oldest first" };

interface ListHeadProps {
  readonly sequence: Sequence;
  readonly onLatest: () => void;
}

/** How many events are in sight, the way to the newest one, and which end of the list comes first. */
export function ListHead({ sequence, onLatest }: ListHeadProps) {
  const { shownCount, change } = useReading();
  const countInSight = useCountInSight();
  return (
    <header className="list-head">
      <div role="status">
        <h2>
          <LiveWords tell={(seen) => inViewWords(seen === null ? shownCount : countInSight(seen), shownCount)} />
        </h2>
      </div>
      <p className="list-head-hint">point at a row to find its mark</p>
      <button type="button" className="button" onClick={onLatest} disabled={shownCount === 0}>
        Latest
      </button>
      <select
        className="button"
        aria-label="Order of the list"
        value={sequence}
        onChange={(event) => {
          const chosen = SEQUENCES.find((each) => each === event.target.value);
          if (chosen) change((now) => ({ ...now, sequence: chosen }));
        }}
      >
        {SEQUENCES.map((each) => (
          <option key={each} value={each}>
            {LABELS[each]}
          </option>
        ))}
      </select>
    </header>
  );
}
