import type { LoadedEvent } from "../../files/queries";
import { CiteMenu } from "../export/CiteMenu";
import { CopyLink } from "../export/CopyLink";
import { TakeButton } from "../export/TakeButton";
import { Disagreements } from "./Disagreements";
import { EventFacts } from "./EventFacts";
import { EvidenceList } from "./EvidenceList";
import { Relations } from "./Relations";
import { Stances } from "./Stances";

/** All that the dataset knows of an event but for what came of it: its facts, its claims with their words, and the way to cite it. */
export function EventBody({ of }: { of: LoadedEvent }) {
  return (
    <>
      <EventFacts of={of} />
      <Stances of={of} />
      <EvidenceList of={of} />
      <Relations of={of} />
      <Disagreements of={of} />
      <p className="take-ways">
        <CiteMenu of={{ what: "event", event: of.event }} />
        <CopyLink event={of.event} />
        <TakeButton event={of.event} />
      </p>
    </>
  );
}
