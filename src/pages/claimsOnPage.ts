import type { Evidence, Reading } from "../dataset/part";
import { quoteSign } from "../dataset/text/quoteSign";
import { type StanceClaim, stanceClaims, unclaimedEvidence } from "../facts/claims";
import type { LoadedEvent } from "../files/queries";
import { quoteAnchor } from "../view/pageAddress";

/** A passage as it stands on a page, with the name by which a link finds it: at its first place alone, since names are given once. */
export interface Placed<T> {
  readonly passage: T;
  readonly anchor: string | null;
}

export interface PlacedClaims {
  readonly stances: readonly {
    readonly stance: StanceClaim["stance"];
    readonly words: readonly Placed<Evidence>[];
  }[];
  /** The evidence that no stance has for its own. */
  readonly rest: readonly Placed<Evidence>[];
  readonly differing: readonly {
    readonly about: string;
    readonly readings: readonly Placed<Reading>[];
  }[];
}

/** Every claim of an event in the order in which its page shows them. */
export function placeClaims({ detail }: Pick<LoadedEvent, "detail">): PlacedClaims {
  const given = new Set<string>();
  const place = <T extends { readonly quote?: string }>(passage: T): Placed<T> => {
    const anchor = passage.quote === undefined ? null : quoteAnchor(quoteSign(passage.quote));
    if (anchor === null || given.has(anchor)) return { passage, anchor: null };
    given.add(anchor);
    return { passage, anchor };
  };
  return {
    stances: stanceClaims(detail).map(({ stance, words }) => ({ stance, words: words.map(place) })),
    rest: unclaimedEvidence(detail).map(place),
    differing: detail.discrepancies.map(({ about, readings }) => ({ about, readings: readings.map(place) })),
  };
}
