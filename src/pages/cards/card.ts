import type { EventIndex } from "../../dataset/dataset";

/** Of every card, px: what chats and social networks cut least of. */
export const CARD_PX = { width: 1200, height: 630 } as const;

/** A picture that stands for a page where its address is pasted: its path from the site's root, and what it says. */
export interface CardPicture {
  readonly path: string;
  readonly alt: string;
}

interface CardBase extends CardPicture {
  /** What it is of, in small over it. */
  readonly eyebrow: string;
  readonly title: string;
  /** Whose it is, and up to when it is kept. */
  readonly footer: string;
}

/** Words of a source, as they are, with who says them. */
export interface QuoteCard extends CardBase {
  readonly type: "quote";
  readonly quote: string;
  /** Ours; null where the quote is in the dataset's language. */
  readonly translation: string | null;
  readonly who: string;
}

/** The score of a round's days. */
export interface RoundCard extends CardBase {
  readonly type: "round";
  readonly event: EventIndex;
}

/** Of the dataset, for whatever has none of its own. */
export interface SiteCard extends CardBase {
  readonly type: "site";
}

export type Card = QuoteCard | RoundCard | SiteCard;
