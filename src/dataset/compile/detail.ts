import type { Discrepancy, EventDetail, Evidence } from "../part";
import type { EventRecord, EvidenceRecord } from "../schema/event";

/** What data:verify found of a piece of evidence, undefined where no receipt exists. */
export type CheckedOf = (evidence: EvidenceRecord) => Evidence["checked"] | undefined;

/** An event as its part file holds it. */
export function detailEvent(event: EventRecord, origins: EventDetail["origins"], checkedOf: CheckedOf): EventDetail {
  return {
    id: event.id,
    when: event.when,
    summary: event.summary,
    ...(event.place !== undefined && { place: event.place }),
    actors: event.actors,
    evidence: event.evidence.map((evidence) => detailEvidence(evidence, checkedOf)),
    discrepancies: (event.discrepancies ?? []).map(detailDiscrepancy),
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

function detailDiscrepancy(authored: NonNullable<EventRecord["discrepancies"]>[number]): Discrepancy {
  const readings = authored.readings.map((reading) => ({
    ...reading,
    rank: reading.rank ?? ("normal" as const),
    attribution: reading.attribution ?? [],
  }));
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
