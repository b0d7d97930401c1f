import { KIND_DEFINITIONS } from "../../dataset/definitions";
import type { LoadedEvent } from "../../files/queries";
import { pagePath } from "../../view/pageAddress";
import { creditOf } from "../../words/credit";
import { eventPath, sourcePath } from "../links";
import { changedOn, type Site } from "../site";
import { changeTitle, changeWords, describeHead, feedOfChanges, feedOfEvents, titleAlone } from "../words";
import type { Feed, FeedItem } from "./feed";

/** The newest events, as many as a reader of feeds wants to begin with. */
export const EVENTS_IN_FEED = 50;

/** @param events the newest first. */
export function feedOfNewest(site: Site, url: string, events: readonly LoadedEvent[]): Feed {
  const { dataset } = site;
  const items = events.map((of): FeedItem => {
    const page = url + eventPath(site, of.event);
    return {
      id: url + pagePath("event", of.detail.id),
      url: page,
      title: titleAlone(site, of.event),
      text: describeHead(dataset, of),
      updated: changedOn(site, "event", of.detail.id),
      tags: [KIND_DEFINITIONS[dataset.kindOf(of.event)].label],
    };
  });
  return feedOf(site, url, "feed", feedOfEvents(dataset.head.title), items);
}

/** What versions of the dataset added, corrected and withdrew, with the reason, the newest first. */
export function feedOfReleases(site: Site, url: string): Feed {
  const known = new Map<string, number>();
  const items = site.releases.flatMap(({ version, date, changes }) =>
    changes.map(({ type, event, source, publisher, what, why }): FeedItem => {
      const name = [version, type, event ?? source ?? publisher].join(" ");
      // Two corrections of one record in one version are two entries.
      const again = known.get(name) ?? 0;
      known.set(name, again + 1);
      return {
        id: `${url}changes.xml#${encodeURIComponent(again === 0 ? name : `${name} ${again + 1}`)}`,
        url: url + pathOfChanged(site, event, source),
        title: changeTitle(type, titleOf(site, event) ?? source ?? publisher ?? event ?? "", version),
        text: changeWords(type, what, why),
        updated: date,
        tags: [type],
      };
    }),
  );
  return feedOf(site, url, "changes", feedOfChanges(site.dataset.head.title), items);
}

function titleOf({ dataset }: Site, id: string | undefined): string | null {
  const event = id === undefined ? null : dataset.find(id);
  return event === null ? null : dataset.titleOf(event);
}

/** The page of what was changed, or the app at it where it has none; of what was withdrawn the page that says so. */
function pathOfChanged(site: Site, event: string | undefined, source: string | undefined): string {
  const found = event === undefined ? null : site.dataset.find(event);
  if (found !== null) return eventPath(site, found);
  if (event !== undefined) return pagePath("event", event);
  if (source === undefined) return "";
  const isGone = site.changesOf("source", source).some(({ type }) => type === "withdrawn");
  return isGone ? pagePath("source", source) : sourcePath(site, source);
}

function feedOf(
  { dataset, releases }: Site,
  url: string,
  name: string,
  title: string,
  items: readonly FeedItem[],
): Feed {
  const { head } = dataset;
  return {
    title,
    description: head.description,
    home: url,
    atom: `${url}${name}.xml`,
    json: `${url}${name}.json`,
    language: head.language,
    author: creditOf(head) ?? head.title,
    rights: head.license,
    updated: [releases[0]?.date ?? head.asOf, ...items.map(({ updated }) => updated)].toSorted().at(-1) ?? head.asOf,
    items,
  };
}
