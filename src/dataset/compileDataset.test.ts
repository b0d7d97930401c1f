import { describe, expect, test } from "vitest";
import { inventDataset } from "../testing/inventDataset";
import { type CompiledDataset, compileDataset } from "./compileDataset";
import { asEventIndex, type Dataset } from "./dataset";
import type { ActorRow, Part, SearchRow, SourceRow, StanceRow } from "./part";
import { readCore } from "./read";

function compileInvented(): { dataset: Dataset; output: CompiledDataset; json: (url: string) => unknown } {
  const { output } = compileDataset(inventDataset());
  if (output === null) throw new Error("the invented dataset is sound");
  const files = new Map(output.files.map((file) => [file.url, file.bytes]));
  const json = (url: string): unknown => JSON.parse(new TextDecoder().decode(files.get(url)));
  return { dataset: readCore(output.core.bytes.slice().buffer), output, json };
}

describe("the compiled core", () => {
  const { dataset } = compileInvented();
  const at = (id: string) => {
    const event = dataset.find(id);
    if (event === null) throw new Error(`${id} is in the dataset`);
    return event;
  };

  test("holds the events in order of start, then end, then id", () => {
    const ids = Array.from({ length: dataset.count }, (_, i) => dataset.idOf(asEventIndex(i)));
    expect(ids).toEqual([
      "2031-02-07-exchange",
      "2031-02-02-round-1",
      "2031-02-05-vell-bridges",
      "2031-03-01-bridge-terms",
    ]);
  });

  test("knows the parties by involvement, the sides of the exchanges first", () => {
    expect(dataset.channel).toEqual([0, 1]);
    expect(dataset.parties.map(({ id, events }) => [id, events])).toEqual([
      ["al", 4],
      ["br", 3],
      ["league", 2],
    ]);
  });

  test("deals the colours that no author has taken, in order", () => {
    expect(dataset.parties.map(({ color }) => color)).toEqual(["teal", "amber", "red"]);
  });

  test("seats people with the party that they stand for, and the sides that only the transfers name", () => {
    const seats = (id: string) =>
      dataset.seatsOf(at(id)).map(({ party, role }) => `${dataset.parties[party]?.id} ${role}`);
    expect(seats("2031-02-05-vell-bridges")).toEqual(["al speaker"]);
    expect(seats("2031-02-07-exchange")).toEqual([
      "br releasing",
      "league facilitator",
      "al receiving",
      "al releasing",
    ]);
  });

  test("keeps transfers, with unknown numbers as unknown", () => {
    expect(dataset.transfersOf(at("2031-02-07-exchange"))).toEqual([
      { from: 1, to: 0, count: 40, what: "prisoners-of-war" },
      { from: 0, to: 1, count: null, what: "civilians" },
    ]);
  });

  test("resolves dates: an open end reaches to the end of the as-of day, an instant keeps its offset", () => {
    const terms = dataset.whenOf(at("2031-03-01-bridge-terms"));
    expect([terms.end - terms.start, terms.openEnd]).toEqual([31, true]);
    expect(dataset.whenOf(at("2031-02-05-vell-bridges"))).toMatchObject({
      startPrecision: "instant",
      offsetMinutes: 60,
    });
  });

  test("finds no event by an id that none has", () => {
    expect(dataset.find("2031-02-02-round-2")).toBeNull();
    expect(dataset.find("")).toBeNull();
  });

  test("counts sources, origins and disagreements", () => {
    const event = at("2031-02-07-exchange");
    const { sourceCountOf, originCountOf, disagreementCountOf } = dataset;
    expect([sourceCountOf(event), originCountOf(event), disagreementCountOf(event)]).toEqual([1, 1, 1]);
  });

  test("puts the as-of date into words and days", () => {
    expect(dataset.head).toMatchObject({ asOf: "2031-03-31", asOfDay: 22369 });
    expect(new Date(dataset.head.asOfDay * 86_400_000).toISOString().slice(0, 10)).toBe("2031-03-31");
  });
});

describe("the other compiled files", () => {
  const { dataset, json } = compileInvented();

  test("a part holds the details of its events and each of their sources whole", () => {
    const part = json(dataset.parts[0]?.url ?? "") as Part;
    expect(part.events.map(({ id }) => id)).toHaveLength(4);
    expect(
      part.sources["post-2031-02-03"]?.paragraphs.map(({ n, resting }) => [n, resting.map(({ event }) => event)]),
    ).toEqual([
      [1, [1]],
      [4, [0]],
      [7, [3]],
    ]);
    expect(part.sources["post-2031-02-03"]?.publisher).toEqual({
      id: "harbour-post",
      name: "Harbour Post",
      control: "private",
    });
    expect(part.events[0]?.discrepancies[0]?.readings.map(({ rank }) => rank)).toEqual(["preferred", "normal"]);
    const disputed = part.events.flatMap(({ discrepancies }, event) =>
      discrepancies.flatMap(({ readings }, discrepancy) =>
        readings.map(({ source, paragraph }) => ({ source, paragraph, event, discrepancy })),
      ),
    );
    expect(disputed.length).toBeGreaterThan(1);
    for (const { source, paragraph, ...expected } of disputed) {
      const at = part.sources[source]?.paragraphs.find(({ n }) => n === paragraph);
      expect(at?.disputed).toContainEqual(expected);
    }
    expect(part.sources["post-2031-02-03"]?.paragraphs.filter(({ disputed }) => disputed?.length === 0)).toEqual([]);
  });

  test("a row of sources counts what rests on it", () => {
    const rows = json(dataset.files.sources.url) as readonly SourceRow[];
    const row = rows.find(({ id }) => id === "post-2031-02-03");
    expect(row).toMatchObject({ part: 0, events: 3, quotes: 3, checked: 0 });
  });

  test("stances, actors and words for the search", () => {
    expect(json(dataset.files.stances.url) as readonly StanceRow[]).toEqual([
      {
        event: 2,
        speaker: "ada-vell",
        party: 0,
        issue: 0,
        act: "demands",
        position: "Bridges first.",
        words: [
          {
            source: "roads-2031-02-05",
            paragraph: 2,
            quote: "first the bridges and then the rest",
            publisher: "Ministry site",
            language: "en",
            attribution: ["ada-vell", "al-ministry"],
            speech: "direct",
          },
        ],
      },
    ]);
    const actors = json(dataset.files.actors.url) as readonly ActorRow[];
    expect(actors.find(({ id }) => id === "ada-vell")?.events).toEqual([[2, "speaker"]]);
    const search = json(dataset.files.search[0]?.url ?? "") as readonly SearchRow[];
    expect(search[2]?.actors).toEqual(expect.arrayContaining(["Ada Vell", "Vell"]));
    expect(search[2]?.names).toContain("Ada Vell");
    expect(search[2]?.gists).toEqual(["The minister wants the bridges first."]);
  });
});

test("the same files give the same bytes and names, whatever order they come in", () => {
  const files = [...inventDataset()];
  const one = compileDataset(new Map(files)).output;
  const other = compileDataset(new Map(files.reverse())).output;
  expect(other?.core.url).toBe(one?.core.url);
  expect(other?.files.map(({ url }) => url)).toEqual(one?.files.map(({ url }) => url));
});

test("a name changes with the content and with nothing else", () => {
  const files = inventDataset();
  const before = compileDataset(files).output;
  files.set("dataset.json", (files.get("dataset.json") ?? "").replace("An invented", "Another invented"));
  const after = compileDataset(files).output;
  expect(after?.core.url).not.toBe(before?.core.url);
  expect(after?.files.map(({ url }) => url)).toEqual(before?.files.map(({ url }) => url));
});
