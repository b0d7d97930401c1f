import { expect, test } from "vitest";
import { compileForTest } from "../../testing/testSelection";
import { numberSources } from "./numberSources";
import { documentAs } from "./words";

const { parts } = compileForTest();
const events = [...parts.values()].flatMap((part) => part.events.map((detail) => ({ part, detail })));

test("documents are numbered from 1 as they are first named, each once", () => {
  const notes = numberSources(events);
  expect([...notes].map(([id, { number, source }]) => [id, number, source.id])).toEqual([
    ["post-2031-02-03", 1, "post-2031-02-03"],
    ["roads-2031-02-05", 2, "roads-2031-02-05"],
  ]);
});

test("an event whose words have not come numbers nothing", () => {
  expect(numberSources([{ part: undefined, detail: undefined }]).size).toBe(0);
});

test("a document in a note: who published it, its title, its day as exact as it is known", () => {
  expect([...numberSources(events).values()].map(({ source }) => documentAs(source))).toEqual([
    "Harbour Post: “Delegations meet at Port Merrin”, 3 February 2031.",
    "Ministry site: “Words of the minister”, about 5 February 2031.",
  ]);
});
