/** What a feed says, whatever its form. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** Whole addresses: of the site, and of the feed in each form. */
  readonly home: string;
  readonly atom: string;
  readonly json: string;
  readonly language: string;
  readonly author: string;
  readonly rights: string;
  /** ISO days. */
  readonly updated: string;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** A whole address that stays the same. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly updated: string;
  readonly tags: readonly string[];
}

/** A day as feeds write it: no hour of it is known. */
const instantOf = (day: string): string => `${day}T00:00:00Z`;

/** RFC 4287. */
export function formatAtom(feed: Feed): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">`,
    element("id", feed.atom),
    element("title", feed.title),
    element("subtitle", feed.description),
    element("updated", instantOf(feed.updated)),
    element("rights", feed.rights),
    `<author>${element("name", feed.author)}</author>`,
    link("self", feed.atom),
    link("alternate", feed.home),
    ...feed.items.map(formatEntry),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}

const formatEntry = ({ id, url, title, text, updated, tags }: FeedItem): string =>
  [
    "<entry>",
    element("id", id),
    element("title", title),
    element("updated", instantOf(updated)),
    link("alternate", url),
    element("summary", text),
    ...tags.map((tag) => `<category term="${escapeXml(tag)}"/>`),
    "</entry>",
  ].join("\n");

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;
const link = (rel: string, href: string): string => `<link rel="${rel}" href="${escapeXml(href)}"/>`;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
export const escapeXml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/** JSON Feed 1.1. */
export function formatJsonFeed(feed: Feed): string {
  const value = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: feed.json,
    language: feed.language,
    authors: [{ name: feed.author }],
    items: feed.items.map(({ id, url, title, text, updated, tags }) => ({
      id,
      url,
      title,
      content_text: text,
      date_modified: instantOf(updated),
      tags,
    })),
  };
  return `${JSON.stringify(value, null, 1)}\n`;
}
