import fc from "fast-check";
import { expect, test } from "vitest";
import type { JsonRecord } from "../draft";
import { putRecord } from "../patchText";
import { appendRecords } from "./appendRecords";

const FILE = "places.json";
const aRecord = fc.record({ name: fc.string(), id: fc.uuid(), notes: fc.array(fc.string(), { maxLength: 2 }) });
const records = (minLength: number) =>
  fc.uniqueArray<JsonRecord, unknown>(aRecord, { minLength, maxLength: 4, selector: ({ id }) => id });
const written = (list: readonly JsonRecord[]): fc.Arbitrary<string> =>
  fc.constantFrom(
    JSON.stringify(list),
    `[${list.map((one) => JSON.stringify(one)).join(", ")}]\n`,
    `[\n${list.map((one) => `    ${JSON.stringify(one)}`).join(",\n")}\n]\n`,
    `[\n${list.map((one) => `\t${JSON.stringify(one)}`).join(",\n")}]`,
    `  ${JSON.stringify(list, null, 4)}\n\n`,
    JSON.stringify(list, null, "\t").replaceAll("\n", "\r\n"),
    JSON.stringify(list, null, 2),
  );

test("many records at once stand as if they had been put in one after the other, whatever the file's form", () => {
  const any = records(1).chain((list) => fc.tuple(fc.constant(list), written(list.slice(0, 3))));
  fc.assert(
    fc.property(any, records(1), ([, text], more) => {
      const oneByOne = more.reduce((patched, record) => putRecord(FILE, patched, record), text);
      expect(appendRecords(FILE, text, more)).toBe(oneByOne);
    }),
    { numRuns: 500 },
  );
});
