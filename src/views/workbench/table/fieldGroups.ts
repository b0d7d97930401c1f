import { ROLES } from "../../../dataset/terms";
import { ALL_FIELDS, type Field } from "../../../workbench/table/fields";

const WHEN: readonly Field[] = ["date", "year", "month", "day", "endDate", "endYear", "endMonth", "endDay"];
const SOURCE: readonly Field[] = [
  "address",
  "sourceTitle",
  "publisher",
  "published",
  "language",
  "author",
  "sourceType",
  "rights",
  "archived",
];
const QUOTE: readonly Field[] = [
  "paragraph",
  "gist",
  "quote",
  "translation",
  "speech",
  "stance",
  "attribution",
  "hedge",
  "note",
];
const EVENT: readonly Field[] = ["id", "kind", "title", "summary", "place", "track", "status", "issues", "slide"];
const grouped = new Set<Field>([...EVENT, ...WHEN, ...ROLES, ...SOURCE, ...QUOTE]);

/** The fields in the order in which somebody looks for one. */
export const FIELD_GROUPS: readonly { readonly label: string; readonly fields: readonly Field[] }[] = [
  { label: "The event", fields: EVENT },
  { label: "When", fields: WHEN },
  { label: "Who took part", fields: ROLES },
  { label: "The source", fields: SOURCE },
  { label: "What it says", fields: QUOTE },
  { label: "Of one kind of event", fields: ALL_FIELDS.filter((field) => !grouped.has(field)) },
];
