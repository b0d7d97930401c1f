import { isRecord, type Json, type JsonRecord } from "../../../workbench/draft";

/** The key under which an event that is being written says what was added for its part; it is never kept. */
const KEY = "addedForPart";

export const isAddedForPart = (key: string): boolean => key === KEY;

/** Who and what the part of an event's kind names. */
interface Named {
  /** As "actor role": somebody may be named in two roles. */
  readonly actors: readonly string[];
  readonly issues: readonly string[];
}

/**
 * The event as it was changed, with whom its part names now among the actors, in the role that follows from it, and the
 * issues of its positions among its issues. What was added for a name goes with that name; what somebody entered stays.
 */
export function followPart(before: JsonRecord, changed: JsonRecord): JsonRecord {
  const [was, is] = [namedIn(before), namedIn(changed)];
  const added = addedIn(before[KEY]);
  const actors = follow(rowsIn(changed.actors), keyOfRow, rowOfKey, was.actors, is.actors, added.actors);
  const issues = follow(rowsIn(changed.issues), String, String, was.issues, is.issues, added.issues);
  const { [KEY]: _, ...rest } = changed;
  return {
    ...rest,
    ...(actors.touched && { actors: actors.list }),
    ...(issues.touched && { issues: issues.list }),
    ...(actors.added.length + issues.added.length > 0 && { [KEY]: { actors: actors.added, issues: issues.added } }),
  };
}

/** A list after names came and went, and what of it was added for a name. */
function follow(
  list: readonly Json[],
  keyOf: (row: Json) => string,
  make: (key: string) => Json,
  was: readonly string[],
  is: readonly string[],
  added: readonly string[],
): { readonly list: readonly Json[]; readonly added: readonly string[]; readonly touched: boolean } {
  const gone = new Set(added.filter((key) => !is.includes(key)));
  const left = list.filter((row) => !gone.has(keyOf(row)));
  const has = new Set(left.map(keyOf));
  const fresh = [...new Set(is)].filter((key) => !was.includes(key) && !has.has(key));
  return {
    list: [...left, ...fresh.map(make)],
    added: [...added.filter((key) => !gone.has(key) && has.has(key)), ...fresh],
    touched: left.length < list.length || fresh.length > 0,
  };
}

function namedIn({ kind, ...record }: JsonRecord): Named {
  const part = record[String(kind)];
  if (!isRecord(part)) return { actors: [], issues: [] };
  switch (kind) {
    case "statement":
      return {
        actors: [part.speaker, ...rowsIn(part.joint)].flatMap((id) => inRole(id, "speaker")),
        issues: recordsIn(part.stances).flatMap(({ issue }) => idIn(issue)),
      };
    case "proposal":
      return { actors: inRole(part.proposer, "proposer"), issues: [] };
    case "exchange":
      return {
        actors: recordsIn(part.transfers).flatMap(({ from, to }) => [
          ...inRole(from, "releasing"),
          ...inRole(to, "receiving"),
        ]),
        issues: [],
      };
    default:
      return { actors: [], issues: [] };
  }
}

const rowsIn = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
const recordsIn = (value: Json | undefined): readonly JsonRecord[] => rowsIn(value).filter(isRecord);
const idIn = (value: Json | undefined): readonly string[] => (typeof value === "string" && value !== "" ? [value] : []);
const inRole = (value: Json | undefined, role: string): readonly string[] => idIn(value).map((id) => `${id} ${role}`);

const keyOfRow = (row: Json): string => (isRecord(row) ? `${String(row.actor)} ${String(row.role)}` : "");
function rowOfKey(key: string): Json {
  const [actor = "", role = ""] = key.split(" ");
  return { actor, role };
}

const addedIn = (value: Json | undefined): Named => ({
  actors: isRecord(value) ? rowsIn(value.actors).map(String) : [],
  issues: isRecord(value) ? rowsIn(value.issues).map(String) : [],
});
