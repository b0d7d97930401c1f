import { expect, test } from "vitest";
import { inventDataset } from "../../testing/inventDataset";
import type { Draft } from "../draft";
import { newId } from "./newId";
import { EMPTY_SOURCE, newPublisherOf, readSourceFields, type SourceFields } from "./newSource";

const draft: Draft = { texts: inventDataset() };
const SOUND: SourceFields = {
  ...EMPTY_SOURCE,
  url: "https://post.example/2031/02/09/bridge",
  title: "A bridge is mended at last",
  publisher: "harbour-post",
  published: "2031-02-09",
  language: "en",
};
const faultsOf = (fields: Partial<SourceFields>) =>
  Object.fromEntries(readSourceFields(draft, { ...SOUND, ...fields }).faults);

test("fields become a record with an id of its publisher, day and title", () => {
  const { source, publishers, faults } = readSourceFields(draft, { ...SOUND, author: " Ada Vell " });
  expect(faults.size).toBe(0);
  expect(publishers).toEqual([]);
  expect(source).toEqual({
    id: "harbour-post-2031-02-09-a-bridge-is-mended",
    type: "news",
    title: "A bridge is mended at last",
    publisher: "harbour-post",
    author: "Ada Vell",
    published: "2031-02-09",
    language: "en",
    url: "https://post.example/2031/02/09/bridge",
    rights: "all-rights-reserved",
  });
});

test("a new publisher is a record, and who controls it has to be said", () => {
  const fields = { ...SOUND, publisher: null, newPublisher: newPublisherOf("Bridge Gazette") };
  const asked = readSourceFields(draft, fields);
  expect(Object.fromEntries(asked.faults)).toEqual({
    publisherControl: expect.stringContaining("not one of private, public-service"),
  });
  const told = readSourceFields(draft, { ...fields, newPublisher: { ...fields.newPublisher, control: "private" } });
  expect(told.faults.size).toBe(0);
  expect(told.publishers).toEqual([{ id: "bridge-gazette", name: "Bridge Gazette", control: "private" }]);
  expect(told.source.publisher).toBe("bridge-gazette");
});

test("a publisher whose name is there already is told so", () =>
  expect(faultsOf({ publisher: null, newPublisher: { name: "harbour post", control: "private", note: "" } })).toEqual({
    publisherName: "publisher 'harbour-post' has this name too; make them one, or tell them apart",
  }));

test.each([
  [{ url: "/meet" }, "url", "'url': '/meet' is not an address; copy it whole from the browser"],
  [{ title: "" }, "title", "'title' is empty"],
  [{ published: "2031-02-30" }, "published", "2031-02-30"],
  [{ published: "2032-01-01" }, "published", "published after the dataset's as-of date 2031-03-31"],
  [{ language: "ua" }, "language", "did you mean 'uk'?"],
  [{ publisher: null }, "publisher", "'publisher' is empty"],
  [{ rights: "free" }, "rights", "must be all-rights-reserved"],
] as const)("a fault stands at its field in data:check's words: %j", (fields, field, message) => {
  const faults = faultsOf(fields);
  expect(Object.keys(faults)).toEqual([field]);
  expect(faults[field]).toContain(message);
});

test("an id that is taken gets a number, one that cannot be spelled gets a name", () => {
  expect(newId(["Harbour Post", "2031"], new Set(["harbour-post-2031"]), "x")).toBe("harbour-post-2031-2");
  expect(newId(["Пост"], new Set(), "source")).toBe("source");
  expect(newId(["x".repeat(300)], new Set(), "source")).toHaveLength(80);
});
