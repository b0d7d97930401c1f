import { describe, expect, test } from "vitest";
import { inventDataset } from "../../testing/inventDataset";
import { EVENTS } from "../../testing/slip";
import { checkDataset } from "./checkDataset";
import { formatFault } from "./fault";

describe("checkDataset", () => {
  test("finds nothing wrong with a sound dataset", () => {
    const { faults, authored } = checkDataset(inventDataset());
    expect(faults.map((fault) => formatFault(fault))).toEqual([]);
    expect(authored?.events).toHaveLength(4);
  });

  test("tells every fault of a run, in order of file and place", () => {
    const files = inventDataset();
    const edit = (file: string, from: string, to: string) => files.set(file, (files.get(file) ?? "").replace(from, to));
    edit(EVENTS, '"status": "occurred"', '"status": "ocurred"');
    edit(EVENTS, '"place": "online"', '"place": "onlin"');
    edit(EVENTS, "forty captives walked over the old bridge", "forty captives walked");
    edit("actors.json", '"type": "media"', '"type": "medium"');
    const { faults } = checkDataset(files);
    expect(faults.map(({ file, path }) => file + path)).toEqual([
      "actors.json/5/type",
      "events/2031-02.json/0/status",
      "events/2031-02.json/2/place",
      "events/2031-02.json/2/evidence/0/quote",
    ]);
  });

  test("calls nothing unused that a draft names", () => {
    const files = inventDataset();
    files.set(
      "actors.json",
      (files.get("actors.json") ?? "").replace("[", '[{ "id": "no", "type": "state", "name": "Norrland" },'),
    );
    const told = () => checkDataset(files).faults.map(({ message }) => message);
    expect(told()).toEqual(["nothing names the actor 'no'"]);
    files.set("drafts.json", '[{ "id": "later", "actors": [{ "actor": "no", "role": "host" }] }]');
    expect(told()).toEqual([]);
  });

  test("does not blame references to a file that cannot be read", () => {
    const files = inventDataset().set("actors.json", "[");
    const { faults } = checkDataset(files);
    expect(faults.map((fault) => fault.file)).toEqual(["actors.json"]);
  });

  test("misses files that every dataset needs, and says where stray ones may belong", () => {
    const files = inventDataset();
    files.delete("tracks.json");
    files.set("event/2031-04.json", "[]");
    const told = checkDataset(files).faults.map((fault) => formatFault(fault, "data/"));
    expect(told).toEqual([
      "data/event/2031-04.json:1:1: this file has no place in a dataset; did you mean 'events'?",
      "data/tracks.json:1:1: this file is missing; every dataset needs it",
    ]);
  });

  test("lets 250 words of one source pass, and not one more", () => {
    const withQuotes = (count: number) => {
      const files = inventDataset();
      const quotes = Array.from({ length: count }, (_, i) => ({
        source: "roads-2031-02-05",
        paragraph: 2,
        quote: Array.from({ length: 9 }, (_, j) => `w${i}x${j}`).join(" "),
        stance: "supports",
      }));
      const text = files.get("events/2031-03.json") ?? "[]";
      const [agreement] = JSON.parse(text);
      agreement.evidence.push(...quotes);
      return files.set("events/2031-03.json", JSON.stringify([agreement]));
    };
    // The statement takes 7 words of the same source: 27 quotes of 9 words make it 250.
    expect(checkDataset(withQuotes(27)).faults).toEqual([]);
    expect(checkDataset(withQuotes(28)).faults.map(({ path, message }) => [path, message])).toEqual([
      [
        "/0/evidence/28/quote",
        "with this quote more than 250 words are taken from 'roads-2031-02-05'; quote less of it",
      ],
    ]);
  });

  test("calls a receipt stale whose quote has changed", () => {
    const key = "post-2031-02-03#1/0123456789abcdef";
    const receipt = { result: "verbatim", on: "2031-03-01", over: "a".repeat(64) };
    const files = inventDataset().set("receipts.json", JSON.stringify({ [key]: receipt }));
    expect(checkDataset(files).faults.map((fault) => formatFault(fault))).toEqual([
      expect.stringMatching(/^receipts\.json:1:2: this receipt is stale/),
    ]);
  });
});
