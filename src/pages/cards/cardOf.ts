import type { LoadedEvent } from "../../files/queries";
import { formatWhen } from "../../time/words";
import { describeAttribution } from "../../words/describe";
import type { Site } from "../site";
import type { Card, CardPicture, SiteCard } from "./card";
import { cardPath, SITE_CARD_PATH } from "./cardSet";
import { eyebrowOf, footerOf, quoteAlt, roundAlt, siteAlt, siteEyebrow, siteFooter } from "./cardWords";

/** An event's own card, null where it has none: a round's days, or the words that the event rests on first. */
export function cardOf(site: Site, of: LoadedEvent): Card | null {
  const { dataset, cards } = site;
  const { event, detail } = of;
  if (cards === null || !cards.has(event)) return null;
  const title = dataset.titleOf(event);
  const facts = { path: cardPath(detail.id), title, eyebrow: eyebrowOf(dataset, event), footer: footerFor(site) };
  if (dataset.kindOf(event) === "round") {
    const alt = roundAlt(title, formatWhen(dataset.whenOf(event), "long"));
    return { ...facts, type: "round", alt, event };
  }
  const words = detail.evidence.find(({ stance }) => stance === "supports") ?? detail.evidence[0];
  if (words === undefined) return null;
  const who = describeAttribution(dataset, words, of.sourceOf(words.source)?.publisher.name ?? words.source);
  return {
    ...facts,
    type: "quote",
    alt: quoteAlt(words.quote, who, title),
    quote: words.quote,
    translation: words.translation ?? null,
    who,
  };
}

export function siteCard(site: Site): SiteCard {
  const { head, count } = site.dataset;
  const words = { eyebrow: siteEyebrow(count), title: head.title, footer: siteFooter(head.asOf) };
  return { ...sitePicture(site), type: "site", ...words };
}

/** What stands for a page that has no card of its own. */
export const sitePicture = ({ dataset: { head } }: Pick<Site, "dataset">): CardPicture => ({
  path: SITE_CARD_PATH,
  alt: siteAlt(head.title, head.asOf),
});

const footerFor = ({ dataset: { head } }: Site): string => footerOf(head.title, head.asOf);
