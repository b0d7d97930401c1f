import { fullName } from "../export/cite/authors";
import type { Citable } from "../export/cite/citable";
import { machineEdtf } from "../time/machineDate";
import { changedOn, type Site } from "./site";

type Citation = readonly (readonly [name: string, content: string])[];

/** An event's record as Highwire Press's tags say it, which Zotero reads; its date is that of its last change. */
export function citationOfEvent(site: Site, id: string, item: Citable): Citation {
  const { title, publisher, creator } = site.dataset.head;
  return tags(item, changedOn(site, "event", id), publisher ?? creator ?? title);
}

/** A document of others: its own authors, date and publisher. */
export const citationOfSource = (item: Citable, published: string, publisher: string): Citation =>
  tags(item, machineEdtf(published), publisher);

function tags(item: Citable, date: string | null, publisher: string): Citation {
  return [
    ["citation_title", item.described ? `[${item.title}]` : item.title],
    ...item.authors.map((author) => ["citation_author", fullName(author)] as const),
    ...(date === null ? [] : [["citation_publication_date", date.replaceAll("-", "/")] as const]),
    ["citation_publisher", publisher],
    ["citation_language", item.language],
    ...(item.url === "" ? [] : [["citation_public_url", item.url] as const]),
  ];
}
