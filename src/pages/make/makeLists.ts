import { createElement, type ReactNode } from "react";
import { asEventIndex, type EventIndex } from "../../dataset/dataset";
import type { Kind } from "../../dataset/terms";
import { countInvolving } from "../../facts/actorFacts";
import { chunksOf } from "../chunks";
import { DocumentRows } from "../DocumentRows";
import { EventRows } from "../EventRows";
import { type ListName, ListPage } from "../ListPage";
import { ActorRows, MonthRows } from "../ListRows";
import type { PreparedPages } from "../preparePages";
import { type PageFile, renderPage } from "../renderPage";
import type { Site } from "../site";
import { ACTOR_COLUMNS, EVENT_COLUMNS, listTables, MONTH_COLUMNS, SOURCE_COLUMNS } from "./listTables";
import { newestFirst } from "./makeActors";

/** The indexes of events, rounds, agreements, people and parties, documents and months. */
export function* makeLists({ site, actors, sources, months }: PreparedPages): Generator<PageFile> {
  const { dataset } = site;
  const all = Array.from({ length: dataset.count }, (_, n) => asEventIndex(n));
  const ofKind = (kind: Kind) => all.filter((event) => dataset.kindOf(event) === kind);
  const events = (rows: readonly EventIndex[], withFacts: boolean) =>
    createElement(EventRows, { site, events: rows, withFacts });
  yield* makeList(site, "e", all.toReversed(), (rows) => events(rows, false));
  yield* listTables(site, "e", all, EVENT_COLUMNS);
  yield* makeList(site, "r", ofKind("round"), (rows) => events(rows, true));
  yield* listTables(site, "r", ofKind("round"), EVENT_COLUMNS);
  yield* makeList(site, "a", ofKind("agreement"), (rows) => events(rows, true));
  yield* listTables(site, "a", ofKind("agreement"), EVENT_COLUMNS);
  const named = actors.flatMap((row) => {
    const actor = dataset.actors.get(row.id);
    return actor ? [{ actor, events: countInvolving(dataset, row) }] : [];
  });
  const byName = named.toSorted(
    (a, b) => a.actor.name.localeCompare(b.actor.name, "en") || (a.actor.id < b.actor.id ? -1 : 1),
  );
  yield* makeList(site, "p", byName, (rows) => createElement(ActorRows, { site, rows }));
  yield* listTables(site, "p", byName, ACTOR_COLUMNS);
  yield* makeList(site, "s", sources.toSorted(newestFirst), (rows) =>
    createElement(DocumentRows, { site, documents: rows }),
  );
  yield* listTables(site, "s", sources, SOURCE_COLUMNS);
  yield* makeList(site, "m", months.toReversed(), (rows) => createElement(MonthRows, { months: rows }));
  yield* listTables(site, "m", months, MONTH_COLUMNS);
}

function* makeList<T>(
  site: Site,
  list: ListName,
  rows: readonly T[],
  render: (rows: readonly T[]) => ReactNode,
): Generator<PageFile> {
  for (const chunk of chunksOf(rows, `${list}/index.html`)) {
    const props = { site, list, total: rows.length, chunk, children: render(chunk.rows) };
    yield renderPage(chunk.path, createElement(ListPage<T>, props));
  }
}
