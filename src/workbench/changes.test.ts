import { expect, test } from "vitest";
import { inventDataset } from "../testing/inventDataset";
import { listChanges } from "./changes";
import type { Draft, JsonRecord } from "./draft";
import { applyEdit, type Edit } from "./edit";

const EVENTS = "events/2031-02.json";
const base = inventDataset();
const after = (...edits: readonly Edit[]): Draft => applyEdit({ texts: base }, { type: "all", edits }).draft;
const [first, second]: readonly JsonRecord[] = JSON.parse(base.get(EVENTS) ?? "");

test("nothing is told of a dataset as it was opened", () => {
  expect(listChanges(base, { texts: base })).toEqual([]);
});

test("what was added, changed and removed is told by its name", () => {
  const draft = after(
    { type: "put", file: EVENTS, record: { ...first, title: "Another title" } },
    { type: "remove", file: EVENTS, id: String(second?.id) },
    { type: "put", file: "events/2032.json", record: { id: "new-one", title: "New" } },
  );
  expect(listChanges(base, draft).map(({ type, name }) => [type, name])).toEqual([
    ["changed", "Another title"],
    ["removed", second?.title],
    ["added", "New"],
  ]);
});

test("each can be put back alone, and with the last of them nothing is left", () => {
  let draft = after(
    { type: "put", file: EVENTS, record: { ...first, title: "Another title" } },
    { type: "put", file: "actors.json", record: { id: "newcomer", type: "state", name: "Newcomer" } },
  );
  for (const left of [1, 0]) {
    const [change] = listChanges(base, draft);
    if (change) draft = applyEdit(draft, change.back).draft;
    expect(listChanges(base, draft)).toHaveLength(left);
  }
  expect(draft.texts).toEqual(base);
});

test("a file that is no longer JSON is told as a whole, and put back as a whole", () => {
  const draft = after({ type: "write", file: EVENTS, text: "[ {" });
  const changes = listChanges(base, draft);
  expect(changes.map(({ type, name, id }) => [type, name, id])).toEqual([["changed", EVENTS, null]]);
  expect(applyEdit(draft, changes[0]?.back ?? { type: "all", edits: [] }).draft.texts).toEqual(base);
});

test("a file that is only spelled otherwise is told too", () => {
  const draft = after({ type: "write", file: EVENTS, text: JSON.stringify(JSON.parse(base.get(EVENTS) ?? "")) });
  expect(listChanges(base, draft).map(({ name }) => name)).toEqual([EVENTS]);
});
