import { expect, test } from "vitest";
import type { SourceRow } from "../../dataset/part";
import { sourcesOf } from "../../export/selection";
import { compileForTest } from "../../testing/testSelection";
import { documentsByEvent, numberCited, numberSources } from "./numberSources";
import { documentAs } from "./words";

const { parts, dataset, bytes } = compileForTest();
const list: readonly SourceRow[] = JSON.parse(new TextDecoder().decode(bytes.get(dataset.files.sources.url)));
const events = [...parts.values()].flatMap((part) => part.events.map((detail) => ({ part, detail })));

test("documents are numbered from 1 as they are first named, each once", () => {
  const notes = numberSources(events);
  expect([...notes].map(([id, { number, source }]) => [id, number, source.id])).toEqual([
    ["post-2031-02-03", 1, "post-2031-02-03"],
    ["roads-2031-02-05", 2, "roads-2031-02-05"],
  ]);
});

test("an event whose words have not come numbers nothing", () => {
  expect(numberSources([{ part: undefined, detail: undefined }]).size).toBe(0);
});

test("a document in a note: who published it, its title, its day as exact as it is known", () => {
  expect([...numberSources(events).values()].map(({ source }) => documentAs(source))).toEqual([
    "Harbour Post: “Delegations meet at Port Merrin”, 3 February 2031.",
    "Ministry site: “Words of the minister”, about 5 February 2031.",
  ]);
});

test("documents that a view names are numbered in its order, and those that the list does not have are not", () => {
  const notes = numberCited(["roads-2031-02-05", "gone", "post-2031-02-03", "roads-2031-02-05"], list);
  expect([...notes].map(([id, { number, source }]) => [id, number, source.id])).toEqual([
    ["roads-2031-02-05", 1, "roads-2031-02-05"],
    ["post-2031-02-03", 2, "post-2031-02-03"],
  ]);
});

test("the documents of each event, by the list of documents, are those that its record names", () => {
  const byEvent = documentsByEvent(list);
  for (const { detail } of events) {
    const event = dataset.find(detail.id) ?? -1;
    expect(new Set(byEvent.get(event)), detail.id).toEqual(new Set(sourcesOf(detail)));
  }
});
