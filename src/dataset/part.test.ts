import { expect, it } from "vitest";
import { type Part, sourceIn } from "./part";

// As JSON brings it: a plain object, with what every object inherits.
const sources: Part["sources"] = JSON.parse('{ "post-1": { "id": "post-1" }, "valueof": { "id": "valueof" } }');

it.each(["constructor", "toString", "hasOwnProperty", "__proto__", "isprototypeof", ""])("has no source “%s”", (id) => {
  expect(sourceIn(sources, id)).toBeUndefined();
});

it("has those that it has, and none before it is there", () => {
  expect(sourceIn(sources, "post-1")).toMatchObject({ id: "post-1" });
  expect(sourceIn(sources, "valueof")).toMatchObject({ id: "valueof" });
  expect(sourceIn(undefined, "post-1")).toBeUndefined();
  expect(sourceIn(null, "post-1")).toBeUndefined();
});
