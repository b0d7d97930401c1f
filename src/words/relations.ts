import type { Dataset, EventIndex, Tie } from "../dataset/dataset";
import type { RelationType } from "../dataset/terms";
import { formatNumber } from "../time/formatNumber";

/** What a relation is called on the event that has it and on the other, and what it means. */
export interface RelationWords {
  readonly of: string;
  readonly to: string;
  readonly means: string;
}

export const RELATION_WORDS: { readonly [type in RelationType]: RelationWords } = {
  answers: { of: "Answers", to: "Answered by", means: "In reply, neither yes nor no." },
  accepts: { of: "Accepts", to: "Accepted by", means: "Agrees to it." },
  rejects: { of: "Rejects", to: "Rejected by", means: "Refuses it." },
  revises: { of: "Revises", to: "Revised by", means: "A new version of that text or proposal." },
  implements: { of: "Implements", to: "Implemented by", means: "Carries out that agreement or decision." },
  extends: { of: "Extends", to: "Extended by", means: "Makes it last longer." },
  ends: { of: "Ends", to: "Ended by", means: "Terminates it, suspends it or lets it lapse." },
  violates: { of: "Violates", to: "Violated", means: "A breach, as somebody claims." },
  prepares: { of: "Prepares", to: "Prepared by", means: "Held to prepare the later one." },
  cancels: { of: "Calls off or moves", to: "Called off or moved by", means: "Cancels or postpones it." },
};

type Names = Pick<Dataset, "actors">;

/**
 * A relation in words, from the event that has it or from the other: "Rejects", "Rejected by", and of a breach always who
 * claims it: "Violates, says Volodymyr Zelensky"; "Violated, says Volodymyr Zelensky, in".
 */
export function nameTie({ actors }: Names, { type, by }: Pick<Tie, "type" | "by">, end: "of" | "to"): string {
  const words = RELATION_WORDS[type][end];
  if (by === null) return words;
  const says = `says ${actors.get(by)?.name ?? by}`;
  if (type !== "violates") return `${words} (${says})`;
  return end === "of" ? `${words}, ${says}` : `${words}, ${says}, in`;
}

/** "Ends “Black Sea Grain Initiative”": what a step of a thread does to another. */
export const describeTie = (dataset: Names & Pick<Dataset, "titleOf">, tie: Tie): string =>
  `${nameTie(dataset, tie, "of")}: “${dataset.titleOf(tie.to)}”`;

/** "12 events are tied to it, to three steps". */
export const describeThread = (count: number): string =>
  count === 1
    ? "Nothing is tied to this event."
    : `${formatNumber(count)} events, tied to each other in three steps at most`;

/** All that an event says of others, then what others say of it, each in order of time. */
export function listTies(
  dataset: Pick<Dataset, "tiesOf" | "tiesTo">,
  event: EventIndex,
): readonly { readonly tie: Tie; readonly other: EventIndex; readonly end: "of" | "to" }[] {
  const byOther = (a: { other: EventIndex }, b: { other: EventIndex }) => a.other - b.other;
  return [
    ...dataset
      .tiesOf(event)
      .map((tie) => ({ tie, other: tie.to, end: "of" as const }))
      .sort(byOther),
    ...dataset
      .tiesTo(event)
      .map((tie) => ({ tie, other: tie.from, end: "to" as const }))
      .sort(byOther),
  ];
}
