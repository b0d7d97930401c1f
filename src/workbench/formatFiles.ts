import { visit } from "jsonc-parser";
import { parseFiles } from "../dataset/check/checkFiles";
import { createReport, type Fault } from "../dataset/check/fault";
import { placeFaults, placeOffset } from "../dataset/check/placeFaults";
import { memoryOfOneRun } from "../dataset/memory";
import { hasItsForm, isListFile } from "../dataset/schema/files";
import { spell } from "./patchText";

export interface Formatted {
  /** The files whose text was another, each as it is spelled now. */
  readonly changed: ReadonlyMap<string, string>;
  /** Why files were left as they are: what stands in them would not survive being written anew. */
  readonly faults: readonly Fault[];
}

/**
 * The one spelling of an authored folder: keys in the schema's order (receipts' in the alphabet's), two spaces, LF, a
 * line's end at the end. The values are the same; a file that is no JSON of its form is left and named.
 */
export function formatFiles(files: ReadonlyMap<string, string>): Formatted {
  const report = createReport();
  const { parsed, syntax } = parseFiles(files, new Map(), report, memoryOfOneRun());
  for (const [file, value] of parsed) {
    if (!hasItsForm(file, value)) {
      report.error(
        file,
        [],
        isListFile(file) ? "this file must hold a list [ ] of records" : "this file must hold one record { }",
      );
    }
  }
  const placed = placeFaults(files, report.faults).filter(({ file }) => files.has(file));
  const faults: Fault[] = [...syntax, ...placed, ...[...parsed.keys()].flatMap((file) => lostNumbers(file, files))];
  const left = new Set(faults.map(({ file }) => file));
  const changed = new Map<string, string>();
  for (const [file, value] of parsed) {
    if (left.has(file)) continue;
    const text = spell(file, value);
    if (text !== files.get(file)) changed.set(file, text);
  }
  return { changed, faults };
}

/** Numbers that would not be the same after they were read. */
function lostNumbers(file: string, files: ReadonlyMap<string, string>): readonly Fault[] {
  const text = files.get(file) ?? "";
  const faults: Fault[] = [];
  visit(text, {
    onLiteralValue: (value: unknown, offset, length) => {
      if (typeof value !== "number" || isKept(text.slice(offset, offset + length))) return;
      const message = "this number has more digits than are kept; shorten it, or write it as a text";
      faults.push({ file, ...placeOffset(text, offset), path: "", message, severity: "error" });
    },
  });
  return faults;
}

/** A number of so many digits is never another after it was read. */
const SAFE_DIGITS = 15;

function isKept(literal: string): boolean {
  const value = Number(literal);
  if (JSON.stringify(value) === literal) return true;
  const digits = literal
    .replace(/e.*$/i, "")
    .replace(/\D/g, "")
    .replace(/^0+/, "")
    .replace(/(?<!0)0+$/, "");
  return digits.length <= SAFE_DIGITS && Number.isFinite(value) && (value !== 0 || digits === "");
}
