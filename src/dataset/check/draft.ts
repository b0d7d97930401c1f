import type { z } from "zod";
import type { CompileMemory } from "../memory";
import { type ReleaseRecord, releaseSchema } from "../schema/changes";
import { type DraftRecord, draftSchema } from "../schema/draft";
import { type EventRecord, eventSchema } from "../schema/event";
import { type AuthoredFile, authoredFileOf } from "../schema/files";
import { receiptsSchema } from "../schema/receipts";
import { type SourceRecord, sourceSchema } from "../schema/source";
import {
  type ActorRecord,
  actorSchema,
  type HeadRecord,
  headSchema,
  type PlaceRecord,
  type PublisherRecord,
  placeSchema,
  publisherSchema,
  type TermRecord,
  termSchema,
} from "../schema/tables";
import { id as idSchema } from "../schema/values";
import type { Receipts } from "../text/receipts";
import { checkShape, isObject } from "./checkShape";
import type { Path, Report } from "./fault";
import type { Candidate } from "./suggest";

/** A record with the place that it was read from. */
export interface Listed<T> {
  readonly file: string;
  readonly path: Path;
  readonly record: T;
}

/** Every id that the files of a kind give, also those of records that are faulty otherwise. */
interface IdTable {
  readonly sound: ReadonlyMap<string, Candidate & { readonly file: string }>;
  /** Records whose id is none, or has none ("" then): what refers to one of them is lost through no fault of its own. */
  readonly faulty: readonly (Candidate & { readonly file: string })[];
}

/** What could be read of a dataset: the records of sound shape, and all ids, whose meaning is yet to be checked. */
export interface Draft {
  readonly head: Listed<HeadRecord> | null;
  readonly actors: readonly Listed<ActorRecord>[];
  readonly publishers: readonly Listed<PublisherRecord>[];
  readonly places: readonly Listed<PlaceRecord>[];
  readonly issues: readonly Listed<TermRecord>[];
  readonly tracks: readonly Listed<TermRecord>[];
  readonly sources: readonly Listed<SourceRecord>[];
  readonly events: readonly Listed<EventRecord>[];
  readonly receipts: Listed<Receipts> | null;
  readonly changes: readonly Listed<ReleaseRecord>[];
  /** Events that are not finished: their ids alone are checked. */
  readonly drafts: readonly Listed<DraftRecord>[];
  readonly ids: { readonly [kind in IdKind]: IdTable };
}
export type IdKind = "actors" | "publishers" | "places" | "issues" | "tracks" | "sources" | "events";

/** Values of the files of each type; files whose text is not JSON are not among them. */
export type ParsedFiles = ReadonlyMap<string, unknown>;

export function draftDataset(parsed: ParsedFiles, report: Report, memory: CompileMemory): Draft {
  const byType = new Map<AuthoredFile | null, (readonly [string, unknown])[]>();
  for (const entry of parsed) {
    const type = authoredFileOf(entry[0]);
    const list = byType.get(type);
    if (list) list.push(entry);
    else byType.set(type, [entry]);
  }
  const filesOf = (type: AuthoredFile) => byType.get(type) ?? [];

  const listRecord = <S extends z.ZodType>(type: AuthoredFile, schema: S): readonly Listed<z.output<S>>[] =>
    filesOf(type).flatMap(([file, value]) => listOne(schema, file, [], value, report, memory));
  const listArrays = <S extends z.ZodType>(type: AuthoredFile, schema: S): readonly Listed<z.output<S>>[] =>
    filesOf(type).flatMap(([file, value]) => {
      if (Array.isArray(value)) return value.flatMap((one, i) => listOne(schema, file, [i], one, report, memory));
      report.error(file, [], "this file must hold a list [ ] of records");
      return [];
    });
  const ids = (type: IdKind): IdTable => indexIds(type, filesOf(type), report);

  return {
    head: listRecord("head", headSchema)[0] ?? null,
    actors: listArrays("actors", actorSchema),
    publishers: listArrays("publishers", publisherSchema),
    places: listArrays("places", placeSchema),
    issues: listArrays("issues", termSchema),
    tracks: listArrays("tracks", termSchema),
    sources: listRecord("sources", sourceSchema),
    events: listArrays("events", eventSchema),
    receipts: listRecord("receipts", receiptsSchema)[0] ?? null,
    changes: listArrays("changes", releaseSchema),
    drafts: listArrays("drafts", draftSchema),
    ids: {
      actors: ids("actors"),
      publishers: ids("publishers"),
      places: ids("places"),
      issues: ids("issues"),
      tracks: ids("tracks"),
      sources: ids("sources"),
      events: ids("events"),
    },
  };
}

function listOne<S extends z.ZodType>(
  schema: S,
  file: string,
  path: Path,
  value: unknown,
  report: Report,
  memory: CompileMemory,
): readonly Listed<z.output<S>>[] {
  if (hasShape(schema, value, memory)) return [{ file, path, record: value }];
  const record = checkShape(schema, value, file, path, report);
  return record === null ? [] : [{ file, path, record }];
}

/** The schemas change nothing in what they take, so the record is the value itself and is not held twice. */
const hasShape = <S extends z.ZodType>(schema: S, value: unknown, memory: CompileMemory): value is z.output<S> =>
  memory.once("shape", value, () => schema.safeParse(value).success);

const SINGULAR: { readonly [kind in IdKind]: string } = {
  actors: "actor",
  publishers: "publisher",
  places: "place",
  issues: "issue",
  tracks: "track",
  sources: "source",
  events: "event",
};
export const nameKind = (kind: IdKind): string => SINGULAR[kind];

function indexIds(kind: IdKind, files: readonly (readonly [string, unknown])[], report: Report): IdTable {
  const sound = new Map<string, Candidate & { file: string }>();
  const faulty: (Candidate & { file: string })[] = [];
  for (const [file, value] of files) {
    const records: readonly unknown[] = Array.isArray(value) ? value : [value];
    records.forEach((record, i) => {
      const candidate = { ...candidateOf(record), file };
      const earlier = sound.get(candidate.id);
      if (!idSchema.safeParse(candidate.id).success) faulty.push(candidate);
      else if (earlier === undefined) sound.set(candidate.id, candidate);
      else {
        const where = earlier.file === file ? "earlier in this file" : `in ${earlier.file}`;
        const path = Array.isArray(value) ? [i, "id"] : ["id"];
        const name = nameKind(kind);
        report.error(file, path, `${name} id '${candidate.id}' is taken, ${where}; every ${name} needs its own`);
      }
    });
  }
  return { sound, faulty };
}

function candidateOf(record: unknown): Candidate {
  if (!isObject(record)) return { id: "", names: [] };
  const names = [record.name, record.shortName].filter((name) => typeof name === "string");
  return { id: typeof record.id === "string" ? record.id : "", names };
}
