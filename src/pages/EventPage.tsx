import { asEventIndex } from "../dataset/dataset";
import { citeRecord } from "../export/cite/citable";
import type { LoadedEvent } from "../files/queries";
import { withVersion } from "../view/linkVersion";
import { pagePath } from "../view/pageAddress";
import { neighbourWords } from "../words/eventWords";
import { nameOutcome } from "../words/outcomes";
import { Changed } from "./Changed";
import { Citation } from "./Citation";
import type { CardPicture } from "./cards/card";
import { citationOfEvent } from "./citationMeta";
import { EventClaims } from "./EventClaims";
import { EventFacts } from "./EventFacts";
import { EventSources } from "./EventSources";
import { EventTies, RoundOutcome } from "./EventTies";
import { graphOfEvent } from "./graph/eventGraph";
import type { PageHead } from "./Head";
import { absolute, appHref, eventHref } from "./links";
import { oembedPath } from "./oembed";
import { Shell } from "./Shell";
import type { Site } from "./site";
import { Ways } from "./Ways";
import { describeHead, kindAndStatus, titleAlone } from "./words";

interface EventPageProps {
  readonly site: Site;
  readonly of: LoadedEvent;
  /** Its own picture, where it has one. */
  readonly image?: CardPicture;
}

/** An event whole: what came of it, its facts, each claim with its words, what it is tied to, its documents, and how to cite it. */
export function EventPage({ site, of, image }: EventPageProps) {
  const { dataset } = site;
  const { event, detail } = of;
  const path = pagePath("event", detail.id);
  const title = dataset.titleOf(event);
  const cited = {
    ...citeRecord(dataset.head, { id: detail.id, title }, { url: "", accessed: null }),
    url: absolute(site, path) ?? "",
  };
  // For people; search engines and Zotero are told the page's own address.
  const versioned = cited.url === "" ? "" : withVersion(cited.url, dataset.head.version);
  const page: PageHead = {
    path,
    title: titleAlone(site, event),
    description: describeHead(dataset, of),
    type: "article",
    citation: citationOfEvent(site, detail.id, cited),
    graph: graphOfEvent(site, of),
    oembed: oembedPath(detail.id),
    ...(image !== undefined && { image }),
  };
  return (
    <Shell site={site} page={page}>
      <article>
        <header>
          <p className="eyebrow">{kindAndStatus(dataset, event)}</p>
          <h1>{title}</h1>
          {detail.round && <p className="outcome">{`${nameOutcome(detail.round.outcome)}.`}</p>}
          <p className="summary">{detail.summary}</p>
          <p>
            <a className="into-app" href={appHref({ event: detail.id })}>
              Open in the timeline
            </a>
          </p>
        </header>
        <EventFacts site={site} of={of} />
        {detail.round && <RoundOutcome site={site} of={of} />}
        <EventClaims site={site} of={of} page={page} />
        <EventTies site={site} of={of} />
        <EventSources site={site} of={of} />
        <Citation heading="How to cite this event" item={{ ...cited, url: versioned }} />
        <Changed changes={site.changesOf("event", detail.id)} />
      </article>
      <EventWays site={site} of={of} />
    </Shell>
  );
}

function EventWays({ site, of: { event } }: EventPageProps) {
  const wayTo = (n: number) => {
    if (n < 0 || n >= site.dataset.count) return null;
    const other = asEventIndex(n);
    return { href: eventHref(site, other), name: neighbourWords(site.dataset, other) };
  };
  return <Ways label="Events before and after" previous={wayTo(event - 1)} next={wayTo(event + 1)} />;
}
