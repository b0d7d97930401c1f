import type { ReactNode } from "react";
import type { EventIndex } from "../../dataset/dataset";
import type { EventDetail } from "../../dataset/part";
import type { Kind } from "../../dataset/terms";
import { formatDuration } from "../../time/duration";
import { formatNumber } from "../../time/formatNumber";
import { describeState } from "../../words/agreementState";
import { capital } from "../../words/capital";
import { describeTransfer } from "../../words/describe";
import { nameOutcome } from "../../words/outcomes";
import { type Reading, useReading } from "../reading/reading";
import { Fact } from "./Fact";
import { asLastReported, formatAndMode, fromTo, roundNumber } from "./words";

type Facts = readonly (readonly [label: string, value: ReactNode])[];
type PartOf<K extends Kind> = NonNullable<EventDetail[K]>;

/** The facts that only an event of this kind has. What the sources do not say is said to be unknown. */
export function KindFacts({ event, detail }: { event: EventIndex; detail: EventDetail }) {
  const reading = useReading();
  const factsOf = <K extends Kind>(kind: K): Facts => {
    const part = detail[kind];
    return part === undefined ? [] : FACTS[kind](part, reading, event);
  };
  return factsOf(reading.dataset.kindOf(event)).map(([label, value], i) => (
    // Two facts may share a label (two transfers one way): the place in the fixed list tells them apart.
    <Fact key={placeKey(label, i)} label={label}>
      {value}
    </Fact>
  ));
}

const FACTS: { readonly [K in Kind]: (part: PartOf<K>, reading: Reading, event: EventIndex) => Facts } = {
  round: ({ number, format, mode, outcome, duration }) => [
    ...(number === undefined ? [] : [["Number", roundNumber(number)] as const]),
    ["Format", formatAndMode(format, mode)],
    ["Outcome", nameOutcome(outcome)],
    ["Duration", duration ? formatDuration(duration) : "Not recorded"],
  ],
  meeting: ({ format }) => [["Format", capital(format)]],
  // What it says stands with its words, in Stances.
  statement: () => [],
  exchange: ({ transfers }, { dataset }) => {
    const nameOf = (id: string) => dataset.actors.get(id)?.shortName ?? id;
    return transfers.map((transfer) => [
      fromTo(nameOf(transfer.from), nameOf(transfer.to)),
      describeTransfer(transfer),
    ]);
  },
  agreement: ({ type }, { dataset }, event) => [
    ["Type", capital(type)],
    ["State", asLastReported(describeState(dataset, event))],
  ],
  proposal: ({ points }) => (points === undefined ? [] : [["Points", formatNumber(points)]]),
};

const placeKey = (label: string, place: number): string => `${label} ${place}`;
