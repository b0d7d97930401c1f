import { type Edit, format, type Node, parseTree } from "jsonc-parser";
import { recordInOrder } from "../../dataset/schema/keyOrder";
import { type JsonRecord, readValue } from "../draft";
import { putRecord, spell, styleOf } from "../patchText";

/**
 * A file's text with new records after its last; what stands in it stays as it is, byte for byte. `text` is null where
 * there is none. The same as `putRecord` for one after the other, in one step whatever their number.
 */
export function appendRecords(file: string, text: string | null, records: readonly JsonRecord[]): string {
  const [first, ...others] = records;
  if (text === null || first === undefined) return text ?? spell(file, records);
  const value = readValue(text);
  if (Array.isArray(value) && spell(file, value) === text) return spell(file, [...value, ...records]);
  // The first one brings the end of the list into the form that all others are appended to.
  const begun = putRecord(file, text, first);
  const last = parseTree(begun)?.children?.at(-1);
  const rest = others.map((record) => recordInOrder(file, record));
  return last === undefined ? begun : insertAfter(begun, last, rest);
}

function insertAfter(text: string, { offset, length }: Node, records: readonly JsonRecord[]): string {
  const end = offset + length;
  const inserted = records.map((record) => `,${JSON.stringify(record)}`).join("");
  const whole = text.slice(0, end) + inserted + text.slice(end);
  return applyInOrder(whole, format(whole, { offset: end, length: inserted.length }, styleOf(text)));
}

/** The library's own `applyEdits` copies the text for every edit. */
function applyInOrder(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { offset, length, content } of [...edits].sort((a, b) => a.offset - b.offset)) {
    parts.push(text.slice(done, offset), content);
    done = offset + length;
  }
  return parts.join("") + text.slice(done);
}
