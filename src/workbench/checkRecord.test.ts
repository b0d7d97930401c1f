import { expect, test } from "vitest";
import { checkDataset } from "../dataset/check/checkDataset";
import { inventDataset } from "../testing/inventDataset";
import { checkRecord } from "./checkRecord";
import type { JsonRecord } from "./draft";
import { recordsOf } from "./draft";
import { putRecord } from "./patchText";
import { withValue } from "./recordPath";

const EVENTS = "events/2031-02.json";
const draft = { texts: inventDataset() };
const events = recordsOf(draft, "events");
const eventOf = (kind: string): JsonRecord => events.find(({ record }) => record.kind === kind)?.record ?? {};

test("every record of a sound dataset is sound by itself", () => {
  for (const { file, record } of [...events, ...recordsOf(draft, "actors"), ...recordsOf(draft, "places")]) {
    const errors = checkRecord(draft, file, record).filter(({ severity }) => severity === "error");
    expect(errors, String(record.id)).toEqual([]);
  }
});

test.each<[string, JsonRecord]>([
  ["/title", withValue(eventOf("round"), ["title"], "")],
  ["/when", withValue(eventOf("round"), ["when"], "2031-02-30")],
  ["/round/format", withValue(eventOf("round"), ["round", "format"], "square")],
  ["/evidence/0/quote", withValue(eventOf("round"), ["evidence", 0, "quote"], "two words")],
  ["/actors/0/actor", withValue(eventOf("round"), ["actors", 0, "actor"], "nobody")],
])("what is wrong at %s is said there, in the words of the whole check", (pointer, record) => {
  const told = checkRecord(draft, EVENTS, record).find((fault) => fault.pointer === pointer);
  const texts = new Map(draft.texts).set(EVENTS, putRecord(EVENTS, draft.texts.get(EVENTS) ?? null, record));
  expect(checkDataset(texts).faults.map(({ message }) => message)).toContain(told?.message);
});

test("an event that others refer to, and that refers to others, is not blamed for them", () => {
  const tied = { ...eventOf("meeting"), partOf: "2031-01-01-elsewhere" };
  expect(checkRecord(draft, EVENTS, tied).map(({ pointer }) => pointer)).not.toContain("/partOf");
});
