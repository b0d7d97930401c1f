import { z } from "zod";
import { releaseSchema } from "./changes";
import { draftSchema } from "./draft";
import { eventSchema } from "./event";
import { receiptsSchema } from "./receipts";
import { sourceSchema } from "./source";
import { actorSchema, headSchema, placeSchema, publisherSchema, termSchema } from "./tables";

/** The authored file types: which paths, whether a file is one record or an array of them, and the record's schema. */
const AUTHORED_FILES = {
  head: { path: /^dataset\.json$/, form: "record", record: headSchema, schemaName: "dataset" },
  actors: { path: /^actors\.json$/, form: "array", record: actorSchema, schemaName: "actors" },
  publishers: { path: /^publishers\.json$/, form: "array", record: publisherSchema, schemaName: "publishers" },
  places: { path: /^places\.json$/, form: "array", record: placeSchema, schemaName: "places" },
  issues: { path: /^issues\.json$/, form: "array", record: termSchema, schemaName: "terms" },
  tracks: { path: /^tracks\.json$/, form: "array", record: termSchema, schemaName: "terms" },
  sources: { path: /^sources\/[^/]+\.json$/, form: "record", record: sourceSchema, schemaName: "source" },
  events: { path: /^events\/[^/]+\.json$/, form: "array", record: eventSchema, schemaName: "events" },
  receipts: { path: /^receipts\.json$/, form: "record", record: receiptsSchema, schemaName: "receipts" },
  changes: { path: /^changes\.json$/, form: "array", record: releaseSchema, schemaName: "changes" },
  drafts: { path: /^drafts\.json$/, form: "array", record: draftSchema, schemaName: "drafts" },
} as const;
export type AuthoredFile = keyof typeof AUTHORED_FILES;
const TYPES: readonly AuthoredFile[] = Object.keys(AUTHORED_FILES).filter((name): name is AuthoredFile =>
  Object.hasOwn(AUTHORED_FILES, name),
);

/** Which type of authored file a path inside the dataset folder is, null for none. */
export function authoredFileOf(path: string): AuthoredFile | null {
  for (const name of TYPES) if (AUTHORED_FILES[name].path.test(path)) return name;
  return null;
}

/** Whether a file holds a list of records; one that has no place in a dataset does. */
export function isListFile(path: string): boolean {
  const type = authoredFileOf(path);
  return type === null || AUTHORED_FILES[type].form === "array";
}

/** The schema of a file's record or records, null for one that has no place in a dataset. */
export function recordSchemaOf(path: string): z.ZodType | null {
  const type = authoredFileOf(path);
  return type === null ? null : AUTHORED_FILES[type].record;
}

/** Whether a file's value is of the form that its type has: a list, or one record. */
export function hasItsForm(path: string, value: unknown): boolean {
  const isList = Array.isArray(value);
  if (isListFile(path)) return isList;
  return typeof value === "object" && value !== null && !isList;
}

/** The published JSON Schemas (draft 7, which editors know best), by file name; each the text as written. */
export function formatJsonSchemas(): ReadonlyMap<string, string> {
  const schemas = new Map<string, string>();
  for (const name of TYPES) {
    const { form, record, schemaName } = AUTHORED_FILES[name];
    const schema = form === "array" ? z.array(record) : record;
    const json = z.toJSONSchema(schema, { target: "draft-7", io: "input", reused: "ref" });
    schemas.set(`${schemaName}.json`, `${JSON.stringify(json, null, 2)}\n`);
  }
  return schemas;
}
