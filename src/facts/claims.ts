import type { EventDetail, Evidence, Stance } from "../dataset/part";

/** A stance with its own words: those quotes of the event's evidence that it names; none where none are recorded. */
export interface StanceClaim {
  readonly stance: Stance;
  readonly words: readonly Evidence[];
}

/** The passages of an event's evidence whose quotes a claim names. A quote of two passages stands where it stands first. */
export const namedEvidence = (evidence: readonly Evidence[], quotes: readonly string[]): readonly Evidence[] =>
  quotes.flatMap((quote) => evidence.find((one) => one.quote === quote) ?? []);

/** What a statement says, in the order in which the authors give it. */
export const stanceClaims = ({
  statement,
  evidence,
}: Pick<EventDetail, "statement" | "evidence">): readonly StanceClaim[] =>
  (statement?.stances ?? []).map((stance) => ({
    stance,
    words: namedEvidence(evidence, stance.quotes ?? []),
  }));

/** The evidence that no stance names for its own. */
export function unclaimedEvidence(detail: Pick<EventDetail, "statement" | "evidence">): readonly Evidence[] {
  const claimed = new Set(stanceClaims(detail).flatMap(({ words }) => words));
  return detail.evidence.filter((one) => !claimed.has(one));
}
