import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inventDataset } from "../testing/inventDataset";
import type { Draft, JsonRecord } from "./draft";
import { findRecord } from "./draft";
import { applyEdit, type Edit } from "./edit";

const EVENTS = "events/2031-02.json";
const opened = (): Draft => ({ texts: inventDataset() });
const textOf = (draft: Draft, file = EVENTS): string => draft.texts.get(file) ?? "";
const put = (record: JsonRecord, file = EVENTS): Edit => ({ type: "put", file, record });

function eventOf(draft: Draft, place = 0): JsonRecord {
  const record: JsonRecord = JSON.parse(textOf(draft))[place];
  return record;
}

/** Lines of one text that the other lacks, as a diff counts them. */
function lineChanges(before: string, after: string): { readonly gone: string[]; readonly come: string[] } {
  const old = before.split("\n");
  const now = after.split("\n");
  return { gone: old.filter((line) => !now.includes(line)), come: now.filter((line) => !old.includes(line)) };
}

describe("a record put into its file", () => {
  test("the same record changes no byte", () => {
    const draft = opened();
    expect(applyEdit(draft, put(eventOf(draft))).draft.texts).toEqual(draft.texts);
  });

  test("one word changed is one line changed", () => {
    const draft = opened();
    const { draft: after } = applyEdit(draft, put({ ...eventOf(draft), title: "Talks resume" }));
    const { gone, come } = lineChanges(textOf(draft), textOf(after));
    expect(gone).toHaveLength(1);
    expect(come).toEqual(['    "title": "Talks resume",']);
  });

  test("a file indented by tabs, with carriage returns, stays so", () => {
    const draft = opened();
    const tabbed = `${JSON.stringify(JSON.parse(textOf(draft)), null, "\t")}\n`.replaceAll("\n", "\r\n");
    const other = { texts: new Map(draft.texts).set(EVENTS, tabbed) };
    const changed = { ...eventOf(other), title: "Talks resume", issues: ["one", "two", "three"] };
    const text = textOf(applyEdit(other, put(changed)).draft);
    expect(text).toContain('\r\n\t\t"title": "Talks resume",\r\n');
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    expect(text).not.toMatch(/\n {2}/);
    expect(JSON.parse(text)[0]).toEqual(changed);
  });

  test("a new key stands where the schema has it", () => {
    const draft = opened();
    const { place: _, ...without } = eventOf(draft);
    const less = applyEdit(draft, put(without)).draft;
    const more = applyEdit(less, put({ ...eventOf(less), place: "harbour" })).draft;
    const keys = Object.keys(eventOf(more));
    expect(keys.slice(keys.indexOf("when"), keys.indexOf("track") + 1)).toEqual(["when", "place", "track"]);
  });

  test("a new record stands after the last, spelled in the schema's order", () => {
    const draft = opened();
    const { draft: after } = applyEdit(draft, put({ kind: "meeting", id: "new-one", title: "New" }));
    expect(
      textOf(after).endsWith('  },\n  {\n    "id": "new-one",\n    "kind": "meeting",\n    "title": "New"\n  }\n]\n'),
    ).toBe(true);
    expect(lineChanges(textOf(draft), textOf(after)).gone).toEqual([]);
  });

  test("a file that is not there yet holds the record, and is gone when that is taken back", () => {
    const draft = opened();
    const { draft: after, inverse } = applyEdit(draft, put({ id: "new-one", title: "New" }, "events/2032.json"));
    expect(textOf(after, "events/2032.json")).toBe('[\n  {\n    "id": "new-one",\n    "title": "New"\n  }\n]\n');
    expect(applyEdit(after, inverse).draft.texts).toEqual(draft.texts);
  });

  test("a file that is no list refuses, instead of losing what it holds", () => {
    const draft = { texts: new Map([[EVENTS, '{ "id": "x" }']]) };
    expect(() => applyEdit(draft, put({ id: "new-one" }))).toThrow(/not a list of records/);
  });

  test("keys that are names of prototypes are keys like others", () => {
    const record: JsonRecord = JSON.parse('{ "id": "odd", "__proto__": { "polluted": 1 }, "constructor": "text" }');
    const text = textOf(applyEdit(opened(), put(record)).draft);
    expect(text).toContain('"__proto__": {');
    expect("polluted" in {}).toBe(false);
  });
});

test("a record that is removed leaves the others as they stood", () => {
  const draft = opened();
  const id = String(eventOf(draft).id);
  const { draft: after, inverse } = applyEdit(draft, { type: "remove", file: EVENTS, id });
  expect(findRecord(after, "events", id)).toBeNull();
  expect(lineChanges(textOf(draft), textOf(after)).come).toEqual([]);
  expect(applyEdit(after, inverse).draft.texts).toEqual(draft.texts);
});

/** Records as an editor may make them: keys that the schema knows and others, values of every form. */
const anyRecord = fc
  .dictionary(
    fc.constantFrom("title", "summary", "when", "place", "issues", "actors", "evidence", "note-of-mine", "relations"),
    fc.jsonValue({ maxDepth: 3 }),
  )
  .map((rest): JsonRecord => JSON.parse(JSON.stringify({ id: "one", ...rest })));

test("whatever is put is there, the rest is as it was, and the inverse leads back byte for byte", () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, fc.constantFrom(2, 4, "\t"), (first, second, indent) => {
      const other = { id: "other", title: "left alone" };
      const text = `${JSON.stringify([first, other], null, indent)}\n`;
      const draft: Draft = { texts: new Map([[EVENTS, text]]) };
      const { draft: after, inverse } = applyEdit(draft, put(second));
      const [put1, left] = JSON.parse(textOf(after));
      expect(put1).toEqual(second);
      expect(left).toEqual(other);
      expect(textOf(applyEdit(after, inverse).draft)).toBe(text);
    }),
    { numRuns: 300 },
  );
});
