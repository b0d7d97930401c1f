/** What is written where the site's address is known, from the root: none of it may hold addresses that are not whole. */
export const FEED_FILES = [
  "feed.xml",
  "feed.json",
  "changes.xml",
  "changes.json",
  "sitemap.xml",
  "robots.txt",
] as const;
