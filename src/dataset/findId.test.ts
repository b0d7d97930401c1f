import fc from "fast-check";
import { expect, test } from "vitest";
import { indexIds } from "./findId";

function lay(ids: readonly string[]) {
  const encoded = ids.map((id) => new TextEncoder().encode(id));
  const at = new Uint32Array(ids.length + 1);
  encoded.forEach((bytes, i) => {
    at[i + 1] = (at[i] ?? 0) + bytes.length;
  });
  return indexIds(at, Uint8Array.from(encoded.flatMap((bytes) => [...bytes])));
}

test("every id is found at its place, and no other is found", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), fc.string({ minLength: 1 }), (ids, stranger) => {
      const find = lay(ids);
      ids.forEach((id, i) => {
        expect(find(id)).toBe(i);
      });
      expect(find(stranger)).toBe(ids.includes(stranger) ? ids.indexOf(stranger) : null);
    }),
  );
});

test("nothing is found among no ids", () => {
  expect(lay([])("a")).toBeNull();
});
