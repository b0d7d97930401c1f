import { CONTROL_DEFINITIONS } from "../dataset/laterDefinitions";
import type { SourceDetail } from "../dataset/part";
import { openAtQuote } from "../dataset/text/fragment";
import type { LoadedEvent } from "../files/queries";
import { formatEdtf } from "../time/edtfWords";
import { machineEdtf } from "../time/machineDate";
import { independentOrigins, originsSum, quotesOfOrigin } from "../words/eventWords";
import { describeOrigins } from "../words/originWords";
import { sourceHref, webHref } from "./links";
import type { Site } from "./site";
import { inParagraph } from "./words";

interface EventSourcesProps {
  readonly site: Site;
  readonly of: LoadedEvent;
}

/** The documents that an event rests on or has a reading in, each with its paragraphs and the way to the original; then the origins. */
export function EventSources({ site, of }: EventSourcesProps) {
  const cited = citedIn(of);
  const lines = describeOrigins(of.detail, {
    actor: (id) => site.dataset.actors.get(id)?.name ?? id,
    source: of.sourceOf,
  });
  return (
    <>
      <section>
        <h2>Documents</h2>
        <ul className="claims">
          {cited.map(({ source, paragraphs }) => (
            <li key={source.id}>
              <p>
                <cite lang={source.language}>
                  <a href={sourceHref(site, source.id)}>{source.title}</a>
                </cite>
              </p>
              <PublishedBy source={source} />
              <ul className="ways">
                {[...paragraphs].map(([n, quote]) => (
                  <li key={n}>
                    <a href={sourceHref(site, source.id, n)}>{inParagraph(n)}</a>
                    {quote !== null && webHref(source.url) && (
                      <>
                        {" "}
                        <a href={webHref(openAtQuote(source.url, quote))} rel="noopener noreferrer">
                          in the original
                        </a>
                      </>
                    )}
                  </li>
                ))}
                {source.archivedUrl && (
                  <li>
                    <a href={webHref(source.archivedUrl)} rel="noopener noreferrer">
                      archived copy
                    </a>
                  </li>
                )}
              </ul>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{independentOrigins(lines.length)}</h2>
        <p>{originsSum(of.detail)}</p>
        <ul className="rows">
          {lines.map(({ name, why, quotes }) => (
            <li key={`${name} ${why}`}>
              <strong>{name}</strong>
              <span>{`, ${why}`}</span>
              <small>{quotesOfOrigin(quotes)}</small>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** Who publishes a document, who controls them, and when it came out. */
export function PublishedBy({ source }: { source: Pick<SourceDetail, "publisher" | "published"> }) {
  const { publisher, published } = source;
  const date = machineEdtf(published);
  return (
    <p className="published">
      <span>{publisher.name}</span>
      <span className="control">{` · ${CONTROL_DEFINITIONS[publisher.control].label.toLowerCase()} · `}</span>
      {date === null ? <span>{formatEdtf(published)}</span> : <time dateTime={date}>{formatEdtf(published)}</time>}
    </p>
  );
}

/** The documents in order of first use, with each paragraph and its first quote (null where none is recorded). */
function citedIn({ detail, sourceOf }: LoadedEvent) {
  const cited = new Map<string, { source: SourceDetail; paragraphs: Map<number, string | null> }>();
  const readings = detail.discrepancies.flatMap((discrepancy) => discrepancy.readings);
  for (const { source: id, paragraph, quote = null } of [...detail.evidence, ...readings]) {
    const source = sourceOf(id);
    if (!source) continue;
    const listed = cited.get(id) ?? { source, paragraphs: new Map<number, string | null>() };
    cited.set(id, listed);
    if (!listed.paragraphs.get(paragraph)) listed.paragraphs.set(paragraph, quote);
  }
  return [...cited.values()];
}
