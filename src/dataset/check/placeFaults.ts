import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import { firstPlace } from "../firstPlace";
import { noEntry } from "../noEntry";
import type { Texts } from "../texts";
import { type Fault, formatPointer, type Reference, type UnplacedFault } from "./fault";
import { findTooDeep } from "./findTooDeep";

/** Line and column from 1 of an offset, both in UTF-16 units, as editors count. */
export function placeOffset(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before[before.length - 1]?.length ?? 0) + 1 };
}

export interface PlacedFault extends Fault {
  readonly reference: Reference | null;
}

/**
 * Finds where each fault stands in its file. A text is parsed with positions only when it has a fault, which keeps
 * checking a large and sound dataset fast.
 */
export function placeFaults(files: Texts, faults: readonly UnplacedFault[]): readonly PlacedFault[] {
  const byFile = new Map<string, UnplacedFault[]>();
  for (const fault of faults) {
    const list = byFile.get(fault.file);
    if (list) list.push(fault);
    else byFile.set(fault.file, [fault]);
  }
  const placed: PlacedFault[] = [];
  for (const [file, ofFile] of byFile) {
    const text = files.get(file) ?? "";
    const tree = findTooDeep(text) === null ? parseTree(text) : undefined;
    const lineStarts = listLineStarts(text);
    for (const { path, message, severity, at, reference } of ofFile) {
      const offset = tree ? offsetOf(tree, path, at) : 0;
      const place = lineAndColumn(lineStarts, offset);
      placed.push({ file, ...place, path: formatPointer(path), message, severity, reference });
    }
  }
  return placed;
}

/** Files that others refer to come before those that refer to them; what is in no known folder may be what is missed. */
const rank = (file: string): number =>
  ["sources/", "events/", "receipts.json", "changes.json", "drafts.json"].findIndex((at) => file.startsWith(at));

/** By file, then place; errors of one place before warnings. */
export const comparePlaces = (a: Fault, b: Fault): number =>
  rank(a.file) - rank(b.file) ||
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
  a.line - b.line ||
  a.column - b.column ||
  (a.severity < b.severity ? -1 : a.severity > b.severity ? 1 : 0);

/** Where the value at a path begins, or its key; what is missing is placed at the nearest thing that holds it. */
function offsetOf(tree: Node, path: readonly (string | number)[], at: "value" | "key"): number {
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return at === "key" && length === path.length ? (node.parent?.offset ?? node.offset) : node.offset;
  }
  return tree.offset;
}

function listLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

function lineAndColumn(starts: readonly number[], offset: number): { line: number; column: number } {
  const startOf = (line: number) => starts[line - 1] ?? noEntry(line - 1);
  const line = firstPlace(starts.length, (place) => startOf(place + 1) > offset);
  return { line, column: offset - startOf(line) + 1 };
}
