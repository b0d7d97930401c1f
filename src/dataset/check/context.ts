import type { Dates } from "../authored/dates";
import type { EvidenceRecord, ReadingRecord } from "../schema/event";
import { showValue } from "../schema/showValue";
import { inUnicodeForm } from "../unicodeForm";
import type { Draft, IdKind, Listed } from "./draft";
import { nameKind } from "./draft";
import type { Path, Report } from "./fault";
import { type Candidate, findNearest, suggest } from "./suggest";

/** What every check of meaning works with. */
export interface Context {
  readonly draft: Draft;
  readonly dates: Dates;
  /** The authored as-of date, null where it cannot be read. */
  readonly asOf: string | null;
  readonly report: Report;
  /** Reports an id that no file gives; true where one does, or where that cannot be known because a file is broken. */
  readonly refer: (kind: IdKind, id: string, file: string, path: Path) => boolean;
  /** Reports a date that cannot be read. */
  readonly date: (edtf: string, file: string, path: Path) => boolean;
}

/** Looks after the quotes of a whole dataset: each passage by itself, and what is taken of each source together. */
export interface PassageChecker {
  readonly check: (passage: EvidenceRecord | ReadingRecord, file: string, path: Path) => void;
}

export function createContext(draft: Draft, dates: Dates, unreadable: ReadonlySet<IdKind>, report: Report): Context {
  const refer = (kind: IdKind, id: string, file: string, path: Path) => {
    // An id that is not one at all has been reported with the record's shape.
    const { sound, faulty } = draft.ids[kind];
    if (sound.has(id) || unreadable.has(kind)) return true;
    const name = nameKind(kind);
    const cause = findNearest(id, faulty) ?? faulty.find((record) => record.id === "");
    const advice = cause === undefined ? suggest(id, sound.values()) : `; ${blame(cause, name)}`;
    report.unknown(file, path, `unknown ${name} '${id}'${advice}`, {
      to: `${kind} ${id}`,
      follows: faulty.length > 0,
    });
    return false;
  };
  const date = (edtf: string, file: string, path: Path) => {
    const result = dates.parse(edtf);
    if (!result.ok) report.error(file, path, `'${showValue(edtf)}': ${result.reason}`);
    return result.ok;
  };
  return { draft, dates, asOf: draft.head?.record.asOf ?? null, report, refer, date };
}

/** Points to a record whose own id is at fault. */
const blame = ({ id, file }: Candidate & { readonly file: string }, name: string): string =>
  id === ""
    ? `is it the ${name} in ${file} that has no id?`
    : `is it the one in ${file} whose id '${showValue(id)}' is at fault?`;

/** Reports every value that comes again in a list. */
export function reportRepeats<T>(
  context: Context,
  file: string,
  entries: readonly T[],
  keyOf: (entry: T) => string,
  pathOf: (index: number) => Path,
  message: (entry: T) => string,
): void {
  if (entries.length < 2) return;
  const seen = new Set<string>();
  entries.forEach((entry, i) => {
    const key = keyOf(entry);
    if (seen.has(key)) context.report.error(file, pathOf(i), message(entry));
    seen.add(key);
  });
}

/** Reports records of one kind that have the same name but for case, accents, spaces and what cannot be seen. */
export function checkNames(
  { report }: Context,
  kind: IdKind,
  listed: readonly Listed<{ readonly id: string; readonly name: string }>[],
): void {
  const named = new Map<string, string>();
  for (const { file, path, record } of listed) {
    const key = inUnicodeForm(record.name, "NFKD")
      .replaceAll(/[\p{M}\s\p{Default_Ignorable_Code_Point}]/gu, "")
      .toLowerCase();
    const other = named.get(key);
    if (other === undefined) named.set(key, record.id);
    else if (other !== record.id) {
      const message = `${nameKind(kind)} '${other}' has this name too; make them one, or tell them apart`;
      report.error(file, [...path, "name"], message);
    }
  }
}
