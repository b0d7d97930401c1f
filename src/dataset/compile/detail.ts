import type { Discrepancy, EventDetail, Evidence } from "../part";
import type { EventRecord, EvidenceRecord } from "../schema/event";

/** What data:verify found of a piece of evidence, undefined where no receipt exists. */
export type CheckedOf = (
  evidence: Pick<EvidenceRecord, "source" | "paragraph" | "quote">,
) => Evidence["checked"] | undefined;

/** An event as its part file holds it. */
export function detailEvent(event: EventRecord, origins: EventDetail["origins"], checkedOf: CheckedOf): EventDetail {
  return {
    id: event.id,
    when: event.when,
    summary: event.summary,
    ...(event.place !== undefined && { place: event.place }),
    actors: event.actors,
    evidence: event.evidence.map((evidence) => detailEvidence(evidence, checkedOf)),
    discrepancies: (event.discrepancies ?? []).map((one) => detailDiscrepancy(event, one, checkedOf)),
    relations: (event.relations ?? []).map(({ type, to, quotes, attribution }) => ({
      type,
      to,
      quotes: quotes ?? [],
      attribution: attribution ?? [],
    })),
    origins,
    ...partOf(event),
  };
}

export function detailEvidence(evidence: EvidenceRecord, checkedOf: CheckedOf): Evidence {
  const checked = checkedOf(evidence);
  return { ...evidence, attribution: evidence.attribution ?? [], ...(checked && { checked }) };
}

function detailDiscrepancy(
  event: EventRecord,
  authored: NonNullable<EventRecord["discrepancies"]>[number],
  checkedOf: CheckedOf,
): Discrepancy {
  const readings = authored.readings.map((reading) => {
    const { source, paragraph, quote } = reading;
    const same = event.evidence.find(
      (one) => one.quote === quote && one.source === source && one.paragraph === paragraph,
    );
    const checked = quote === undefined ? undefined : checkedOf({ source, paragraph, quote });
    return {
      ...reading,
      rank: reading.rank ?? ("normal" as const),
      attribution: reading.attribution ?? [],
      ...(same?.speech && { speech: same.speech }),
      ...(checked && { checked }),
    };
  });
  return { ...authored, readings };
}

/** The part named after the event's kind. */
function partOf(event: EventRecord): Partial<EventDetail> {
  switch (event.kind) {
    case "round":
      return { round: event.round };
    case "meeting":
      return { meeting: event.meeting };
    case "statement":
      return { statement: event.statement };
    case "exchange":
      return { exchange: event.exchange };
    case "agreement":
      return { agreement: event.agreement };
    case "proposal":
      return { proposal: event.proposal };
    default:
      return event satisfies never;
  }
}
