import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { formatPointer } from "../../../dataset/check/fault";
import { checkRecord, type RecordFault } from "../../../workbench/checkRecord";
import type { Draft, Json, JsonRecord } from "../../../workbench/draft";
import { type RecordPath, valueAt, withValue } from "../../../workbench/recordPath";
import { sayPlainly } from "./plainFault";

/** A record that is being filled in, and what its fields need: the value at a place, the way to change it, what is wrong there. */
export interface Editing {
  readonly record: JsonRecord;
  readonly at: (path: RecordPath) => Json | undefined;
  readonly textAt: (path: RecordPath) => string;
  /** What was chosen; undefined takes the key or the entry away. */
  readonly set: (path: RecordPath, value: Json | undefined) => void;
  /** What is half typed: nothing is blamed until its field is left. */
  readonly type: (path: RecordPath, value: Json | undefined) => void;
  readonly leave: (path: RecordPath) => void;
  /** Several keys of the record at once. */
  readonly setAll: (values: JsonRecord) => void;
  /** What data:check says of exactly that place, "" for nothing, and until somebody has been there or asked for all. */
  readonly faultAt: (path: RecordPath) => string;
  readonly faults: readonly RecordFault[];
  /** Whether everything was asked to be said. */
  readonly told: boolean;
  /** Says at every field what is wrong there. */
  readonly tellAll: () => void;
}

/** The record is the caller's; the checks are data:check's, so that what a field says is what the command says. */
export function useEditing(
  draft: Draft,
  file: string,
  record: JsonRecord,
  onChange: (record: JsonRecord) => void,
  { toldAll = false }: { readonly toldAll?: boolean } = {},
): Editing {
  const [all, setAll] = useState(toldAll);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const faults = useMemo(
    () => checkRecord(draft, file, record).map((fault) => sayPlainly(fault, record)),
    [draft, file, record],
  );
  const at = (path: RecordPath) => valueAt(record, path);
  // What is set late, such as a record that was added in place, must not bring back what the record was before.
  const latest = useRef({ record, onChange });
  useLayoutEffect(() => {
    latest.current = { record, onChange };
  });
  const change = (make: (now: JsonRecord) => JsonRecord) => {
    const next = make(latest.current.record);
    latest.current.record = next;
    latest.current.onChange(next);
  };
  const leave = (path: RecordPath) => setTouched((before) => new Set([...before, formatPointer(path)]));
  const type = (path: RecordPath, value: Json | undefined) => change((now) => withValue(now, path, value));
  return {
    record,
    faults,
    at,
    textAt: (path) => {
      const value = at(path);
      return typeof value === "string" || typeof value === "number" ? String(value) : "";
    },
    set: (path, value) => {
      leave(path);
      type(path, value);
    },
    type,
    leave,
    setAll: (values) => change((now) => ({ ...now, ...values })),
    faultAt: (path) => {
      const pointer = formatPointer(path);
      if (!all && !touched.has(pointer)) return "";
      return faults.find((fault) => fault.pointer === pointer && pointer !== "")?.message ?? "";
    },
    told: all,
    tellAll: () => setAll(true),
  };
}
