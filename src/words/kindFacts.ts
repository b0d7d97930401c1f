import type { Dataset, EventIndex } from "../dataset/dataset";
import type { EventDetail } from "../dataset/part";
import type { Kind } from "../dataset/terms";
import { formatDuration } from "../time/duration";
import { formatNumber } from "../time/formatNumber";
import { describeState } from "./agreementState";
import { capital } from "./capital";
import { describeTransfer } from "./describe";
import { asLastReported, formatAndMode, fromTo, roundNumber } from "./eventWords";
import { nameOutcome } from "./outcomes";

export type KindFact = readonly [label: string, value: string];
type PartOf<K extends Kind> = NonNullable<EventDetail[K]>;

/** The facts that only an event of this kind has, in order; two may share a label. What the sources do not say is said to be unknown. */
export function kindFacts(dataset: Dataset, event: EventIndex, detail: EventDetail): readonly KindFact[] {
  const factsOf = <K extends Kind>(kind: K): readonly KindFact[] => {
    const part = detail[kind];
    return part === undefined ? [] : FACTS[kind](part, dataset, event);
  };
  return factsOf(dataset.kindOf(event));
}

const FACTS: { readonly [K in Kind]: (part: PartOf<K>, dataset: Dataset, event: EventIndex) => readonly KindFact[] } = {
  round: ({ number, format, mode, outcome, duration }) => [
    ...(number === undefined ? [] : [["Number", roundNumber(number)] as const]),
    ["Format", formatAndMode(format, mode)],
    ["Outcome", nameOutcome(outcome)],
    ["Duration", duration ? formatDuration(duration) : "Not recorded"],
  ],
  meeting: ({ format }) => [["Format", capital(format)]],
  // What it says stands with its words, among its stances.
  statement: () => [],
  exchange: ({ transfers }, dataset) => {
    const nameOf = (id: string) => dataset.actors.get(id)?.shortName ?? id;
    return transfers.map((transfer) => [
      fromTo(nameOf(transfer.from), nameOf(transfer.to)),
      describeTransfer(transfer),
    ]);
  },
  agreement: ({ type }, dataset, event) => [
    ["Type", capital(type)],
    ["State", asLastReported(describeState(dataset, event))],
  ],
  proposal: ({ points }) => (points === undefined ? [] : [["Points", formatNumber(points)]]),
};
