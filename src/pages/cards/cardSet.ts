import { asEventIndex, type Dataset, type EventIndex } from "../../dataset/dataset";
import { besidePage, CARD_FOLDER, keepsPage } from "../../view/pageAddress";
import type { PageSet } from "../pageSet";

/** Beside rounds and agreements, so many events have a card of their own: those quoted from most documents. */
export const MOST_QUOTED = 200;
/** Of the dataset. No id has two hyphens in a row. */
export const SITE_CARD_PATH = `${CARD_FOLDER}/index--site.png`;

/** "cards/2026-02-05-exchange.png", beside the page "e/2026-02-05-exchange.html". */
export const cardPath = (id: string): string => besidePage(CARD_FOLDER, id, "png");

/** How many cards there may be besides those of rounds and agreements: the site's own is one. */
export const otherCards = (dataset: Pick<Dataset, "count">): number => 1 + Math.min(MOST_QUOTED, dataset.count);

type Quoted = Pick<Dataset, "count" | "kindOf" | "sourceCountOf">;

/** Which events have a card of their own, of those that have a page: of equals the newest. */
export function planCards(dataset: Quoted, { hasEvent }: Pick<PageSet, "hasEvent">): ReadonlySet<EventIndex> {
  const paged = Array.from({ length: dataset.count }, (_, n) => asEventIndex(n)).filter(hasEvent);
  const kept = paged.filter((event) => keepsPage(dataset.kindOf(event)));
  const quoted = paged
    .filter((event) => !keepsPage(dataset.kindOf(event)))
    .map((event) => ({ event, sources: dataset.sourceCountOf(event) }))
    .sort((a, b) => b.sources - a.sources || b.event - a.event);
  return new Set([...kept, ...quoted.slice(0, MOST_QUOTED).map(({ event }) => event)]);
}
