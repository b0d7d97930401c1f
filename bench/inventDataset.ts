import { group } from "d3";
import type { Authored } from "../src/dataset/authored/records";
import type { EventRecord } from "../src/dataset/schema/event";
import { dayOf } from "../src/time/calendar";
import { createDice } from "./dice";
import { AS_OF, createDays } from "./inventDates";
import { createInventor } from "./inventEvents";
import { createEvidencer } from "./inventSources";
import { inventTables, leaveUnusedOut } from "./inventTables";

/** From here on events are lean: their details would take gigabytes and are seen by no measurement. */
const LEAN_FROM = 200_001;

/** An invented negotiation of `count` events, sound by the checks; the same count and seed give the same dataset. */
export function inventDataset(count: number, seed: number): Authored {
  const dice = createDice(seed);
  const tables = inventTables();
  const evidencer = createEvidencer(dice, tables, dayOf(AS_OF));
  const dayAtRandom = createDays(dice);
  const days = Float64Array.from({ length: count }, dayAtRandom).sort();
  const invent = createInventor(dice, tables, evidencer, count >= LEAN_FROM);
  const events: EventRecord[] = [];
  for (const day of days) events.push(invent(day));
  return leaveUnusedOut({
    head: {
      id: `invented-${count}`,
      title: `An invented negotiation of ${count} events`,
      description: "Made by the benchmark's generator; nobody said or did any of it.",
      license: "CC0-1.0",
      version: "1.0.0",
      asOf: AS_OF,
      language: "en",
    },
    ...tables,
    sources: evidencer.sources,
    events,
    receipts: {},
    changes: [],
    drafts: [],
  });
}

/** The dataset as editors would write it: the text of each file by its path inside the dataset's folder. */
export function* formatFiles(dataset: Authored): Generator<readonly [path: string, text: string], void> {
  const { head, actors, publishers, places, issues, tracks } = dataset;
  for (const [name, value] of Object.entries({ dataset: head, actors, publishers, places, issues, tracks })) {
    yield [`${name}.json`, format(value)];
  }
  for (const source of dataset.sources) yield [`sources/${source.id}.json`, format(source)];
  for (const [month, events] of group(dataset.events, (event) => event.id.slice(0, 7))) {
    yield [`events/${month}.json`, format(events)];
  }
}

const format = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
