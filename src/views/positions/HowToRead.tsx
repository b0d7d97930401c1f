import { ACT_DEFINITIONS } from "../../dataset/laterDefinitions";
import { ACTS } from "../../dataset/terms";
import { Act } from "../../panes/event/Act";

/** What the acts, the lines and the counts mean. */
export function HowToRead() {
  return (
    <details className="positions-key">
      <summary>How to read this</summary>
      <p>
        A cell holds where a party stands on an issue: the last stance of it, or of a person or body that counts for it,
        that demands, offers, accepts, rejects, conditions or reaffirms. First stands the position in our words, then
        the words it rests on. What a party only assessed, announced, thanked or warned is a remark; a later one stands
        beneath. A cell opens to every stance with its words. A joint statement counts for every party that signed it.
        Only what statements say is counted: what a proposal or an agreement holds is not, nor what somebody said on an
        issue without a stance that is recorded. The small line runs through time: low where the position demands or
        rejects, in the middle where it reaffirms, high where it offers, accepts or sets conditions. It says what the
        words do, not whether that is good. Movement counts how often the act changed from one position to the next.
      </p>
      <p>
        Where two days are compared, words of the earlier position that are gone are underlined with dots, and new words
        of the later one are underlined and highlighted. Two parties can be pinned beside each other; to share a link to
        two parties alone, filter by them.
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
