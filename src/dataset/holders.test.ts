import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inventDataset } from "../testing/inventDataset";
import { compileDataset } from "./compileDataset";
import { holderIn, listHolders, listOf } from "./holders";
import { readCore } from "./read";

const id = fc.oneof(fc.stringMatching(/^[a-z0-9-]{1,20}$/), fc.constantFrom("constructor", "__proto__", "toString"));

describe("which part holds a document", () => {
  test("is told by the one list that its id leads to, of any number of documents", () => {
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 50 }), id, fc.integer({ min: 1, max: 9 }), (ids, other, copies) => {
        const parts = new Map(ids.flatMap((each, n) => Array.from({ length: copies }, (_, m) => [`${each}${m}`, n])));
        const lists = listHolders(parts);
        for (const [source, part] of parts) {
          expect(holderIn(lists[listOf(source, lists.length)] ?? {}, source)).toBe(part);
        }
        if (!parts.has(other)) for (const list of lists) expect(holderIn(list, other)).toBeNull();
      }),
    );
  });

  test("costs a list of much the same size, however many there are", () => {
    const lists = listHolders(new Map(Array.from({ length: 100_000 }, (_, n) => [`agency-2031-01-${n}`, n % 500])));
    const sizes = lists.map((list) => Object.keys(list).length);
    expect(lists).toHaveLength(50);
    expect(Math.max(...sizes)).toBeLessThan(2500);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(100_000);
  });

  test("is a part in which a compiled dataset has it whole", () => {
    const { output } = compileDataset(inventDataset());
    if (output === null) throw new Error("the invented dataset has faults");
    const dataset = readCore(output.core.bytes.slice().buffer);
    const read = (url: string | undefined) =>
      JSON.parse(new TextDecoder().decode(output.files.find((file) => file.url === url)?.bytes));
    const rows: readonly { readonly id: string }[] = read(dataset.files.sources.url);
    expect(rows.length).toBeGreaterThan(1);
    for (const { id: source } of rows) {
      const list = read(dataset.files.holders[listOf(source, dataset.files.holders.length)]?.url);
      const part = dataset.parts[holderIn(list, source) ?? -1];
      expect(Object.keys(read(part?.url).sources)).toContain(source);
    }
  });
});
