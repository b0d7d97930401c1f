import { asEventIndex } from "../../dataset/dataset";
import type { Part } from "../../dataset/part";
import { eventIn, type LoadedEvent } from "../../files/queries";
import { formatAtom, formatJsonFeed } from "../feeds/feed";
import { EVENTS_IN_FEED, feedOfNewest, feedOfReleases } from "../feeds/feedsOf";
import { formatRobots, formatSitemap, type Mapped } from "../feeds/sitemap";
import { type PreparedPages, readCompiled } from "../preparePages";
import type { PageFile } from "../renderPage";

/** Feeds of the newest events and of changes, the map of all pages, and the way to it: where the site's address is known. */
export async function* makeFeeds(
  prepared: PreparedPages,
  url: string,
  pages: readonly Mapped[],
): AsyncGenerator<PageFile> {
  const { site } = prepared;
  const newest = feedOfNewest(site, url, await loadNewest(prepared));
  const changes = feedOfReleases(site, url);
  yield { path: "feed.xml", text: formatAtom(newest) };
  yield { path: "feed.json", text: formatJsonFeed(newest) };
  yield { path: "changes.xml", text: formatAtom(changes) };
  yield { path: "changes.json", text: formatJsonFeed(changes) };
  yield { path: "sitemap.xml", text: formatSitemap(url, [{ path: "" }, ...pages]) };
  yield { path: "robots.txt", text: formatRobots(url) };
}

async function loadNewest({ site: { dataset }, files }: PreparedPages): Promise<readonly LoadedEvent[]> {
  const parts = new Map<number, Part>();
  const loaded: LoadedEvent[] = [];
  for (let n = dataset.count - 1; n >= 0 && loaded.length < EVENTS_IN_FEED; n--) {
    const at = dataset.detailAt(asEventIndex(n)).part;
    const address = dataset.parts[at];
    const part = parts.get(at) ?? (address && (await readCompiled(files, "part", address)));
    if (part === undefined) throw new Error(`the dataset has no part ${at}`);
    parts.set(at, part);
    const of = eventIn(dataset, part, asEventIndex(n));
    if (of !== null) loaded.push(of);
  }
  return loaded;
}
