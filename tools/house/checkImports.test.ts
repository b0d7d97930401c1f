import { describe, expect, test } from "vitest";
import { checkImports } from "./checkImports";

/** What stands in the invented src besides the file under test. */
const NEIGHBOURS = {
  "time/day.ts": "export const day = 1;",
  "dataset/terms.ts": "export const terms = 1;",
  "dataset/schema/event.ts": "export const event = 1;",
  "panes/page/signal.ts": "export const signal = 1;",
  "views/rounds/RoundsView.tsx": "export const RoundsView = 1;",
  "testing/testDataset.ts": "export const testDataset = 1;",
};

const faultsOf = (files: Readonly<Record<string, string>>) =>
  checkImports(new Map(Object.entries({ ...NEIGHBOURS, ...files }))).faults;

describe("each rule refuses what breaks it", () => {
  test.each([
    [
      "words for dates outside time",
      "panes/event/x.ts",
      'import { format } from "date-fns/format";',
      "'date-fns/format'",
    ],
    ["the schema library in a pane", "panes/event/x.ts", 'import { z } from "zod/v4";', "'zod/v4'"],
    ["the page in pure code", "filter/x.ts", "export const x = () => document.title;", "may not name document"],
    ["the network in pure code", "facts/x.ts", "export const x = () => fetch('a');", "may not name fetch"],
    ["drawing in the layout", "score/x.ts", 'import { bisectLeft, select } from "d3";', "select from 'd3'"],
    ["all of d3 in the layout", "score/x.ts", 'import * as d3 from "d3";', "all of it from 'd3'"],
    ["a part of d3 by its own name", "score/x.ts", 'import { zoom } from "d3-zoom";', "'d3-zoom'"],
    [
      "a view from a view",
      "views/about/x.ts",
      'import { RoundsView } from "../rounds/RoundsView";',
      "from views/rounds",
    ],
    [
      "the schema from a pane",
      "panes/event/x.ts",
      'import { event } from "../../dataset/schema/event";',
      "from dataset/schema",
    ],
    ["a later step", "time/x.ts", 'import { terms } from "../dataset/terms";', "from dataset"],
    ["a later room of panes", "panes/page/x.ts", 'import { x } from "../event/y";', "leads to no file"],
    ["the grammar of dates elsewhere in time", "time/x.ts", 'import { parse } from "edtf";', "'edtf'"],
    ["what tests share", "facts/x.ts", 'import { testDataset } from "../testing/testDataset";', "from testing"],
    ["a folder without a row", "utils/x.ts", "export const x = 1;", "has no row"],
    ["a module that only the run can tell", "app/x.ts", "export const x = (y: string) => import(y);", "'(computed)'"],
  ])("%s", (_, file, text, said) => {
    const faults = faultsOf({ [file]: text });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`src/${file}`);
    expect(faults[0]).toContain(said);
  });

  test.each([
    'import type { event } from "../../dataset/schema/event";',
    'export { event } from "../../dataset/schema/event";',
    'export * from "../../dataset/schema/event";',
    'export const later = () => import("../../dataset/schema/event");',
    'export type Event = import("../../dataset/schema/event").Event;',
    'export const address = new URL("../../dataset/schema/event.ts", import.meta.url);',
  ])("however it is asked for: %s", (text) => {
    expect(faultsOf({ "panes/event/x.ts": text })).toEqual([
      expect.stringMatching(/^src\/panes\/event\/x\.ts:1: panes\/event may not import from dataset\/schema/),
    ]);
  });

  test("circles of files and of folders", () => {
    expect(
      faultsOf({
        "time/a.ts": 'import { b } from "./b";\nexport const a = 1;',
        "time/b.ts": 'export const b = 1;\nexport type A = typeof import("./a").a;',
      }),
    ).toEqual([expect.stringContaining("files import each other in a circle: time/a.ts, time/b.ts;")]);
    const folders = faultsOf({
      "score/bins/a.ts": 'import { b } from "../lanes/b";\nexport const a = 1;',
      "score/lanes/b.ts": "export const b = 1;",
      "score/lanes/c.ts": 'import { a } from "../bins/a";\nexport const c = 1;',
    });
    expect(folders).toEqual([
      expect.stringContaining("folders import each other in a circle: score/bins, score/lanes;"),
    ]);
  });

  test("an exception that is no longer needed", () => {
    expect(faultsOf({ "time/edtf.ts": "export const parse = 1;" })).toEqual([
      expect.stringContaining("time/edtf.ts no longer asks for edtf"),
    ]);
  });
});

describe("what the rules allow", () => {
  test.each([
    ["an earlier step", "panes/event/x.ts", 'import { day } from "../../time/day";'],
    ["a package's subpath in its folder", "time/x.ts", 'import { format } from "date-fns/format";'],
    ["d3's arithmetic in the layout", "score/x.ts", 'import { bisectLeft } from "d3";'],
    ["the page in a pane", "panes/event/x.ts", "export const x = () => document.title;"],
    [
      "a property, a key or a type of such a name",
      "facts/x.ts",
      "export const x = (y: { self: Worker }) => ({ document: y.self });",
    ],
    ["what tests share, in a test", "facts/x.test.ts", 'import { testDataset } from "../testing/testDataset";'],
  ])("%s", (_, file, text) => {
    expect(faultsOf({ [file]: text })).toEqual([]);
  });

  test("files at the top of a folder may stand before and after those inside it", () => {
    const files = {
      "score/scene.ts": "export const scene = 1;",
      "score/bins/a.ts": 'import { scene } from "../scene";\nexport const a = 1;',
      "score/layoutScene.ts": 'import { a } from "./bins/a";\nexport const b = 1;',
    };
    expect(faultsOf(files)).toEqual([]);
  });
});
