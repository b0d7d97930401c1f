import { describe, expect, it } from "vitest";
import type { ActorName, Party, Transfer } from "../dataset/dataset";
import { asEventIndex } from "../dataset/dataset";
import { testDataset } from "../testing/testDataset";
import { describeAttribution, describeEvent, describeTransfers } from "./describe";
import { listWords } from "./listWords";

const party = (id: string, shortName: string): Party => ({
  id,
  name: shortName,
  shortName,
  type: "state",
  color: "ink",
  events: 1,
});
const actor = (id: string, name: string): [string, ActorName] => [
  id,
  { id, name, shortName: name, type: "media", party: -1 },
];
const dataset = {
  parties: [party("ua", "Ukraine"), party("ru", "Russia")],
  actors: new Map([actor("ria-novosti", "RIA Novosti"), actor("tass", "TASS"), actor("un", "United Nations")]),
};

const pows = (from: number, to: number, count: number | null): Transfer => ({
  from,
  to,
  count,
  what: "prisoners-of-war",
});

describe("describeEvent", () => {
  const people = (home: "host" | "mediator") =>
    testDataset([{ kind: "meeting", parties: ["ua", "ru", ["us", home], ["us", "head-of-delegation"]] }]);

  it("does not seat a mediator's delegation at the table, but a host's", () => {
    expect(describeEvent(people("mediator"), asEventIndex(0)).slice(0, 2)).toEqual([
      "Ukraine and Russia",
      "mediated by United States",
    ]);
    expect(describeEvent(people("host"), asEventIndex(0)).slice(0, 2)).toEqual([
      "Ukraine, Russia and United States",
      "hosted by United States",
    ]);
  });
});

describe("describeTransfers", () => {
  it("says equal numbers of the same once", () => {
    expect(describeTransfers(dataset, [pows(0, 1, 157), pows(1, 0, 157)])).toEqual(["157 each way"]);
  });

  it("names what goes each way where it differs", () => {
    const civilians: Transfer = { from: 0, to: 1, count: 3, what: "civilians" };
    expect(describeTransfers(dataset, [pows(0, 1, 157), civilians, pows(1, 0, 1)])).toEqual([
      "157 prisoners of war and 3 civilians to Russia",
      "1 prisoner of war to Ukraine",
    ]);
  });

  it("does not add what is unknown, nor call two unknowns equal", () => {
    expect(describeTransfers(dataset, [pows(0, 1, null), pows(1, 0, null)])).toEqual([
      "an unknown number of prisoners of war to Russia",
      "an unknown number of prisoners of war to Ukraine",
    ]);
  });
});

describe("describeAttribution", () => {
  it.each([
    [[], "Financial News", "Financial News"],
    [["ria-novosti"], "Financial News", "RIA Novosti, as reported by Financial News"],
    [["un", "tass"], "Anews", "United Nations, as reported by TASS, in Anews"],
    [["tass"], "TASS", "TASS"],
  ] as const)("%j in %s", (attribution, publisher, words) => {
    expect(describeAttribution(dataset, { attribution }, publisher)).toBe(words);
  });
});

it("lists words as a sentence does", () => {
  expect([listWords([]), listWords(["a"]), listWords(["a", "b"]), listWords(["a", "b", "c"])]).toEqual([
    "",
    "a",
    "a and b",
    "a, b and c",
  ]);
});
