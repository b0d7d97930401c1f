import { asEventIndex } from "../dataset/dataset";
import { SOURCE_TYPE_DEFINITIONS, STANCE_DEFINITIONS } from "../dataset/laterDefinitions";
import type { ParagraphDetail, SourceDetail, SourceRow } from "../dataset/part";
import { citeSource } from "../export/cite/citable";
import { eventsOn, groupQuotes, type QuoteGroup } from "../facts/quotes";
import { formatEdtf } from "../time/edtfWords";
import { pagePath, quoteAnchor } from "../view/pageAddress";
import { languageName } from "../words/placeNames";
import { paragraphsLong, rightsWords } from "../words/sourceWords";
import { Changed } from "./Changed";
import { Citation } from "./Citation";
import { citationOfSource } from "./citationMeta";
import { Fact } from "./EventFacts";
import { EventRows } from "./EventRows";
import { PublishedBy } from "./EventSources";
import { datasetRef, idOf, thingOfActor, thingOfSource } from "./graph/things";
import { appHref, webHref } from "./links";
import { QuoteFigure } from "./QuoteFigure";
import { Shell } from "./Shell";
import type { Site } from "./site";
import { eventsHere, paragraphHeading, sourceSays } from "./words";

interface SourcePageProps {
  readonly site: Site;
  readonly source: SourceDetail;
  readonly row: Pick<SourceRow, "events" | "quotes">;
}

/** A document as the dataset records it: its numbered paragraphs in our words, the quotes of each, and the events that rest on them. */
export function SourcePage({ site, source, row }: SourcePageProps) {
  const { dataset } = site;
  const path = pagePath("source", source.id);
  const cited = citeSource(dataset, source, { url: "", accessed: null });
  const firsts = firstQuotes(source);
  const page = {
    path,
    title: source.title,
    description: sourceSays(source.publisher.name, formatEdtf(source.published), row.events, row.quotes),
    type: "article",
    citation: citationOfSource(cited, source.published, source.publisher.name),
    graph: graphOfSource(site, source, path, firsts),
  } as const;
  const agency = source.agency === undefined ? null : (dataset.actors.get(source.agency)?.name ?? source.agency);
  return (
    <Shell site={site} page={page}>
      <article>
        <header>
          <p className="eyebrow">{SOURCE_TYPE_DEFINITIONS[source.type].label}</p>
          <h1 lang={source.language}>{source.title}</h1>
          <PublishedBy source={source} />
          <ul className="ways">
            {webHref(source.url) && (
              <li>
                <a href={webHref(source.url)} rel="noopener noreferrer">
                  Open the original
                </a>
              </li>
            )}
            {source.archivedUrl !== undefined && webHref(source.archivedUrl) && (
              <li>
                <a href={webHref(source.archivedUrl)} rel="noopener noreferrer">
                  Archived copy
                </a>
              </li>
            )}
            <li>
              <a className="into-app" href={appHref({ source: source.id })}>
                Open beside the timeline
              </a>
            </li>
          </ul>
        </header>
        <dl className="facts">
          {source.author !== undefined && <Fact label="Author">{source.author}</Fact>}
          {agency !== null && <Fact label="Carries">{agency}</Fact>}
          <Fact label="Language">{languageName(source.language)}</Fact>
          {source.paragraphCount !== undefined && <Fact label="Length">{paragraphsLong(source.paragraphCount)}</Fact>}
          <Fact label="Rights">{rightsWords(source.rights)}</Fact>
          {source.publisher.note !== undefined && <Fact label="Publisher">{source.publisher.note}</Fact>}
        </dl>
        <section>
          <h2>What is cited of it</h2>
          <p>The lines at each number are our own summaries; only the words in quotation marks are the document’s.</p>
          {source.paragraphs.map((paragraph) => (
            <Paragraph key={paragraph.n} {...{ site, source, paragraph, page, firsts }} />
          ))}
        </section>
        <Citation heading="How to cite this document" item={cited} />
        <Changed changes={site.changesOf("source", source.id)} />
      </article>
    </Shell>
  );
}

interface ParagraphProps extends Pick<SourcePageProps, "site" | "source"> {
  readonly paragraph: ParagraphDetail;
  readonly page: { readonly path: string; readonly title: string };
  readonly firsts: FirstQuotes;
}

function Paragraph({ site, source, paragraph, page, firsts }: ParagraphProps) {
  const events = eventsOn(paragraph).map(asEventIndex);
  const of = { sourceOf: () => source };
  return (
    <section className="paragraph" id={`p${paragraph.n}`}>
      <h3>{paragraphHeading(paragraph.n)}</h3>
      <p className="gist">{paragraph.gist}</p>
      {groupQuotes(paragraph).map(({ quote, sign, resting }) => {
        const [first] = resting;
        if (first === undefined) return null;
        const stances = [...new Set(resting.map(({ stance }) => stance))].filter((stance) => stance !== "supports");
        const named = firsts.get(sign);
        return (
          <QuoteFigure
            key={quote}
            {...{ site, of, page }}
            namesDocument={false}
            words={{
              ...first,
              source: source.id,
              paragraph: paragraph.n,
              publisher: source.publisher.name,
              language: source.language,
            }}
            anchor={named?.quote === quote && named.paragraph === paragraph.n ? quoteAnchor(sign) : null}
            bearing={stances.map((stance) => STANCE_DEFINITIONS[stance].label.toLowerCase())}
          />
        );
      })}
      {events.length > 0 && (
        <>
          <p>{eventsHere(events.length)}</p>
          <EventRows site={site} events={events} />
        </>
      )}
    </section>
  );
}

/** By its sign the quote that has a name on the page, with its paragraph: the first, also where the signs of two are alike. */
function firstQuotes(source: SourceDetail) {
  const firsts = new Map<string, QuoteGroup & { readonly paragraph: number }>();
  for (const paragraph of source.paragraphs) {
    for (const group of groupQuotes(paragraph)) {
      if (!firsts.has(group.sign)) firsts.set(group.sign, { ...group, paragraph: paragraph.n });
    }
  }
  return firsts;
}
type FirstQuotes = ReturnType<typeof firstQuotes>;

function graphOfSource(site: Site, source: SourceDetail, path: string, firsts: FirstQuotes): readonly object[] {
  const page = idOf(site, path);
  return [
    thingOfSource(source),
    ...[...firsts.values()].map(({ quote, sign, resting }) => {
      const origin = resting.find(({ attribution }) => attribution.length > 0)?.attribution[0];
      return {
        "@type": "Quotation",
        "@id": `${page}#${quoteAnchor(sign)}`,
        text: quote,
        inLanguage: source.language,
        isBasedOn: { "@id": source.url },
        ...(origin !== undefined && { spokenByCharacter: thingOfActor(site, origin) }),
      };
    }),
    datasetRef(site),
  ];
}
