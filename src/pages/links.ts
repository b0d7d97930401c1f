import type { EventIndex } from "../dataset/dataset";
import { addressOf } from "../view/addressOf";
import { type PageSubject, pagePath } from "../view/pageAddress";
import type { View } from "../view/view";
import type { Site } from "./site";

/** From a page, which stands in a folder, to the site's root. */
export const ROOT = "../";

/** The app at a view, from a page. */
export const appHref = (view: Partial<View>): string => `${ROOT}${addressOf(view)}`;

export const pageHref = (subject: PageSubject, id: string): string => ROOT + pagePath(subject, id);
export const listHref = (folder: string): string => `${ROOT}${folder}/`;

/** From the site's root to something's own page; to the app where it has none. */
export const eventPath = ({ dataset, pages }: Site, event: EventIndex): string => {
  const id = dataset.idOf(event);
  return pages.hasEvent(event) ? pagePath("event", id) : addressOf({ event: id });
};
export const eventHref = (site: Site, event: EventIndex): string => ROOT + eventPath(site, event);
export const actorHref = ({ pages }: Site, id: string): string =>
  pages.hasActor(id) ? pageHref("actor", id) : appHref({ actor: id });
export const sourcePath = ({ pages }: Site, id: string, paragraph?: number): string => {
  if (!pages.hasSource(id)) return addressOf({ source: id, p: paragraph ?? null });
  return paragraph === undefined ? pagePath("source", id) : `${pagePath("source", id)}#p${paragraph}`;
};
export const sourceHref = (site: Site, id: string, paragraph?: number): string =>
  ROOT + sourcePath(site, id, paragraph);

/** As addresses lead to it: a list is its folder, as links go. */
export const inAddress = (path: string): string => path.replace(/(?<=\/)index\.html$/, "");

/** What the site's own address makes of a path from its root; null where the build does not know it. */
export const absolute = ({ url }: Pick<Site, "url">, path: string): string | null =>
  url === null ? null : url + inAddress(path);

/** As exact an address as the build knows: whole, or from the site's root. */
export const known = (site: Pick<Site, "url">, path: string): string => absolute(site, path) ?? inAddress(path);

/** An address of somebody else's, undefined where it is none that a link may lead to. */
export const webHref = (url: string): string | undefined => (/^https?:\/\//i.test(url) ? url : undefined);
