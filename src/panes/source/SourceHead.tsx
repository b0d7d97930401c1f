import { CONTROL_DEFINITIONS } from "../../dataset/laterDefinitions";
import type { SourceDetail } from "../../dataset/part";
import { quotesOf } from "../../facts/quotes";
import { formatEdtf } from "../../time/edtfWords";
import { chooseEvent } from "../../view/choose";
import { summariseDocument } from "../../words/checkedWords";
import { carryingAndBy } from "../../words/sourceWords";
import { backFrom } from "../page/focusBack";
import { useReading } from "../reading/reading";
import "./sourceHead.css";

/** What stays in sight of a document: its title, who publishes it and who controls them, when, how much of it was checked; and the way out. */
export function SourceHead({ source }: { source: SourceDetail | null }) {
  return (
    <header className="source-head">
      {source && <h2 lang={source.language}>{source.title}</h2>}
      <CloseSource />
      {source && <Publisher source={source} />}
    </header>
  );
}

function Publisher({ source }: { source: SourceDetail }) {
  const { dataset } = useReading();
  const { publisher } = source;
  const agency = source.agency ? dataset.actors.get(source.agency)?.name : undefined;
  const checked = summariseDocument(quotesOf(source));
  return (
    <p className="source-publisher">
      <strong>{publisher.name}</strong>
      <span>{carryingAndBy(agency, source.author)}</span>
      <span className="source-control" data-control={publisher.control}>
        {CONTROL_DEFINITIONS[publisher.control].label.toLowerCase()}
      </span>
      <span>{` · ${formatEdtf(source.published)}`}</span>
      {checked !== "" && <span className="source-checked">{` · ${checked}`}</span>}
    </p>
  );
}

/** Lets go of the document, and of the event that it was opened for. */
function CloseSource() {
  const { dataset, view, chosen, change } = useReading();
  return (
    <button
      type="button"
      className="button source-close"
      aria-label="Close"
      aria-keyshortcuts="Escape"
      onClick={() => {
        change(chooseEvent(view, null));
        if (chosen !== null) backFrom(dataset.idOf(chosen));
      }}
    >
      <span aria-hidden="true">×</span>
    </button>
  );
}
