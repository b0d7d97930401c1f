import type { SourceRow } from "../dataset/part";
import { formatEdtf } from "../time/edtfWords";
import { countEvents } from "../words/counted";
import { sourceHref } from "./links";
import type { Site } from "./site";
import { publishedBy } from "./words";

/** Documents as a list: title, publisher, date, how many events rest on each. */
export function DocumentRows({ site, documents }: { site: Site; documents: readonly SourceRow[] }) {
  return (
    <ul className="rows">
      {documents.map(({ id, title, language, publisher, published, events }) => (
        <li key={id}>
          <a href={sourceHref(site, id)} lang={language}>
            {title}
          </a>
          <small>
            <span>{publishedBy(publisher.name, formatEdtf(published, "short"))}</span>
            <span>{` · ${countEvents(events)}`}</span>
          </small>
        </li>
      ))}
    </ul>
  );
}
