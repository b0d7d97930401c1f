import type { Draft, JsonRecord } from "./draft";
import { putRecord, removeRecord } from "./patchText";

/** One change of an authored folder. */
export type Edit =
  /** A record goes into a file: in the place of the one with its id, else after the last. A file of one record holds it alone. */
  | { readonly type: "put"; readonly file: string; readonly record: JsonRecord }
  | { readonly type: "remove"; readonly file: string; readonly id: string }
  /** A whole text; null takes the file away. */
  | { readonly type: "write"; readonly file: string; readonly text: string | null }
  /** Several that are one to whoever makes them. */
  | { readonly type: "all"; readonly edits: readonly Edit[] };

/** The draft after an edit, and the edit that leads back to it as it was, byte for byte. */
export function applyEdit(draft: Draft, edit: Edit): { readonly draft: Draft; readonly inverse: Edit } {
  const texts = new Map(draft.texts);
  write(texts, edit);
  const inverse = textsToWrite(changedTexts(texts, draft.texts));
  return { draft: { texts }, inverse };
}

/** The texts of `from` that `to` has otherwise, null for those that it lacks: what has to be written to make them equal. */
export function changedTexts(
  from: ReadonlyMap<string, string>,
  to: ReadonlyMap<string, string>,
): ReadonlyMap<string, string | null> {
  const changed = new Map<string, string | null>();
  for (const [file, text] of to) if (from.get(file) !== text) changed.set(file, text);
  for (const file of from.keys()) if (!to.has(file)) changed.set(file, null);
  return changed;
}

const textsToWrite = (texts: ReadonlyMap<string, string | null>): Edit => ({
  type: "all",
  edits: [...texts].map(([file, text]) => ({ type: "write", file, text })),
});

function write(texts: Map<string, string>, edit: Edit): void {
  switch (edit.type) {
    case "put":
      texts.set(edit.file, putRecord(edit.file, texts.get(edit.file) ?? null, edit.record));
      return;
    case "remove": {
      const left = removeRecord(edit.file, texts.get(edit.file) ?? "", edit.id);
      if (left === null) texts.delete(edit.file);
      else texts.set(edit.file, left);
      return;
    }
    case "write":
      if (edit.text === null) texts.delete(edit.file);
      else texts.set(edit.file, edit.text);
      return;
    case "all":
      for (const one of edit.edits) write(texts, one);
      return;
    default:
      edit satisfies never;
  }
}
