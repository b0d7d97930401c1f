import fc from "fast-check";
import { expect, test } from "vitest";
import type { JsonRecord } from "./draft";
import { valueAt, withValue } from "./recordPath";

const RECORD: JsonRecord = { id: "a", statement: { speaker: "x", stances: [{ issue: "one" }, { issue: "two" }] } };

test("a value deep in a record is found, and what is not there is not", () => {
  expect(valueAt(RECORD, ["statement", "stances", 1, "issue"])).toBe("two");
  expect(valueAt(RECORD, ["statement", "stances", 2, "issue"])).toBeUndefined();
  expect(valueAt(RECORD, ["constructor"])).toBeUndefined();
});

test("setting makes what leads there, and leaves all else as it is", () => {
  expect(withValue(RECORD, ["round", "format"], "bilateral")).toEqual({ ...RECORD, round: { format: "bilateral" } });
  expect(withValue(RECORD, ["actors", 0, "actor"], "x")).toEqual({ ...RECORD, actors: [{ actor: "x" }] });
});

test("undefined takes a key or an entry away", () => {
  expect(withValue(RECORD, ["statement", "stances", 0], undefined)).toEqual({
    id: "a",
    statement: { speaker: "x", stances: [{ issue: "two" }] },
  });
  expect(Object.keys(withValue(RECORD, ["statement"], undefined))).toEqual(["id"]);
});

test("what was set is what is found, whatever the keys are called", () => {
  const path = fc.array(fc.oneof(fc.constantFrom("a", "__proto__", "constructor"), fc.constant(0)), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(path, fc.string(), (steps, text) => {
      const from: (string | number)[] = ["top", ...steps];
      expect(valueAt(withValue({ id: "a" }, from, text), from)).toBe(text);
      expect("polluted" in {}).toBe(false);
    }),
  );
});
