import { expect, test } from "vitest";
import { checkHouse, readSources } from "./checkHouse";

test("src keeps to the rules, and all of it was read", () => {
  const sources = readSources();
  const { files, faults } = checkHouse(sources);
  expect(faults).toEqual([]);
  expect(files).toBe([...sources.keys()].filter((file) => !file.endsWith(".css")).length);
});

test("a check that found too few files to be all of src is a fault", () => {
  const { faults } = checkHouse(new Map([["time/day.ts", "export const day = 1;"]]));
  expect(faults).toEqual([expect.stringContaining("only 1 files and 0 imports were read")]);
});

test("texts that a browser's translator would break are faults of the same run", () => {
  const sources = new Map([
    ["panes/event/Count.tsx", "export const Count = ({ n }: { n: number }) => <p>{n} events</p>;"],
  ]);
  expect(checkHouse(sources).faults[0]).toMatch(/^src\/panes\/event\/Count\.tsx:1: '\{n\}' may change/);
});

test("sentences that are put together where they are shown are faults of the same run", () => {
  const sources = new Map([
    ["panes/event/Count.tsx", 'export const Count = ({ n }: { n: number }) => <p>{n + " events"}</p>;'],
  ]);
  expect(checkHouse(sources).faults[0]).toMatch(/^src\/panes\/event\/Count\.tsx:1: 'n \+ " events"' puts a text/);
});

test("a text that is brought to a form of Unicode by the engine alone is a fault of the same run", () => {
  const sources = new Map([["search/fold.ts", 'export const fold = (word: string) => word.normalize("NFC");']]);
  expect(checkHouse(sources).faults[0]).toMatch(/^src\/search\/fold\.ts:1: a text with many marks/);
});
