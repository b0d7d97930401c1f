import type { Words } from "../dataset/part";
import { openAtQuote } from "../dataset/text/fragment";
import { quoteSign } from "../dataset/text/quoteSign";
import type { LoadedEvent } from "../files/queries";
import { describeChecked } from "../words/checkedWords";
import { describeAttribution } from "../words/describe";
import { reportOf } from "../words/reportError";
import { appHref, known, sourceHref, webHref } from "./links";
import { ReportIt } from "./ReportIt";
import type { Site } from "./site";
import { whoAndWhere } from "./words";

interface QuoteFigureProps {
  readonly site: Site;
  readonly of: Pick<LoadedEvent, "sourceOf">;
  readonly words: Words;
  readonly anchor: string | null;
  /** Where and of what it is read, for whoever reports an error. */
  readonly page: { readonly path: string; readonly title: string };
  readonly claim?: string;
  /** Whose page it stands on, by id, where that is an event's: the app opens the event with the document. */
  readonly event?: string;
  /** False on the document's own page. */
  readonly namesDocument?: boolean;
  /** How it bears on the event where it does not simply support it. */
  readonly bearing?: readonly string[];
}

/** A claim's own words: our translation under them, who says them and where, whether they were checked, the way to the original. */
export function QuoteFigure({
  site,
  of,
  words,
  anchor,
  page,
  claim,
  event,
  namesDocument = true,
  bearing = [],
}: QuoteFigureProps) {
  const { dataset } = site;
  const source = of.sourceOf(words.source);
  const original = source && webHref(openAtQuote(source.url, words.quote));
  const who = whoAndWhere(describeAttribution(dataset, words, words.publisher), words.paragraph);
  const { head } = dataset;
  const address = known(site, page.path) + (anchor === null ? "" : `#${anchor}`);
  const report = reportOf({
    title: page.title,
    address,
    quote: words.quote,
    version: head.version,
    ...(claim && { claim }),
  });
  const place = { source: words.source, p: words.paragraph, quote: quoteSign(words.quote) };
  return (
    <figure className="quote" {...(anchor !== null && { id: anchor })}>
      <blockquote lang={words.language || undefined} dir="auto" cite={source && webHref(source.url)}>
        <p>{words.quote}</p>
      </blockquote>
      {words.translation !== undefined && (
        <p className="translation">
          <span className="translation-label">Our translation:</span> <span>{words.translation}</span>
        </p>
      )}
      <figcaption>
        <p>
          <span className="who">{[who, ...bearing].join(" · ")}</span>
          {source && namesDocument && (
            <>
              {" "}
              <cite lang={source.language}>
                <a href={sourceHref(site, source.id, words.paragraph)}>{source.title}</a>
              </cite>
            </>
          )}
        </p>
        <ul className="ways">
          <li className="checked">{describeChecked(words.checked, "short")}</li>
          {original && (
            <li>
              <a href={original} rel="noopener noreferrer">
                Open at these words
              </a>
            </li>
          )}
          {anchor !== null && (
            <li>
              <a href={`#${anchor}`}>Link to this quote</a>
            </li>
          )}
          <li>
            <a href={appHref({ ...place, ...(event !== undefined && { event }) })}>In the document</a>
          </li>
          <li>
            <ReportIt head={head} report={report} />
          </li>
        </ul>
      </figcaption>
    </figure>
  );
}
