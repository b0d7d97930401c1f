import { describe, expect, test } from "vitest";
import { inventDataset } from "../testing/inventDataset";
import { compileForTest, selectForTest } from "../testing/testSelection";
import { makeFile } from "./makeFile";

/** The invented dataset with so many events a month as to make a file of any size. */
function selectMany(events: number) {
  const files = inventDataset();
  const [agreement] = JSON.parse(files.get("events/2031-03.json") ?? "[]");
  const many = Array.from({ length: events }, (_, i) => ({ ...agreement, id: `terms-${i}`, title: `Terms ${i}` }));
  return selectForTest(compileForTest(files.set("events/2031-03.json", JSON.stringify(many))));
}

describe("a calendar file", () => {
  test("that is larger than Google Calendar imports says so, and what to do", () => {
    const { note, content } = makeFile("calendar", selectMany(2500), []);
    expect(content.length).toBeGreaterThan(1_000_000);
    expect(note).toMatch(/^It has 1\.\d MB, and Google Calendar imports files of up to 1 MB only: .*filter/);
  });

  test("that is not has nothing to say", () => {
    expect(makeFile("calendar", selectMany(3), []).note).toBeNull();
  });
});
