import { ALL_FIELDS, type Field, fieldRow } from "./fields";
import { foldName } from "./foldName";
import { type Form, recognise } from "./forms";
import type { ColumnRule, Mapping } from "./mapping";

/** Other words that people head such columns with; the first languages of those who keep them among others. */
const OTHER_WORDS: Readonly<Partial<Record<Field, readonly string[]>>> = {
  id: ["identifier", "event id", "code"],
  kind: ["type", "event type", "category", "тип", "typ", "tipo"],
  title: [
    "headline",
    "event",
    "name",
    "what happened",
    "назва",
    "подія",
    "заголовок",
    "событие",
    "titel",
    "titre",
    "titulo",
  ],
  summary: [
    "description",
    "text",
    "details",
    "notes on event",
    "опис",
    "описание",
    "beschreibung",
    "resume",
    "resumen",
  ],
  date: ["when", "start", "start date", "begin", "day of event", "event date", "dat", "дата", "datum", "fecha"],
  endDate: ["end", "until", "to", "finish", "last day", "ende", "fin"],
  year: ["yyyy", "start year", "рік", "год", "jahr", "annee", "ano"],
  month: ["mm", "start month", "місяць", "месяц", "monat", "mois", "mes"],
  day: ["dd", "start day", "день", "tag", "jour", "dia"],
  place: ["location", "city", "venue", "where", "місце", "место", "ort", "lieu", "lugar"],
  track: ["process", "peace process", "strand", "group", "negotiation"],
  party: [
    "party",
    "participants",
    "actors",
    "sides",
    "delegations",
    "country",
    "сторони",
    "стороны",
    "parteien",
    "partes",
  ],
  mediator: [
    "mediator",
    "third party",
    "third parties",
    "mediated by",
    "посередник",
    "посредник",
    "vermittler",
    "mediateur",
  ],
  host: ["host", "hosted by"],
  speaker: ["speaker", "who said", "said by"],
  signatory: ["signatory", "signed by"],
  issues: ["issue", "topic", "topics", "agenda", "subject", "теми", "темы", "themen", "themes", "temas"],
  address: ["url", "link", "source url", "source link", "href", "web address", "посилання", "ссылка", "lien", "enlace"],
  sourceTitle: ["article", "article title", "source name", "document"],
  publisher: ["outlet", "newspaper", "medium", "media", "source", "джерело", "источник", "quelle", "fuente"],
  published: ["publication date", "date published", "published on", "accessed"],
  language: ["lang", "мова", "язык", "sprache", "langue", "idioma"],
  author: ["byline", "reporter"],
  paragraph: ["para", "paragraph number", "абзац", "absatz", "paragraphe", "parrafo"],
  gist: ["paragraph summary"],
  quote: ["quotation", "exact words", "citation", "цитата", "zitat", "cita"],
  status: ["state", "статус"],
  archived: ["archive", "archived url", "wayback"],
  count: ["number", "people", "prisoners", "how many"],
};

/** The field that a column's name speaks of, null where it speaks of none. */
function fieldNamed(column: string): Field | null {
  const name = foldName(column);
  if (name === "") return null;
  const speaks = (field: Field) =>
    [field, fieldRow(field).label, ...(OTHER_WORDS[field] ?? [])].some((word) => foldName(word) === name);
  return ALL_FIELDS.find(speaks) ?? null;
}

/** What a new dataset calls the track that everything belongs to. */
const FIRST_TRACK = ["Talks"];

/**
 * Where the columns of a table may go: as its form has them, else by their names. No single field is given twice.
 * `tracks` are the names of those that the dataset has: where there is one, it is that of every row that names none.
 */
export function suggestMapping(
  header: readonly string[],
  form: Form | null = recognise(header),
  tracks: readonly string[] = FIRST_TRACK,
): Mapping {
  const columns = new Map<string, ColumnRule>();
  const taken = new Set<Field>();
  for (const column of header) {
    const rule = form === null ? toRule(fieldNamed(column)) : ruleIn(form, column);
    if (rule === null || (taken.has(rule.to) && !fieldRow(rule.to).list)) continue;
    taken.add(rule.to);
    columns.set(column, rule);
  }
  const [track] = tracks;
  const own = { ...(track !== undefined && tracks.length === 1 && { track }), ...form?.defaults };
  return { columns, defaults: usualDefaults(own) };
}

const toRule = (field: Field | null): ColumnRule | null => (field === null ? null : { to: field });

function ruleIn(form: Form, column: string): ColumnRule | null {
  const known = Object.entries(form.columns).find(([name]) => foldName(name) === foldName(column))?.[1];
  return typeof known === "string" ? { to: known } : (known ?? null);
}

/** What is said for every row unless somebody says otherwise; each is shown, and can be changed. */
const USUAL: Readonly<Partial<Record<Field, string>>> = {
  status: "occurred",
  language: "en",
  sourceType: "news",
  rights: "unknown",
  stance: "supports",
};

function usualDefaults(own: Readonly<Partial<Record<Field, string>>>): ReadonlyMap<Field, string> {
  const all = { ...USUAL, ...own };
  return new Map(ALL_FIELDS.flatMap((field) => (all[field] === undefined ? [] : [[field, all[field]] as const])));
}
