import { listInvolved } from "../authored/involve";
import { findStale } from "../text/receipts";
import type { Context } from "./context";
import type { IdKind, Listed } from "./draft";

/** Warns of records that nothing in the dataset names: left over from a change, or a reference that was forgotten. */
export function checkUse({ draft, report }: Context): void {
  const used: { readonly [kind in "actors" | "places" | "publishers" | "sources"]: Set<string> } = {
    actors: new Set(),
    places: new Set(),
    publishers: new Set(),
    sources: new Set(),
  };
  for (const { record } of draft.sources) {
    used.publishers.add(record.publisher);
    if (record.agency !== undefined) used.actors.add(record.agency);
  }
  for (const { record } of draft.actors) for (const { actor } of record.affiliations ?? []) used.actors.add(actor);
  for (const { record } of draft.events) {
    if (record.place !== undefined) used.places.add(record.place);
    for (const one of listInvolved(record)) {
      used.actors.add(one.actor);
      if (one.for !== undefined) used.actors.add(one.for);
    }
    if (record.kind === "exchange") {
      for (const { from, to } of record.exchange.transfers) used.actors.add(from).add(to);
    }
    for (const { attribution } of record.relations ?? []) for (const actor of attribution ?? []) used.actors.add(actor);
    const readings = (record.discrepancies ?? []).flatMap((discrepancy) => discrepancy.readings);
    for (const passage of [...record.evidence, ...readings]) {
      used.sources.add(passage.source);
      for (const actor of passage.attribution ?? []) used.actors.add(actor);
    }
  }
  // What a draft names will be used when it is finished; which of its texts are ids is not asked of it.
  for (const { record } of draft.drafts)
    for (const text of textsIn(record)) for (const ids of Object.values(used)) ids.add(text);
  const warn = (kind: keyof typeof used & IdKind, what: string, listed: readonly Listed<{ readonly id: string }>[]) => {
    for (const { file, path, record } of listed) {
      if (!used[kind].has(record.id)) report.warn(file, [...path, "id"], `nothing names ${what} '${record.id}'`);
    }
  };
  warn("actors", "the actor", draft.actors);
  warn("places", "the place", draft.places);
  warn("publishers", "the publisher", draft.publishers);
  warn("sources", "the source", draft.sources);
}

const textsIn = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** Receipts that vouch for words which are no longer there. */
export function checkReceipts({ draft, report }: Context): void {
  if (draft.receipts === null) return;
  const hashes = new Map(
    draft.sources.map(({ record }) => [record.id, new Map(record.paragraphs.map(({ n, sha256 }) => [n, sha256]))]),
  );
  const quotes = draft.events.flatMap(({ record }) => {
    const readings = (record.discrepancies ?? []).flatMap((discrepancy) => discrepancy.readings);
    return [...record.evidence, ...readings].flatMap(({ source, paragraph, quote }) =>
      quote === undefined ? [] : [{ source, paragraph, quote, sha256: hashes.get(source)?.get(paragraph) }],
    );
  });
  const { file, record } = draft.receipts;
  for (const key of findStale(record, quotes)) {
    const message =
      "this receipt is stale: its quote or paragraph has changed since it was checked; run data:verify again";
    report.error(file, [key], message, "key");
  }
}
