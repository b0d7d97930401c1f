import { createDates } from "../../dataset/authored/dates";
import { checkSources } from "../../dataset/check/checkSources";
import { checkTables } from "../../dataset/check/checkTables";
import { createContext } from "../../dataset/check/context";
import { draftDataset } from "../../dataset/check/draft";
import { createReport } from "../../dataset/check/fault";
import { CONTROLS, SOURCE_TYPES } from "../../dataset/terms";
import { type Draft, type JsonRecord, readValue, recordsOf } from "../draft";
import { firstWords, newId } from "./newId";

/** What an editor says of a document, as the fields hold it. */
export interface SourceFields {
  readonly url: string;
  readonly title: string;
  /** Id of a publisher that the dataset has, or of the new one. */
  readonly publisher: string | null;
  readonly newPublisher: { readonly name: string; readonly control: string; readonly note: string } | null;
  readonly published: string;
  readonly language: string;
  readonly author: string;
  readonly type: string;
  readonly rights: string;
}
/** Where a fault stands: a field, or one of the new publisher's. */
export type SourceField =
  | Exclude<keyof SourceFields, "newPublisher">
  | "publisherName"
  | "publisherControl"
  | "publisherNote";

export const EMPTY_SOURCE: SourceFields = {
  url: "",
  title: "",
  publisher: null,
  newPublisher: null,
  published: "",
  language: "",
  author: "",
  type: SOURCE_TYPES[0],
  // What holds where nothing else is said.
  rights: "all-rights-reserved",
};
/** What a new publisher begins with: who controls it has to be looked at, and is not guessed. */
export const newPublisherOf = (name: string) => ({ name, control: "", note: "" });
export const CONTROL_CHOICES = CONTROLS;

export interface NewSource {
  readonly source: JsonRecord & { readonly id: string };
  readonly publishers: readonly JsonRecord[];
  /** The first fault of each field, in data:check's words. */
  readonly faults: ReadonlyMap<SourceField, string>;
}

/** The source that the fields describe, its paragraphs left out, with what data:check would say of it. */
export function readSourceFields(draft: Draft, fields: SourceFields): NewSource {
  const ids = (table: "sources" | "publishers") =>
    new Set(recordsOf(draft, table).flatMap(({ record }) => (typeof record.id === "string" ? [record.id] : [])));
  const { newPublisher } = fields;
  const publisher = newPublisher && {
    id: newId([newPublisher.name], ids("publishers"), "publisher"),
    name: newPublisher.name.trim(),
    control: newPublisher.control,
    ...(newPublisher.note.trim() !== "" && { note: newPublisher.note.trim() }),
  };
  const by = publisher?.id ?? fields.publisher ?? "";
  const published = fields.published.trim();
  const title = fields.title.trim();
  const source = {
    id: newId([by, published, firstWords(title)], ids("sources"), "source"),
    type: fields.type,
    title,
    publisher: by,
    ...(fields.author.trim() !== "" && { author: fields.author.trim() }),
    published,
    language: fields.language.trim(),
    url: fields.url.trim(),
    rights: fields.rights.trim(),
  };
  const publishers = publisher === null ? [] : [publisher];
  return { source, publishers, faults: checkSource(draft, source, publishers) };
}

/** A paragraph to stand in until there is one: what is checked here is what is said of the document. */
const STAND_IN = [{ n: 1, gist: "Not yet." }];

function checkSource(
  draft: Draft,
  source: JsonRecord & { readonly id: string },
  publishers: readonly JsonRecord[],
): ReadonlyMap<SourceField, string> {
  const report = createReport();
  const file = `sources/${source.id}.json`;
  const known = recordsOf(draft, "publishers").map(({ record }) => record);
  const parsed = new Map<string, unknown>([
    ["dataset.json", readValue(draft.texts.get("dataset.json") ?? "")],
    ["publishers.json", [...known, ...publishers]],
    [file, { ...source, paragraphs: STAND_IN }],
  ]);
  const checked = draftDataset(parsed, report);
  const context = createContext(checked, createDates(checked.head?.record.asOf ?? ""), new Set(), report);
  checkTables(context);
  checkSources(context);
  const faults = new Map<SourceField, string>();
  for (const { file: at, path, message } of report.faults) {
    const field =
      at === file
        ? FIELDS.get(String(path[0]))
        : path[0] === known.length
          ? PUBLISHER_FIELDS.get(String(path[1]))
          : undefined;
    if (field !== undefined && !faults.has(field)) faults.set(field, message);
  }
  return faults;
}

const FIELDS: ReadonlyMap<string, SourceField> = new Map(
  (["url", "title", "publisher", "published", "language", "author", "type", "rights"] as const).map((key) => [
    key,
    key,
  ]),
);
const PUBLISHER_FIELDS: ReadonlyMap<string, SourceField> = new Map([
  ["id", "publisherName"],
  ["name", "publisherName"],
  ["control", "publisherControl"],
  ["note", "publisherNote"],
]);
