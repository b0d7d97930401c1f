import type { EventIndex } from "../dataset/dataset";
import type { Span } from "../time/day";
import { formatEdtf } from "../time/edtfWords";
import type { Chunk } from "./chunks";
import { EventRows } from "./EventRows";
import { datasetRef } from "./graph/things";
import { appHref } from "./links";
import type { Month } from "./months";
import { Shell } from "./Shell";
import type { Site } from "./site";
import { type Way, Ways } from "./Ways";
import { monthSays, pageOf } from "./words";

interface MonthPageProps {
  readonly site: Site;
  readonly month: Month;
  readonly chunk: Chunk<EventIndex>;
  readonly previous: Way | null;
  readonly next: Way | null;
  /** The month itself. */
  readonly span: Span;
}

/** What began in one month, in order of time; then what is known to a season or year alone that the month is part of. */
export function MonthPage({ site, month, chunk, previous, next, span }: MonthPageProps) {
  const name = formatEdtf(month.month);
  const vague = new Set(month.vague);
  const dated = chunk.rows.filter((event) => !vague.has(event));
  const undated = chunk.rows.filter((event) => vague.has(event));
  const page = {
    path: chunk.path,
    title: pageOf(name, chunk.page, chunk.pages),
    description: monthSays(name, month.events.length, site.dataset.head.title),
    graph: [datasetRef(site)],
    previous: chunk.previous,
    next: chunk.next,
  };
  return (
    <Shell site={site} page={page}>
      <article>
        <header>
          <h1>
            <time dateTime={month.month}>{page.title}</time>
          </h1>
          <p>{page.description}</p>
          <p>
            <a className="into-app" href={appHref({ span })}>
              Open in the timeline
            </a>
          </p>
        </header>
        {dated.length > 0 && <EventRows site={site} events={dated} withFacts />}
        {undated.length > 0 && (
          <section>
            <h2>Dated to a season or year alone</h2>
            <EventRows site={site} events={undated} withFacts />
          </section>
        )}
      </article>
      <Ways label="Pages of this month" previous={chunk.previous} next={chunk.next} />
      <Ways label="Months before and after" previous={previous} next={next} />
    </Shell>
  );
}
