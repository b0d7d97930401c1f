import type { EventIndex } from "../../dataset/dataset";
import type { EventDetail } from "../../dataset/part";
import { kindFacts } from "../../words/kindFacts";
import { useReading } from "../reading/reading";
import { Fact } from "./Fact";

/** The facts that only an event of this kind has. */
export function KindFacts({ event, detail }: { event: EventIndex; detail: EventDetail }) {
  const { dataset } = useReading();
  return kindFacts(dataset, event, detail).map(([label, value], i) => (
    // Two facts may share a label (two transfers one way): the place in the fixed list tells them apart.
    <Fact key={placeKey(label, i)} label={label}>
      {value}
    </Fact>
  ));
}

const placeKey = (label: string, place: number): string => `${label} ${place}`;
