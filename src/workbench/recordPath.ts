import { isRecord, type Json, type JsonRecord } from "./draft";

/** Steps from the top of a record to a value in it. */
export type RecordPath = readonly (string | number)[];

/** The value at a path, undefined where nothing is there. */
export function valueAt(record: Json, path: RecordPath): Json | undefined {
  let at: Json | undefined = record;
  for (const step of path) {
    if (Array.isArray(at) && typeof step === "number") at = at[step];
    else at = isRecord(at) && typeof step === "string" && Object.hasOwn(at, step) ? at[step] : undefined;
  }
  return at;
}

/** The record with another value at a path; undefined takes the key or the entry away. What leads there is made where it lacks. */
export function withValue(record: JsonRecord, path: RecordPath, value: Json | undefined): JsonRecord {
  const next = put(record, path, value);
  return isRecord(next) ? next : {};
}

function put(at: Json | undefined, path: RecordPath, value: Json | undefined): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === "number") {
    const list: readonly Json[] = Array.isArray(at) ? at : [];
    const inner = put(list[step], rest, value);
    return inner === undefined ? list.toSpliced(step, 1) : list.toSpliced(step, 1, inner);
  }
  const object = isRecord(at) ? at : {};
  const inner = put(Object.hasOwn(object, step) ? object[step] : undefined, rest, value);
  if (inner !== undefined) return { ...object, [step]: inner };
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== step));
}
