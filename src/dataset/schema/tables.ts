import { z } from "zod";
import { PARTY_COLORS } from "../palette";
import { ACTOR_TYPES, CONTROLS } from "../terms";
import { contact, country, doi, edtf, id, isoDay, language, license, schemaAddress, text, timeZone } from "./values";

/** data/dataset.json */
export const headSchema = z
  .strictObject({
    $schema: z.exactOptional(schemaAddress),
    id,
    title: text,
    description: text,
    license,
    version: text,
    asOf: isoDay.meta({ description: "Last day that the dataset covers, YYYY-MM-DD" }),
    evenTo: z
      .exactOptional(isoDay)
      .meta({ description: "Last day to which coverage is even, where it is not even to the last; YYYY-MM-DD" }),
    language,
    creator: z.exactOptional(text).meta({ description: "Who made the dataset, as citations name them" }),
    publisher: z.exactOptional(text).meta({ description: "Who publishes it" }),
    contact: z.exactOptional(contact),
    doi: z.exactOptional(doi),
  })
  .meta({ title: "Parley dataset" });
export type HeadRecord = z.infer<typeof headSchema>;

const affiliationSchema = z.strictObject({
  actor: id,
  title: z.exactOptional(text),
  from: z.exactOptional(edtf.nullable()),
  to: z.exactOptional(edtf.nullable()),
});

/** A record of data/actors.json */
export const actorSchema = z
  .strictObject({
    id,
    type: z.enum(ACTOR_TYPES),
    name: text,
    shortName: z.exactOptional(text),
    color: z
      .exactOptional(z.enum(PARTY_COLORS))
      .meta({ description: "Colour of the lane; dealt in order where absent" }),
    affiliations: z.exactOptional(z.array(affiliationSchema)),
  })
  .meta({ title: "Actor" });
export type ActorRecord = z.infer<typeof actorSchema>;

/** A record of data/publishers.json */
export const publisherSchema = z
  .strictObject({
    id,
    name: text,
    control: z.enum(CONTROLS).meta({
      description: "state: owned, run or funded by a state; official: a state's or organisation's own site",
    }),
    note: z.exactOptional(text).meta({ description: "Who owns or funds it" }),
  })
  .meta({ title: "Publisher" });
export type PublisherRecord = z.infer<typeof publisherSchema>;

/** A record of data/places.json */
export const placeSchema = z
  .strictObject({
    id,
    name: text,
    country: z.exactOptional(country),
    lat: z.exactOptional(z.number().min(-90).max(90)),
    lon: z.exactOptional(z.number().min(-180).max(180)),
    timeZone: z.exactOptional(timeZone),
  })
  .meta({ title: "Place" });
export type PlaceRecord = z.infer<typeof placeSchema>;

/** A record of data/issues.json or data/tracks.json */
export const termSchema = z.strictObject({ id, name: text, definition: text }).meta({ title: "Issue or track" });
export type TermRecord = z.infer<typeof termSchema>;
