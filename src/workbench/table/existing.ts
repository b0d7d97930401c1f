import type { Candidate } from "../../dataset/check/suggest";
import { type Draft, type JsonRecord, type Placed, recordsOf } from "../draft";

/** The tables in which a table of events names things. */
export const NAME_KINDS = ["actors", "places", "issues", "tracks", "publishers"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** What a dataset holds already that the rows of a table may mean. */
export interface Existing {
  readonly draft: Draft;
  readonly named: Readonly<Record<NameKind, readonly Candidate[]>>;
  /** Sources by their address. */
  readonly sources: ReadonlyMap<string, Placed>;
  readonly sourceIds: ReadonlySet<string>;
  /** Of events and of drafts. */
  readonly eventIds: ReadonlySet<string>;
}

const textOf = (record: JsonRecord, key: string): string => {
  const value = Object.hasOwn(record, key) ? record[key] : undefined;
  return typeof value === "string" ? value : "";
};

export function readExisting(draft: Draft): Existing {
  const candidates = (kind: NameKind): readonly Candidate[] =>
    recordsOf(draft, kind).map(({ record }) => ({
      id: textOf(record, "id"),
      names: [textOf(record, "name"), textOf(record, "shortName")].filter((name) => name !== ""),
    }));
  const sources = recordsOf(draft, "sources");
  const events = [...recordsOf(draft, "events"), ...recordsOf(draft, "drafts")];
  return {
    draft,
    named: {
      actors: candidates("actors"),
      places: candidates("places"),
      issues: candidates("issues"),
      tracks: candidates("tracks"),
      publishers: candidates("publishers"),
    },
    sources: new Map(sources.map((placed) => [textOf(placed.record, "url"), placed])),
    sourceIds: new Set(sources.map(({ record }) => textOf(record, "id"))),
    eventIds: new Set(events.map(({ record }) => textOf(record, "id"))),
  };
}
