import type { JsonRecord } from "../draft";
import { spell } from "../patchText";
import { appendRecords } from "./appendRecords";
import type { BuiltRow } from "./buildRow";
import { compact } from "./compact";
import { type Existing, NAME_KINDS, type NameKind } from "./existing";
import type { GatheredSource, GatheredSources } from "./gatherSources";
import { type Lack, UNDEFINED_TERM } from "./importWords";
import type { NewName } from "./names";
import { nameUse } from "./rowReader";
import { OF_SOURCE } from "./rowSource";

/** An event or a draft that a row becomes. */
export interface Made {
  readonly row: BuiltRow;
  readonly record: JsonRecord;
  /** What it still needs; an event needs nothing. */
  readonly lacks: readonly Lack[];
}

/** What rows become, before anything is checked. */
export interface Assembly {
  readonly events: readonly Made[];
  readonly drafts: readonly Made[];
  /** Files of the tables and sources with what the rows need of them, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** The names that each table gets, in the order in which they stand after those that it has. */
  readonly added: Readonly<Record<NameKind, readonly NewName[]>>;
}

export function assemble(
  rows: readonly BuiltRow[],
  ids: ReadonlyMap<BuiltRow, string>,
  { byAddress }: GatheredSources,
  names: readonly NewName[],
  existing: Existing,
): Assembly {
  const events: Made[] = [];
  const drafts: Made[] = [];
  const quoted = new Map<GatheredSource, Set<number>>();
  for (const row of rows) {
    const id = ids.get(row) ?? `row-${row.at}`;
    const source = byAddress.get(row.source.address) ?? null;
    const lacks = lacksOf(row, source);
    if (lacks.length > 0 || source === null) drafts.push({ row, record: draftOf(row, id, source), lacks });
    else {
      events.push({ row, record: eventOf(row, id, source), lacks });
      const numbers = quoted.get(source) ?? new Set();
      if (row.source.paragraph !== null) numbers.add(row.source.paragraph);
      quoted.set(source, numbers);
    }
  }
  const texts = new Map<string, string>();
  for (const [source, numbers] of quoted) {
    const text = textOfSource(source, numbers);
    if (existing.draft.texts.get(source.file) !== text) texts.set(source.file, text);
  }
  // A name is spelled as the first of these rows has it: a row that is left out gives nothing.
  const spellings = new Map<string, string>();
  for (const { uses } of rows) for (const [use, { text }] of uses) if (!spellings.has(use)) spellings.set(use, text);
  const addedOf = (kind: NameKind) =>
    uniqueById(
      names.flatMap((name) => {
        const spelling = spellings.get(nameUse(kind, name.id));
        return name.kind === kind && name.isNew && spelling !== undefined ? [{ ...name, name: spelling }] : [];
      }),
    );
  const added: Assembly["added"] = {
    actors: addedOf("actors"),
    places: addedOf("places"),
    issues: addedOf("issues"),
    tracks: addedOf("tracks"),
    publishers: addedOf("publishers"),
  };
  for (const kind of NAME_KINDS) {
    const file = `${kind}.json`;
    if (added[kind].length === 0) continue;
    texts.set(file, appendRecords(file, existing.draft.texts.get(file) ?? null, added[kind].map(recordOf)));
  }
  return { events, drafts, texts, added };
}

const uniqueById = (names: readonly NewName[]): readonly NewName[] => [
  ...new Map(names.map((name) => [name.id, name])).values(),
];

/** What a row still needs when all is known that other rows and the dataset say of its source. */
function lacksOf(row: BuiltRow, source: GatheredSource | null): readonly Lack[] {
  if (source === null) return row.lacks;
  const own = row.lacks.filter((lack) => {
    if (lack === "gist") return row.source.paragraph === null || !source.gists.has(row.source.paragraph);
    return !OF_SOURCE.includes(lack);
  });
  return [...own, ...source.lacks];
}

const eventOf = (row: BuiltRow, id: string, source: GatheredSource): JsonRecord => ({
  id,
  ...row.event,
  evidence: [{ source: source.id, ...row.source.evidence }],
});

/** All that a row says: what is no part of an event under "source" and "row". */
function draftOf(row: BuiltRow, id: string, source: GatheredSource | null): JsonRecord {
  const { evidence, record, paragraph, gist, quote } = row.source;
  const isKnown = source !== null && "id" in source.record;
  // Without a quote there is no evidence yet: what is known of the paragraph stands with its source.
  const { paragraph: _, ...rest } = evidence;
  const cited: JsonRecord = { ...(isKnown && { source: source.id }), ...(quote === null ? rest : evidence) };
  const hasCited = quote !== null || Object.keys(rest).length > 0;
  const told = compact({ n: paragraph, gist });
  const inline: JsonRecord = { ...record, ...(Object.keys(told).length > 0 && { paragraphs: [told] }) };
  return {
    id,
    ...row.event,
    ...(hasCited && { evidence: [cited] }),
    ...(Object.keys(inline).length > 0 && { source: inline }),
    ...(row.kept.size > 0 && { row: Object.fromEntries(row.kept) }),
  };
}

/** A source's file with the paragraphs that events quote; its own stay as they are. */
function textOfSource({ file, id, record, gists }: GatheredSource, quoted: ReadonlySet<number>): string {
  const own = Array.isArray(record.paragraphs) ? record.paragraphs : [];
  const has = new Set(own.map((one) => (typeof one === "object" && one !== null && "n" in one ? one.n : null)));
  const more = [...quoted].filter((n) => !has.has(n)).sort((a, b) => a - b);
  const paragraphs = [...own, ...more.map((n) => ({ n, gist: gists.get(n) ?? "" }))];
  return spell(file, { ...record, id, paragraphs });
}

function recordOf({ kind, id, name, actorType, control }: NewName): JsonRecord {
  switch (kind) {
    case "actors":
      return { id, type: actorType, name };
    case "places":
      return { id, name };
    case "issues":
    case "tracks":
      return { id, name, definition: UNDEFINED_TERM };
    case "publishers":
      return { id, name, control };
    default:
      return kind satisfies never;
  }
}
