import { FEED_FILES } from "../src/pages/feeds/feedFiles";
import type { Site } from "../src/pages/site";
import { formatNumber } from "../src/time/formatNumber";
import { CARD_FOLDER, OEMBED_FOLDER } from "../src/view/pageAddress";

export const sayWritten = (pages: number, seconds: number): string =>
  `${formatNumber(pages)} pages written in ${seconds.toFixed(1)} s`;

export const sayDrawn = (cards: number, seconds: number): string =>
  `${formatNumber(cards)} pictures of pages drawn in ${seconds.toFixed(1)} s`;

/** What a build's pages are without, and why: a line each. */
export function sayLeftOut({ url, pages }: Pick<Site, "url" | "pages">): readonly string[] {
  const { events, sources, actors } = pages.leftOut;
  const gone = [
    [events, "events"],
    [sources, "documents"],
    [actors, "people and parties"],
  ] as const;
  const room = gone.flatMap(([n, what]) => (n === 0 ? [] : [`${formatNumber(n)} ${what}`]));
  return [
    ...(url === null
      ? [
          `without SITE_URL the pages have no canonical address, and there is no ${[...FEED_FILES, `${OEMBED_FOLDER}/`, `${CARD_FOLDER}/`].join(", ")}`,
        ]
      : []),
    ...(room.length > 0 ? [`hosts take 20,000 files: without pages of their own are ${room.join(", ")}`] : []),
  ];
}
