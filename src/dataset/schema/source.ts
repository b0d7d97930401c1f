import { z } from "zod";
import { SOURCE_TYPES } from "../terms";
import { edtf, id, language, rights, schemaAddress, sha256, text, webAddress } from "./values";

export const paragraphNumber = z.int().min(1).max(100_000).meta({
  description: "Number of the body paragraph, from 1; headline, dateline, captions and hashtags are not counted",
});

const paragraphSchema = z.strictObject({
  n: paragraphNumber,
  gist: text.meta({ description: "What the paragraph says in your own words, 30 at most" }),
  sha256: z.exactOptional(sha256),
});

/** data/sources/ID.json */
export const sourceSchema = z
  .strictObject({
    $schema: z.exactOptional(schemaAddress),
    id,
    type: z.enum(SOURCE_TYPES),
    title: text,
    publisher: id,
    agency: z.exactOptional(id).meta({ description: "Actor id of the wire service that the document carries" }),
    author: z.exactOptional(text),
    published: edtf,
    language,
    url: webAddress,
    archivedUrl: z.exactOptional(webAddress),
    rights,
    paragraphCount: z.exactOptional(paragraphNumber),
    paragraphs: z.array(paragraphSchema).min(1),
  })
  .meta({ title: "Source" });
export type SourceRecord = z.infer<typeof sourceSchema>;
