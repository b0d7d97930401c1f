import { FEED_FILES } from "../src/pages/feeds/feedFiles";
import type { Site } from "../src/pages/site";
import { formatNumber } from "../src/time/formatNumber";
import { CARD_FOLDER, OEMBED_FOLDER } from "../src/view/pageAddress";
import { withoutPagesWords } from "../src/workbench/publish/words";

export const sayWritten = (pages: number, seconds: number): string =>
  `${formatNumber(pages)} pages written in ${seconds.toFixed(1)} s`;

export const sayDrawn = (cards: number, seconds: number): string =>
  `${formatNumber(cards)} pictures of pages drawn in ${seconds.toFixed(1)} s`;

/** What a build's pages are without, and why: a line each. */
export function sayLeftOut({ url, pages }: Pick<Site, "url" | "pages">): readonly string[] {
  const withoutPages = withoutPagesWords(pages.leftOut);
  return [
    ...(url === null
      ? [
          `without SITE_URL the pages have no canonical address, and there is no ${[...FEED_FILES, `${OEMBED_FOLDER}/`, `${CARD_FOLDER}/`].join(", ")}`,
        ]
      : []),
    ...(withoutPages === null ? [] : [withoutPages]),
  ];
}
