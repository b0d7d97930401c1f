import { id as idSchema } from "../../dataset/schema/values";
import { AUTHORED_STATUSES, KINDS, type Kind, ROLES } from "../../dataset/terms";
import type { JsonRecord } from "../draft";
import { compact } from "./compact";
import type { Field } from "./fields";
import { type Lack, madeTitle, notAnId } from "./importWords";
import { missing, readKindPart } from "./kindPart";
import type { Names } from "./names";
import type { DateOrder } from "./readDate";
import { createReader, type RowReader } from "./rowReader";
import { type RowSource, readSource } from "./rowSource";
import type { CellFault, Given, RowValues } from "./rowValues";
import { readWhen } from "./rowWhen";
import { plainId } from "./wantedId";

/** A row as far as it is an event. */
export interface BuiltRow {
  readonly at: number;
  /** The event without id and source: keys that the row has nothing for are left out. */
  readonly event: JsonRecord;
  readonly title: string;
  /** True where the title is ours. */
  readonly titleMade: boolean;
  readonly when: string | null;
  readonly planned: boolean;
  /** The id that the row gives, "" where it gives none. */
  readonly id: string;
  readonly source: RowSource;
  readonly lacks: readonly Lack[];
  /** The names that it uses, by `nameUse`. */
  readonly uses: ReadonlyMap<string, Given>;
  /** Cells that are no part of the event, by column. */
  readonly kept: ReadonlyMap<string, string>;
  readonly faults: readonly CellFault[];
  /** The column that gives a field, "" where none does. */
  readonly columnOf: (field: Field) => string;
}

export function buildRow(values: RowValues, names: Names, order: DateOrder | null): BuiltRow {
  const faults: CellFault[] = [...values.faults];
  const reader = createReader(values, names, faults);
  const kind = reader.choice("kind", KINDS);
  const status = reader.choice("status", AUTHORED_STATUSES);
  const when = readWhen(reader, order);
  const actors = ROLES.flatMap((role) => reader.named(role, "actors").map(({ id, name }) => ({ id, name, role })));
  const issues = reader.named("issues", "issues").map(({ id }) => id);
  const place = reader.named("place", "places")[0] ?? null;
  const track = reader.named("track", "tracks")[0]?.id ?? null;
  const source = readSource(reader, order);
  const given = reader.text("title")?.text ?? null;
  const title = given ?? titleFor(kind, place?.name ?? null, actors);
  const summary = reader.text("summary")?.text ?? null;
  const around = { status, issues, quote: source.quote };
  const { part, lacks } = kind === null ? { part: null, lacks: [] } : readKindPart(kind, reader, around);
  const event = compact({
    kind,
    title,
    summary,
    when,
    place: place?.id ?? null,
    track,
    status,
    actors: actors.map(({ id, role }) => ({ actor: id, role })),
    issues,
    ...(kind !== null && { [kind]: part }),
  });
  return {
    at: values.at,
    event,
    title: title ?? "",
    titleMade: given === null && title !== null,
    when,
    planned: status === "planned",
    id: readId(reader),
    source,
    lacks: [
      ...missing({ kind, title, date: when, summary, track, status, actors: actors.length > 0 ? true : null }),
      ...lacks,
      ...source.lacks,
    ],
    uses: reader.uses,
    kept: new Map([...values.kept, ...reader.unasked()]),
    faults,
    columnOf: (field) => values.given.get(field)?.[0]?.column ?? "",
  };
}

const titleFor = (kind: Kind | null, place: string | null, actors: readonly { readonly name: string }[]) =>
  kind === null || (place === null && actors.length === 0)
    ? null
    : madeTitle(kind, place, [...new Set(actors.map(({ name }) => name))]);

const isId = (text: string): boolean => idSchema.safeParse(text).success;

function readId(reader: RowReader): string {
  const given = reader.text("id");
  if (given === null) return "";
  const id = isId(given.text) ? given.text : plainId(given.text);
  if (id === "") reader.fault(given.column, notAnId(given.text));
  return id;
}
