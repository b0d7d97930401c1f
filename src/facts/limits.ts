import type { Dataset } from "../dataset/dataset";
import type { SourceRow } from "../dataset/part";
import { CONTROLS, type Control, STATUSES, type Status } from "../dataset/terms";

/** What a whole dataset does not know, counted: the same numbers whatever is filtered. */
export interface Limits {
  readonly events: number;
  /** Events whose evidence goes back to one origin. */
  readonly oneOrigin: number;
  /** Events that rest on one document. */
  readonly oneSource: number;
  /** Events on which sources differ. */
  readonly differing: number;
  readonly byStatus: { readonly [status in Status]: number };
  /** Transfers of exchanges, and those whose number no source gives. */
  readonly transfers: number;
  readonly unknownTransfers: number;
}

export function countLimits({ columns, count }: Pick<Dataset, "columns" | "count">): Limits {
  let oneOrigin = 0;
  let oneSource = 0;
  let differing = 0;
  const statuses = STATUSES.map(() => 0);
  for (let event = 0; event < count; event++) {
    if ((columns.origins[event] ?? 0) <= 1) oneOrigin++;
    if ((columns.sources[event] ?? 0) <= 1) oneSource++;
    if ((columns.disagreements[event] ?? 0) > 0) differing++;
    const status = columns.status[event] ?? 0;
    statuses[status] = (statuses[status] ?? 0) + 1;
  }
  const of = (status: Status): number => statuses[STATUSES.indexOf(status)] ?? 0;
  return {
    events: count,
    oneOrigin,
    oneSource,
    differing,
    byStatus: {
      occurred: of("occurred"),
      planned: of("planned"),
      cancelled: of("cancelled"),
      claimed: of("claimed"),
      disputed: of("disputed"),
    },
    transfers: columns.transferCount.length,
    unknownTransfers: columns.transferCount.filter((n) => n < 0).length,
  };
}

export interface SourceLimits {
  readonly sources: number;
  readonly quotes: number;
  readonly checked: number;
  readonly byControl: { readonly [control in Control]: number };
  /** Language tags with the number of documents, most first. */
  readonly languages: readonly (readonly [tag: string, sources: number])[];
}

export function countSourceLimits(rows: readonly SourceRow[]): SourceLimits {
  const languages = new Map<string, number>();
  for (const { language } of rows) languages.set(language, (languages.get(language) ?? 0) + 1);
  const counts = new Map(
    CONTROLS.map((control) => [control, rows.filter(({ publisher }) => publisher.control === control).length]),
  );
  const of = (control: Control): number => counts.get(control) ?? 0;
  return {
    sources: rows.length,
    quotes: rows.reduce((sum, { quotes }) => sum + quotes, 0),
    checked: rows.reduce((sum, { checked }) => sum + checked, 0),
    byControl: {
      private: of("private"),
      "public-service": of("public-service"),
      state: of("state"),
      official: of("official"),
    },
    languages: [...languages].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
  };
}
