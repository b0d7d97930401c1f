import type { EventDetail, Evidence, Stance } from "../dataset/part";

/** A stance with its own words: those quotes of the event's evidence that it names; none where none are recorded. */
export interface StanceClaim {
  readonly stance: Stance;
  readonly words: readonly Evidence[];
}

/** What a statement says, in the order in which the authors give it. A quote of two passages stands where it stands first. */
export const stanceClaims = ({
  statement,
  evidence,
}: Pick<EventDetail, "statement" | "evidence">): readonly StanceClaim[] =>
  (statement?.stances ?? []).map((stance) => ({
    stance,
    words: (stance.quotes ?? []).flatMap((quote) => evidence.find((one) => one.quote === quote) ?? []),
  }));

/** The evidence that no stance names for its own. */
export function unclaimedEvidence(detail: Pick<EventDetail, "statement" | "evidence">): readonly Evidence[] {
  const claimed = new Set(stanceClaims(detail).flatMap(({ words }) => words));
  return detail.evidence.filter((one) => !claimed.has(one));
}
