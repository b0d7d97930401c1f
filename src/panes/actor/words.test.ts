import { expect, test } from "vitest";
import { documentsOf, meansOfControl } from "./words";

test("who controls a publisher, with what is known of this one", () => {
  const publisher = { id: "post", name: "Post", control: "private" } as const;
  const plain = meansOfControl(publisher);
  expect(plain.startsWith(": ")).toBe(true);
  expect(meansOfControl({ ...publisher, note: "Owned by a bank" })).toBe(`${plain} Owned by a bank.`);
});

test("documents of one's own and of others", () => {
  expect(documentsOf(1200, 3)).toMatch(/^1,200 of its own, 3 of others that carry it as their agency\./);
});
