import { describe, expect, test } from "vitest";
import { inventDataset } from "../../testing/inventDataset";
import { compileDataset } from "../compileDataset";
import { asEventIndex } from "../dataset";
import { readCore } from "../read";

const files = inventDataset();
const [actor] = JSON.parse(files.get("actors.json") ?? "").filter(({ type }: { type: string }) => type === "state");
const SKETCH = {
  id: "sketch",
  kind: "meeting",
  title: "A sketch",
  when: "2031-02",
  actors: [{ actor: actor.id, role: "party" }],
};
const withDrafts = (...drafts: readonly object[]) => new Map(files).set("drafts.json", JSON.stringify(drafts));

function drawn(drafts: readonly object[], draw = true) {
  const { faults, output } = compileDataset(withDrafts(...drafts), new Map(), { withDrafts: draw });
  expect(faults.filter(({ severity }) => severity === "error")).toEqual([]);
  const dataset = readCore((output?.core.bytes ?? new Uint8Array()).slice().buffer);
  const found = Array.from({ length: dataset.count }, (_, i) => asEventIndex(i));
  return {
    counts: output?.counts,
    drafts: found.filter((event) => dataset.statusOf(event) === "draft").map((event) => dataset.idOf(event)),
    count: dataset.count,
    kind: found.filter((event) => dataset.statusOf(event) === "draft").map((event) => dataset.kindOf(event)),
  };
}

describe("drafts", () => {
  test("are left out of what is published, and counted", () => {
    const { counts, drafts, count } = drawn([SKETCH], false);
    expect(drafts).toEqual([]);
    expect(counts?.drafts).toBe(1);
    expect(count).toBe(counts?.events);
  });

  test("are drawn for whoever edits them", () => {
    expect(drawn([SKETCH]).drafts).toEqual(["sketch"]);
  });

  test.each(["round", "meeting", "statement", "exchange", "agreement", "proposal"])("a %s is drawn as one", (kind) => {
    expect(drawn([{ ...SKETCH, kind }]).kind).toEqual([kind]);
  });

  test.each([
    ["no kind", { kind: undefined }],
    ["no date", { when: undefined }],
    ["a date that is none", { when: "soon" }],
    ["nobody who takes part", { actors: [] }],
    ["somebody unknown", { actors: [{ actor: "nobody", role: "party" }] }],
    ["actors that are no list", { actors: "everybody" }],
    ["an entry that is nothing", { actors: [null] }],
  ])("with %s cannot be drawn, and are no fault", (_, changes) => {
    const { drafts, counts } = drawn([{ ...SKETCH, ...changes }]);
    expect(drafts).toEqual([]);
    expect(counts?.drafts).toBe(1);
  });

  test("show the words that they have already, of paragraphs that the dataset has", () => {
    const quote = "both delegations sat down at the harbour";
    const piece = { source: "post-2031-02-03", paragraph: 1, quote, stance: "supports" };
    const evidence = [piece, { ...piece, paragraph: 2 }, { ...piece, source: "nowhere" }, { quote }];
    const { output } = compileDataset(withDrafts({ ...SKETCH, evidence }), new Map(), { withDrafts: true });
    const part = output?.files.find(({ url }) => url.includes("/part-"));
    const { events } = JSON.parse(new TextDecoder().decode(part?.bytes));
    expect(events.find(({ id }: { id: string }) => id === "sketch").evidence).toEqual([{ ...piece, attribution: [] }]);
  });

  test("keep out of numbers: an exchange's people are not counted", () => {
    const transfers = [{ from: actor.id, to: actor.id, count: 500, what: "civilians" }];
    const { output } = compileDataset(withDrafts({ ...SKETCH, kind: "exchange", exchange: { transfers } }), new Map(), {
      withDrafts: true,
    });
    const dataset = readCore((output?.core.bytes ?? new Uint8Array()).slice().buffer);
    const event = dataset.find("sketch");
    expect(event !== null && dataset.transfersOf(event).map(({ count }) => count)).toEqual([null]);
  });
});

test.each([
  [
    "an id that an event has",
    [{ id: JSON.parse(files.get("events/2031-02.json") ?? "")[0].id }],
    "is taken, in events/2031-02.json",
  ],
  ["an id twice", [{ id: "sketch" }, { id: "sketch" }], "is taken, earlier in this file"],
  ["no id", [{ title: "A sketch" }], "'id' is missing"],
  ["a list of something else", ["sketch"], "must be an object"],
])("data:check refuses drafts with %s", (_, drafts, message) => {
  const { faults } = compileDataset(new Map(files).set("drafts.json", JSON.stringify(drafts)));
  expect(faults.map((fault) => `${fault.file}: ${fault.message}`).join("\n")).toContain(message);
});
