import { ACT_DEFINITIONS } from "../../dataset/definitions";
import { ACTS } from "../../dataset/terms";
import { Act } from "../../panes/event/Act";

/** What the acts, the lines and the counts mean. */
export function HowToRead() {
  return (
    <details className="positions-key">
      <summary>How to read this</summary>
      <p>
        A cell holds the latest stance on record of a party, or of a person or body that counts for it: what the words
        do, and the position in our own words. It opens to every stance with its quote. A joint statement counts for
        every party that signed it. The small line runs through time: low where the words demand, reject or warn, in the
        middle where they tell or judge, high where they offer, accept or set conditions. It says what the words do, not
        whether that is good. Movement counts how often the act changed from one stance to the next.
      </p>
      <dl>
        {ACTS.map((act) => (
          <div key={act}>
            <dt>
              <Act act={act} />
            </dt>
            <dd>{ACT_DEFINITIONS[act].means}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
