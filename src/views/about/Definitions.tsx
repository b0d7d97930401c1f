import {
  type Definition,
  SPEECH_DEFINITIONS,
  STATUS_DEFINITIONS,
  TRANSFERRED_DEFINITIONS,
} from "../../dataset/definitions";
import {
  ACT_DEFINITIONS,
  CONTROL_DEFINITIONS,
  ROLE_DEFINITIONS,
  SOURCE_TYPE_DEFINITIONS,
  STANCE_DEFINITIONS,
} from "../../dataset/laterDefinitions";
import { KindList } from "../../panes/event/KindList";
import { useReading } from "../../panes/reading/reading";
import { STATE_WORDS } from "../../words/agreementState";
import { RELATION_WORDS } from "../../words/relations";

const RELATION_TERMS = Object.fromEntries(
  Object.entries(RELATION_WORDS).map(([type, { of, means }]) => [type, { label: of, means }]),
);

const GROUPS: readonly {
  readonly title: string;
  readonly says: string;
  readonly terms: { readonly [term: string]: Definition & { readonly glyph?: string } };
}[] = [
  { title: "Acts", says: "What somebody does by a statement, per issue.", terms: ACT_DEFINITIONS },
  { title: "Relations", says: "What an event does to an earlier one.", terms: RELATION_TERMS },
  { title: "Agreements", says: "How an agreement stood when it was last reported.", terms: STATE_WORDS },
  { title: "Whose words", says: "What a quote's words are.", terms: SPEECH_DEFINITIONS },
  { title: "Statuses", says: "How sure the dataset is that an event took place.", terms: STATUS_DEFINITIONS },
  { title: "Roles", says: "In which capacity somebody takes part.", terms: ROLE_DEFINITIONS },
  { title: "Evidence", says: "What a passage does for an event.", terms: STANCE_DEFINITIONS },
  {
    title: "Who or what is handed over",
    says: "Counted apart, never added up with bodies.",
    terms: TRANSFERRED_DEFINITIONS,
  },
  { title: "Control of publishers", says: "Who owns, runs or funds an outlet.", terms: CONTROL_DEFINITIONS },
  { title: "Types of source", says: "What a document is.", terms: SOURCE_TYPE_DEFINITIONS },
];

/** Every term of the data model by the very definitions that its schema prints, and the dataset's own issues and tracks. */
export function Definitions() {
  const { dataset } = useReading();
  return (
    <section id="about-terms" aria-labelledby="about-terms-title">
      <h2 id="about-terms-title">What the words mean</h2>
      <h3>Kinds of event</h3>
      <KindList className="about-terms" />
      {GROUPS.map(({ title, says, terms }) => (
        <details key={title}>
          <summary>
            <h3>{title}</h3> <span>{says}</span>
          </summary>
          <dl className="about-terms">
            {Object.entries(terms).map(([term, { label, means, glyph }]) => (
              <div key={term}>
                <dt>
                  {glyph && (
                    <span className="about-glyph" aria-hidden="true">
                      {glyph}
                    </span>
                  )}
                  <span>{label}</span>
                </dt>
                <dd>{means}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
      <Terms title="Issues" says="The agenda, as this dataset divides it." terms={dataset.issues} />
      <Terms title="Tracks" says="Strands of the process, as this dataset divides it." terms={dataset.tracks} />
    </section>
  );
}

interface TermsProps {
  readonly title: string;
  readonly says: string;
  readonly terms: readonly { readonly id: string; readonly name: string; readonly definition: string }[];
}

function Terms({ title, says, terms }: TermsProps) {
  return (
    <details>
      <summary>
        <h3>{title}</h3> <span>{says}</span>
      </summary>
      <dl className="about-terms">
        {terms.map(({ id, name, definition }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
