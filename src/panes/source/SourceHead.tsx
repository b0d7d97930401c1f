import { CONTROL_DEFINITIONS, SOURCE_TYPE_DEFINITIONS } from "../../dataset/definitions";
import type { SourceDetail } from "../../dataset/part";
import { quotesOf } from "../../facts/quotes";
import { formatEdtf } from "../../time/edtfWords";
import { summariseChecked } from "../../words/checkedWords";
import { useReading } from "../reading/reading";
import "./sourceHead.css";

const languageName = new Intl.DisplayNames(["en"], { type: "language" });

const RIGHTS: ReadonlyMap<string, string> = new Map([
  ["all-rights-reserved", "All rights reserved: quoted briefly, not copied"],
  ["public-domain", "Public domain"],
  ["unknown", "Rights not stated"],
]);

/** The document's head: what it is, who publishes it and who controls them, when, in which language, under what rights. */
export function SourceHead({ source }: { source: SourceDetail }) {
  const { dataset } = useReading();
  const { publisher } = source;
  const control = CONTROL_DEFINITIONS[publisher.control].label;
  const checked = summariseChecked(quotesOf(source));
  const agency = source.agency ? dataset.actors.get(source.agency)?.name : undefined;
  return (
    <header className="source-head">
      <p className="eyebrow">{SOURCE_TYPE_DEFINITIONS[source.type].label}</p>
      <h2 lang={source.language}>{source.title}</h2>
      <p className="source-publisher">
        <strong>{publisher.name}</strong>
        <span>{`${agency ? `, carrying ${agency}` : ""}${source.author ? `, by ${source.author}` : ""}`}</span>
      </p>
      <p
        className="source-control"
        data-control={publisher.control}
      >{`${control}${publisher.note ? `: ${publisher.note.charAt(0).toLowerCase()}${publisher.note.slice(1)}` : ""}`}</p>
      <p className="source-meta">
        {[
          formatEdtf(source.published),
          languageName.of(source.language) ?? source.language,
          source.paragraphCount !== undefined && `${source.paragraphCount} paragraphs`,
          RIGHTS.get(source.rights) ?? source.rights,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {checked !== "" && <p className="source-checked">{checked}</p>}
      <p className="source-open">
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          Open the original
        </a>
        {source.archivedUrl && (
          <a href={source.archivedUrl} target="_blank" rel="noopener noreferrer">
            Archived copy
          </a>
        )}
      </p>
    </header>
  );
}
