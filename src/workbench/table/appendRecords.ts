import { type JsonRecord, readValue } from "../draft";
import { putRecord, spell } from "../patchText";

/** A file's text with records after its last; what stands in it stays as it is, byte for byte. `text` is null where there is none. */
export function appendRecords(file: string, text: string | null, records: readonly JsonRecord[]): string {
  if (text === null) return spell(file, records);
  const value = readValue(text);
  // A file in the one spelling is written anew, which takes one step whatever the number of records.
  if (Array.isArray(value) && spell(file, value) === text) return spell(file, [...value, ...records]);
  return records.reduce((patched, record) => putRecord(file, patched, record), text);
}
