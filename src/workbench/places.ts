import { type Draft, filesOf, findRecord, type JsonRecord } from "./draft";

/** The file that a new event goes into: the one of its month or year where there is one, as the dataset's editors have it. */
export function fileForEvent(draft: Draft, record: JsonRecord): string {
  const id = String(record.id);
  const known = findRecord(draft, "events", id);
  if (known) return known.file;
  const files = filesOf(draft, "events");
  const [year, month] = /^(\d{4})(-\d{2})?/.exec(String(record.when))?.slice(1) ?? [];
  const byMonth = `events/${year}${month}.json`;
  const byYear = `events/${year}.json`;
  if (month !== undefined && files.includes(byMonth)) return byMonth;
  if (year !== undefined && files.includes(byYear)) return byYear;
  const [only] = files;
  if (only !== undefined && files.length === 1) return only;
  if (year === undefined) return only ?? "events/events.json";
  const inMonths = files.some((file) => file.startsWith(`events/${year}-`));
  return inMonths && month !== undefined ? byMonth : byYear;
}

export const DRAFTS_FILE = "drafts.json";
