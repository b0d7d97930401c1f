import { expect, test } from "vitest";
import { inventDataset } from "../../testing/inventDataset";
import { checkRecord } from "../checkRecord";
import type { Draft, JsonRecord } from "../draft";
import { applyEdit } from "../edit";
import { completeSource, sourceFile, sourceFromFacts } from "./completeSource";

const draft: Draft = { texts: inventDataset() };
const fact = (value: string) => ({ value, from: "the page" });
const SOUND = sourceFromFacts(
  {
    address: fact("https://post.example/2031/02/09/bridge"),
    title: fact("A bridge is mended at last"),
    published: fact("2031-02-09"),
    language: fact("en"),
  },
  "harbour-post",
);
const faultsOf = (record: JsonRecord): { readonly [pointer: string]: string } => {
  const source = completeSource(draft, record);
  const errors = checkRecord(draft, sourceFile(source.id), source).filter(({ severity }) => severity === "error");
  return Object.fromEntries(errors.map(({ pointer, message }) => [pointer, message]));
};

test("what a page says of itself is a sound source, with an id of its publisher, day and title", () => {
  expect(faultsOf(SOUND)).toEqual({});
  expect(completeSource(draft, SOUND).id).toBe("harbour-post-2031-02-09-a-bridge-is-mended-at-last");
  const { draft: more } = applyEdit(draft, {
    type: "put",
    file: sourceFile(completeSource(draft, SOUND).id),
    record: completeSource(draft, SOUND),
  });
  expect(completeSource(more, SOUND).id).toBe("harbour-post-2031-02-09-a-bridge-is-mended-at-last-2");
});

test("a page that says nothing has a fault at each field that somebody has to fill", () =>
  expect(Object.keys(faultsOf(sourceFromFacts({}, null))).toSorted()).toEqual([
    "/language",
    "/published",
    "/publisher",
    "/title",
    "/url",
  ]));

test.each([
  [{ url: "/meet" }, "/url", "'url': '/meet' is not an address; copy it whole from the browser"],
  [{ title: "" }, "/title", "'title' is empty"],
  [{ published: "2031-02-30" }, "/published", "2031-02-30"],
  [{ published: "2032-01-01" }, "/published", "published after the dataset's as-of date 2031-03-31"],
  [{ language: "ua" }, "/language", "did you mean 'uk'?"],
  [{ publisher: "nobody" }, "/publisher", "unknown publisher 'nobody'"],
  [{ rights: "free" }, "/rights", "must be all-rights-reserved"],
] as const)("a fault stands at its field in data:check's words: %j", (fields, pointer, message) => {
  const faults = faultsOf({ ...SOUND, ...fields });
  expect(Object.keys(faults)).toEqual([pointer]);
  expect(faults[pointer]).toContain(message);
});
