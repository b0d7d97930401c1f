import { describe, expect, test } from "vitest";
import { compileDataset } from "../dataset/compileDataset";
import { inventDataset } from "../testing/inventDataset";
import { compileForTest, selectForTest } from "../testing/testSelection";
import { NO_FILTER } from "../view/defaultView";
import type { Filter } from "../view/view";
import { formatAuthoredJson } from "./authoredJson";

const compiled = compileForTest();
const all = selectForTest(compiled);

/** The one JSON text split into the files of an authored dataset. */
function splitIntoFiles(text: string): Map<string, string> {
  const { selection: _, dataset, sources, events, ...tables } = JSON.parse(text);
  const files = new Map<string, string>([["dataset.json", JSON.stringify(dataset)]]);
  for (const [name, table] of Object.entries(tables)) files.set(`${name}.json`, JSON.stringify(table));
  for (const source of sources) files.set(`sources/${source.id}.json`, JSON.stringify(source));
  files.set("events/all.json", JSON.stringify(events));
  return files;
}

/** Authored records by id, from any number of files, without what only editors' programs read. */
function recordsIn(files: ReadonlyMap<string, string>, folder: string): Map<string, Record<string, unknown>> {
  const texts = [...files].filter(([path]) => path.startsWith(folder)).map(([, text]) => JSON.parse(text));
  return new Map(texts.flat().map(({ $schema: _, ...record }) => [record.id, record]));
}

describe("formatAuthoredJson", () => {
  test("all events are a sound dataset again, with every event and source as its authors wrote it", () => {
    const files = splitIntoFiles(formatAuthoredJson(all, compiled.actors));
    const { faults, output } = compileDataset(files);
    expect(faults.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(output?.counts).toEqual(compileDataset(inventDataset()).output?.counts);
    for (const folder of ["events/", "sources/"])
      expect(recordsIn(files, folder)).toEqual(recordsIn(inventDataset(), folder));
  });

  test("every single event with what it rests on is a sound dataset", () => {
    for (const { id } of all.events) {
      const text = formatAuthoredJson(selectForTest(compiled, [id]), compiled.actors);
      const { faults, output } = compileDataset(splitIntoFiles(text));
      expect(faults.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(output?.counts.events).toBe(1);
    }
  });

  test("an event whose whole is not selected loses the way to it, and that is said", () => {
    const child = all.events.find(({ partOf }) => partOf !== null);
    if (!child) throw new Error("the invented dataset has an event that is part of another");
    const { selection, events } = JSON.parse(formatAuthoredJson(selectForTest(compiled, [child.id]), compiled.actors));
    expect(events[0].partOf).toBeUndefined();
    expect(selection.partsOfEventsLeftOut).toEqual([{ event: child.id, partOf: child.partOf }]);
  });

  test("a selection says by which filters it came about, and what is left out", () => {
    const filter: Filter = {
      ...NO_FILTER,
      parties: ["al", "br"],
      match: "all",
      kinds: ["exchange"],
      q: "two words",
    };
    const some = { ...selectForTest(compiled, ["2031-02-07-exchange"]), filter };
    const { selection } = JSON.parse(formatAuthoredJson(some, compiled.actors));
    expect(selection.filters).toEqual({ party: "al,br", match: "all", kind: "exchange", q: "two words" });
    expect(selection.link).toBe("https://parley.example/?party=al%2Cbr&match=all&kind=exchange&q=two+words");
    expect(selection.leftOut).toContainEqual(expect.stringMatching(/^3 events that do not pass the filters/));
  });

  test("all events say that no filter was set", () => {
    const { selection } = JSON.parse(formatAuthoredJson(all, compiled.actors));
    expect([selection.filters, selection.link]).toEqual([{}, "https://parley.example/"]);
    expect(selection.leftOut).toEqual([
      "coordinates and time zones of places",
      "receipts of quotes that were checked",
      "what versions of the dataset changed",
    ]);
  });
});
