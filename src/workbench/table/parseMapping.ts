import { findNodeAtLocation, parseTree } from "jsonc-parser";
import { parseJson } from "../../dataset/check/parseJson";
import { placeOffset } from "../../dataset/check/placeFaults";
import { suggest } from "../../dataset/check/suggest";
import { isRecord, type Json } from "../draft";
import { ALL_FIELDS, type Field, FOR_ALL, fieldRow, isField } from "./fields";
import type { ColumnRule, Mapping } from "./mapping";
import * as words from "./mappingWords";

export interface MappingFault {
  /** Where the key stands, or where the text is no JSON; from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Reads the text of a MAP.json for a table with these columns. `mapping` is null where there is a fault. */
export function parseMapping(
  text: string,
  header: readonly string[],
): { readonly mapping: Mapping | null; readonly faults: readonly MappingFault[] } {
  const faults: MappingFault[] = [];
  const { value, faults: syntax } = parseJson(text);
  for (const { offset, message } of syntax) faults.push({ ...placeOffset(text, offset), message });
  if (syntax.length > 0) return { mapping: null, faults };
  const tree = parseTree(text);
  const tell: Tell = (path, message) => {
    const node = tree && findNodeAtLocation(tree, [...path]);
    faults.push({ ...placeOffset(text, node?.parent?.offset ?? 0), message });
  };
  const whole = toJson(value);
  if (!isRecord(whole)) return { mapping: null, faults: [{ line: 1, column: 1, message: words.NOT_A_MAPPING }] };
  for (const key of Object.keys(whole)) {
    if (key !== "columns" && key !== "defaults") tell([key], words.unknownKey(key));
  }
  const columns = readColumns(whole.columns, header, tell);
  const defaults = readDefaults(whole.defaults, tell);
  return { mapping: faults.length > 0 ? null : { columns, defaults }, faults };
}

/** What parsing JSON gave, known as what JSON can be. */
const toJson = (value: unknown): Json | undefined => value as Json | undefined;

/** Tells a fault of what stands at a path of keys. */
type Tell = (path: readonly string[], message: string) => void;

function readColumns(value: Json | undefined, header: readonly string[], tell: Tell): ReadonlyMap<string, ColumnRule> {
  const columns = new Map<string, ColumnRule>();
  if (!isRecord(value)) {
    tell(["columns"], words.NO_COLUMNS);
    return columns;
  }
  const taken = new Map<Field, string>();
  for (const [column, given] of Object.entries(value)) {
    if (!header.includes(column))
      tell(["columns", column], words.noSuchColumn(column, suggest(column, asCandidates(header))));
    const rule = readRule(column, typeof given === "string" ? { to: given } : given, tell);
    if (rule === null) continue;
    const other = taken.get(rule.to);
    if (other !== undefined && !fieldRow(rule.to).list) tell(["columns", column], words.takenField(rule.to, other));
    taken.set(rule.to, column);
    columns.set(column, rule);
  }
  return columns;
}

const asCandidates = (names: readonly string[]) => names.map((id) => ({ id, names: [] }));

function readRule(column: string, given: Json, tell: Tell): ColumnRule | null {
  if (!isRecord(given) || typeof given.to !== "string") {
    tell(["columns", column], words.noField(column));
    return null;
  }
  const { to, split, values, html } = given;
  if (!isField(to)) {
    tell(["columns", column], words.unknownField(to, suggest(to, asCandidates(ALL_FIELDS))));
    return null;
  }
  for (const key of Object.keys(given)) {
    if (!["to", "split", "values", "html"].includes(key)) tell(["columns", column, key], words.unknownKey(key));
  }
  const stands = values === undefined ? {} : isRecord(values) ? values : null;
  const pairs = stands === null ? [] : Object.entries(stands).filter(([, text]) => typeof text !== "string");
  if (stands === null || pairs.length > 0) tell(["columns", column, "values"], words.BAD_VALUES);
  if (split !== undefined && (typeof split !== "string" || split === ""))
    tell(["columns", column, "split"], words.BAD_SPLIT);
  if (html !== undefined && html !== true) tell(["columns", column, "html"], words.BAD_HTML);
  return {
    to,
    ...(typeof split === "string" && { split }),
    ...(stands !== null &&
      values !== undefined && {
        values: Object.fromEntries(Object.entries(stands).map(([from, text]) => [from, String(text)])),
      }),
    ...(html === true && { html: true as const }),
  };
}

function readDefaults(value: Json | undefined, tell: Tell): ReadonlyMap<Field, string> {
  const defaults = new Map<Field, string>();
  if (value === undefined) return defaults;
  if (!isRecord(value)) tell(["defaults"], words.BAD_DEFAULTS);
  else {
    for (const [field, text] of Object.entries(value)) {
      if (!isField(field) || !FOR_ALL.includes(field)) {
        tell(["defaults", field], words.notForAll(field, suggest(field, asCandidates(FOR_ALL))));
      } else if (typeof text === "string") defaults.set(field, text);
      else tell(["defaults", field], words.BAD_DEFAULTS);
    }
  }
  return defaults;
}

/** A mapping as the text of a MAP.json. */
export function formatMapping({ columns, defaults }: Mapping): string {
  const short = (rule: ColumnRule) => (Object.keys(rule).length === 1 ? rule.to : rule);
  const value = {
    columns: Object.fromEntries([...columns].map(([column, rule]) => [column, short(rule)])),
    defaults: Object.fromEntries(defaults),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
