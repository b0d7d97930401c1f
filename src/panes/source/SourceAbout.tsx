import { SOURCE_TYPE_DEFINITIONS } from "../../dataset/laterDefinitions";
import type { SourceDetail } from "../../dataset/part";
import { languageName } from "../../words/placeNames";
import { paragraphsLong, rightsWords } from "../../words/sourceWords";
import { CiteMenu } from "../export/CiteMenu";
import { ReportError } from "../export/ReportError";

/** What else is known of a document, under its paragraphs: its type, language, length and rights, more on its publisher, a copy in an archive. */
export function SourceAbout({ source }: { source: SourceDetail }) {
  const { publisher } = source;
  const facts = [
    SOURCE_TYPE_DEFINITIONS[source.type].label,
    languageName(source.language),
    source.paragraphCount !== undefined && paragraphsLong(source.paragraphCount),
    rightsWords(source.rights),
  ].filter(Boolean);
  return (
    <footer className="source-about">
      <h3 className="eyebrow">About this source</h3>
      <p>{facts.join(" · ")}</p>
      {publisher.note && <p>{`${publisher.name}: ${publisher.note}`}</p>}
      <p className="source-open">
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {source.url}
        </a>
        {source.archivedUrl && (
          <a href={source.archivedUrl} target="_blank" rel="noopener noreferrer">
            Archived copy
          </a>
        )}
        <CiteMenu of={{ what: "source", source }} />
        <ReportError of={{ what: "document", source }} about={source.title} />
      </p>
    </footer>
  );
}
