import { measureQuote, SOURCE_WORDS_MOST } from "../../dataset/check/words";
import { isRecord, type Json, type JsonRecord } from "../draft";
import { dateInId } from "./assignIds";
import type { BuiltRow } from "./buildRow";
import type { Existing } from "./existing";
import type { Field } from "./fields";
import { type Lack, otherGist, otherSource, tooManyWords } from "./importWords";
import { missing } from "./kindPart";
import type { CellFault } from "./rowValues";
import { createIds, plainId } from "./wantedId";

/** A source that rows rest on, of all that they say of it. */
export interface GatheredSource {
  readonly id: string;
  /** Its file, and its record without paragraphs; the dataset's own record as it stands where it has the source. */
  readonly file: string;
  readonly record: JsonRecord;
  /** What the rows say of its paragraphs, by number. */
  readonly gists: ReadonlyMap<number, string>;
  readonly lacks: readonly Lack[];
}

export interface GatheredSources {
  readonly byAddress: ReadonlyMap<string, GatheredSource>;
  readonly warnings: readonly CellFault[];
  readonly faults: readonly CellFault[];
}

/** The column by which a key of a source is given. */
export const FIELD_OF_SOURCE: Readonly<Record<string, Field>> = {
  type: "sourceType",
  title: "sourceTitle",
  publisher: "publisher",
  author: "author",
  published: "published",
  language: "language",
  url: "address",
  archivedUrl: "archived",
  rights: "rights",
  n: "paragraph",
  gist: "gist",
};

/** One source an address, whatever the number of rows that rest on it. Where they differ the first holds, and it is said. */
export function gatherSources(rows: readonly BuiltRow[], existing: Existing): GatheredSources {
  const warnings: CellFault[] = [];
  const faults: CellFault[] = [];
  const rowsOf = new Map<string, BuiltRow[]>();
  for (const row of rows) {
    const { address } = row.source;
    if (address === "") continue;
    const list = rowsOf.get(address);
    if (list) list.push(row);
    else rowsOf.set(address, [row]);
  }
  const takeId = createIds(existing.sourceIds);
  const byAddress = new Map<string, GatheredSource>();
  for (const [address, ofOne] of rowsOf) {
    const known = existing.sources.get(address) ?? null;
    const gists = gatherGists(ofOne, known?.record ?? null, warnings);
    const record = known?.record ?? gatherRecord(ofOne, warnings);
    const id = known === null ? takeId(idFor(record)) : String(record.id);
    const file = known?.file ?? `sources/${id}.json`;
    byAddress.set(address, { id, file, record, gists, lacks: known === null ? lacksOf(record) : [] });
    checkAmount(ofOne, faults);
  }
  return { byAddress, warnings, faults };
}

function gatherRecord(rows: readonly BuiltRow[], warnings: CellFault[]): JsonRecord {
  const gathered = new Map<string, Json>();
  const from = new Map<string, number>();
  for (const { at, source, columnOf } of rows) {
    for (const [key, value] of Object.entries(source.record)) {
      const field = FIELD_OF_SOURCE[key] ?? "address";
      const column = columnOf(field);
      const earlier = gathered.get(key);
      // What is ours gives way to what a row says.
      if (earlier === undefined || (from.get(key) === 0 && column !== "")) {
        gathered.set(key, value);
        from.set(key, column === "" ? 0 : at);
      } else if (earlier !== value && column !== "") {
        warnings.push({ at, column, message: otherSource(from.get(key) ?? at, field) });
      }
    }
  }
  return Object.fromEntries(gathered);
}

function gatherGists(
  rows: readonly BuiltRow[],
  known: JsonRecord | null,
  warnings: CellFault[],
): ReadonlyMap<number, string> {
  const gists = new Map<number, { readonly gist: string; readonly at: number }>();
  const listed = known !== null && Array.isArray(known.paragraphs) ? known.paragraphs.filter(isRecord) : [];
  const isListed = new Set(listed.map(({ n }) => n));
  for (const { at, source, columnOf } of rows) {
    const { paragraph, gist } = source;
    if (paragraph === null || gist === null || isListed.has(paragraph)) continue;
    const earlier = gists.get(paragraph);
    if (earlier === undefined) gists.set(paragraph, { gist, at });
    else if (earlier.gist !== gist) warnings.push({ at, column: columnOf("gist"), message: otherGist(earlier.at) });
  }
  return new Map([
    ...listed.flatMap(({ n, gist }) => (typeof n === "number" && typeof gist === "string" ? [[n, gist] as const] : [])),
    ...[...gists].map(([n, { gist }]) => [n, gist] as const),
  ]);
}

const textOf = (value: Json | undefined): string | null => (typeof value === "string" ? value : null);

const lacksOf = (record: JsonRecord): readonly Lack[] =>
  missing({
    published: textOf(record.published),
    language: textOf(record.language),
    sourceType: textOf(record.type),
    rights: textOf(record.rights),
  });

const idFor = (record: JsonRecord): string =>
  plainId(textOf(record.publisher) ?? "", dateInId(textOf(record.published)), textOf(record.title) ?? "") || "source";

/** What the rows take from one source together; those that go beyond the limit are at fault, the others are not. */
function checkAmount(rows: readonly BuiltRow[], faults: CellFault[]): void {
  const quotes = new Set<string>();
  let words = 0;
  for (const { at, source, columnOf } of rows) {
    const { quote } = source;
    if (quote === null || quotes.has(quote)) continue;
    const more = measureQuote(quote);
    if (words + more > SOURCE_WORDS_MOST) {
      faults.push({ at, column: columnOf("quote"), message: tooManyWords(SOURCE_WORDS_MOST, source.address) });
      continue;
    }
    quotes.add(quote);
    words += more;
  }
}
