import { asEventIndex, type Dataset } from "../dataset/dataset";
import type { SourceRow } from "../dataset/part";
import { CONTROLS, type Control, type Status } from "../dataset/terms";

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

export function countLimits(dataset: Dataset): Limits {
  const { count } = dataset;
  let oneOrigin = 0;
  let oneSource = 0;
  let differing = 0;
  let transfers = 0;
  let unknownTransfers = 0;
  const byStatus = { occurred: 0, planned: 0, cancelled: 0, claimed: 0, disputed: 0, draft: 0 } satisfies Record<
    Status,
    number
  >;
  for (let i = 0; i < count; i++) {
    const event = asEventIndex(i);
    if (dataset.originCountOf(event) <= 1) oneOrigin++;
    if (dataset.sourceCountOf(event) <= 1) oneSource++;
    if (dataset.disagreementCountOf(event) > 0) differing++;
    byStatus[dataset.statusOf(event)]++;
    for (const transfer of dataset.transfersOf(event)) {
      transfers++;
      if (transfer.count === null) unknownTransfers++;
    }
  }
  return {
    events: count,
    oneOrigin,
    oneSource,
    differing,
    byStatus,
    transfers,
    unknownTransfers,
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
