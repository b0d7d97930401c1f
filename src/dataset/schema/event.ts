import { z } from "zod";
import {
  ACTS,
  AGREEMENT_STATES,
  AGREEMENT_TYPES,
  AUTHORED_STATUSES,
  KINDS,
  type Kind,
  MEETING_FORMATS,
  RANKS,
  RELATION_TYPES,
  ROLES,
  ROUND_FORMATS,
  ROUND_MODES,
  ROUND_OUTCOMES,
  SPEECHES,
  STANCES,
  TRANSFERRED,
} from "../terms";
import { paragraphNumber } from "./source";
import { duration, edtf, id, text } from "./values";

const quote = text.meta({ description: "Exact words of one paragraph: 4 to 25 words" });
const attribution = z.array(id).meta({ description: "Actor ids, the origin first, the last relay last" });

const translation = text.meta({ description: "Our own translation of the quote into the dataset's language" });
/** What stands for a claim's own words: quotes of the same event's evidence, letter for letter. */
const ownWords = z.array(quote).min(1).meta({ description: "Quotes of this event's evidence, letter for letter" });

export const evidenceSchema = z.strictObject({
  source: id,
  paragraph: paragraphNumber,
  quote,
  translation: z.exactOptional(translation),
  note: z.exactOptional(text),
  stance: z.enum(STANCES),
  attribution: z.exactOptional(attribution),
  hedge: z.exactOptional(text),
  speech: z.exactOptional(z.enum(SPEECHES)).meta({
    description:
      "direct: the speaker's or document's own words; reported: a paraphrase; outlet: the source's own statement",
  }),
});
export type EvidenceRecord = z.infer<typeof evidenceSchema>;

const readingSchema = z.strictObject({
  source: id,
  says: text,
  value: z.exactOptional(z.union([z.number(), text])),
  rank: z.exactOptional(z.enum(RANKS)),
  why: z.exactOptional(text),
  paragraph: paragraphNumber,
  quote: z.exactOptional(quote),
  translation: z.exactOptional(translation),
  attribution: z.exactOptional(attribution),
});
export type ReadingRecord = z.infer<typeof readingSchema>;

const discrepancySchema = z.strictObject({
  about: text,
  property: z
    .exactOptional(text)
    .meta({ description: "JSON pointer into the event, such as /exchange/transfers/0/count" }),
  readings: z.array(readingSchema).min(2),
});

const relationSchema = z.strictObject({
  type: z.enum(RELATION_TYPES),
  to: id,
  quotes: z.exactOptional(ownWords),
  attribution: z.exactOptional(attribution),
});
export type RelationRecord = z.infer<typeof relationSchema>;

const involvementSchema = z.strictObject({ actor: id, role: z.enum(ROLES), for: z.exactOptional(id) });

/** What every event has, whatever its kind: before and after the part that is named after it, in the order of a record. */
const body = {
  title: text,
  summary: text,
  when: edtf,
  place: z.exactOptional(id),
  track: id,
  partOf: z.exactOptional(id),
  status: z.enum(AUTHORED_STATUSES),
  actors: z.array(involvementSchema).min(1),
  issues: z.array(id),
  evidence: z.array(evidenceSchema).min(1),
  discrepancies: z.exactOptional(z.array(discrepancySchema)),
};
const ties = { relations: z.exactOptional(z.array(relationSchema)) };

const round = z.strictObject({
  number: z.exactOptional(z.int().min(1).max(9999)),
  format: z.enum(ROUND_FORMATS),
  mode: z.enum(ROUND_MODES),
  outcome: z.exactOptional(z.enum(ROUND_OUTCOMES)),
  duration: z.exactOptional(duration),
});
const meeting = z.strictObject({ format: z.enum(MEETING_FORMATS) });
const statement = z.strictObject({
  speaker: id,
  joint: z.exactOptional(z.array(id)),
  stances: z.array(z.strictObject({ issue: id, act: z.enum(ACTS), position: text, quotes: z.exactOptional(ownWords) })),
});
/** The largest count fits the compiled column with room to add. */
const transfer = z.strictObject({
  from: id,
  to: id,
  count: z.int().min(0).max(1_000_000_000).nullable(),
  what: z.enum(TRANSFERRED),
});
const exchange = z.strictObject({ transfers: z.array(transfer).min(1) });
const agreement = z.strictObject({ type: z.enum(AGREEMENT_TYPES), state: z.enum(AGREEMENT_STATES) });
const proposal = z.strictObject({ proposer: id, points: z.exactOptional(z.int().min(1).max(9999)) });

/** A record of a file in data/events/: the kind says which part stands beside the common properties. */
const ofKind = {
  round: z.strictObject({ id, kind: z.literal("round"), ...body, round, ...ties }),
  meeting: z.strictObject({ id, kind: z.literal("meeting"), ...body, meeting, ...ties }),
  statement: z.strictObject({ id, kind: z.literal("statement"), ...body, statement, ...ties }),
  exchange: z.strictObject({ id, kind: z.literal("exchange"), ...body, exchange, ...ties }),
  agreement: z.strictObject({ id, kind: z.literal("agreement"), ...body, agreement, ...ties }),
  proposal: z.strictObject({ id, kind: z.literal("proposal"), ...body, proposal, ...ties }),
} satisfies { readonly [kind in Kind]: z.ZodObject };
const [firstOfKind, ...restOfKind] = Object.values(ofKind);
if (firstOfKind === undefined) throw new Error("there is no kind of event");
export const eventSchema = z.discriminatedUnion("kind", [firstOfKind, ...restOfKind]).meta({ title: "Event" });
export type EventRecord = z.infer<typeof eventSchema>;

/** The same without the demand that the part fits the kind: what can still be checked where the kind is not one. */
export const kindlessEventSchema = z.strictObject({
  id,
  kind: z.enum(KINDS),
  ...body,
  ...({
    round: z.exactOptional(round),
    meeting: z.exactOptional(meeting),
    statement: z.exactOptional(statement),
    exchange: z.exactOptional(exchange),
    agreement: z.exactOptional(agreement),
    proposal: z.exactOptional(proposal),
  } satisfies { readonly [kind in Kind]: z.ZodType }),
  ...ties,
});
