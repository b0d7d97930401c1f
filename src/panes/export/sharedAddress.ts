import type { Dataset, EventIndex } from "../../dataset/dataset";
import { addressOf } from "../../view/addressOf";
import { withVersion } from "../../view/linkVersion";
import { isPageId, keepsPage, pagePath, quoteAnchor } from "../../view/pageAddress";
import type { View } from "../../view/view";
import { pageFacts } from "./pageFacts";

/** What is shared: an event, or a quote that it rests on, by its sign. */
export interface Shared {
  readonly event: EventIndex;
  readonly sign?: string;
}

/**
 * The address that somebody passes on: the page of the event, which shows title, result and words where it is pasted, and
 * leads into the app; the app itself at a view where there is no such page, or the dataset is not the site's own.
 */
export function sharedAddress(
  dataset: Dataset,
  isOwn: boolean,
  shared: readonly Shared[],
  view: Partial<View>,
): string {
  const { url } = pageFacts();
  const first = isOwn ? firstWithPage() : null;
  const found = shared.find(({ event }) => first !== null && (keepsPage(dataset.kindOf(event)) || event >= first));
  if (found === undefined) return withVersion(addressOf(view, url), dataset.head.version);
  const page = new URL(pagePath("event", dataset.idOf(found.event)), url);
  if (found.sign !== undefined) page.hash = quoteAnchor(found.sign);
  return withVersion(page.href, dataset.head.version);
}

/** The address of a document to pass on: its page, or where there is none the app with the document open. */
export function documentAddress(dataset: Dataset, isOwn: boolean, id: string): string {
  const { url } = pageFacts();
  const first = isOwn ? firstWithPage() : null;
  // Events other than rounds and agreements have pages only where every document has one.
  const hasPage = first !== null && first < dataset.count && isPageId(id);
  const address = hasPage ? new URL(pagePath("source", id), url).href : addressOf({ source: id }, url);
  return withVersion(address, dataset.head.version);
}

/** The build says in the page from which event on there are pages; null where it wrote none. */
function firstWithPage(): number | null {
  const first = document.getElementById("pages")?.getAttribute("data-first");
  return first === null || first === undefined ? null : Number(first);
}
