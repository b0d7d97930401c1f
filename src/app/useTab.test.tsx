// @vitest-environment happy-dom
import { act } from "react";
import { expect, it } from "vitest";
import { mountHook } from "../testing/mountHook";
import { testDataset } from "../testing/testDataset";
import { testReading } from "../testing/testReading";
import type { View } from "../view/view";
import { useTab } from "./useTab";

const dataset = testDataset([{ id: "round-1", kind: "round", from: "2026-01-23" }]);
const viewOf = (parameters: string): View => testReading(dataset, parameters).view;

/** The tab of a page that opens with an address, after other addresses and the reader's own presses. */
async function open(parameters: string) {
  let view = viewOf(parameters);
  const { now, show } = await mountHook(() => useTab(view));
  return {
    tab: () => now()[0],
    press: (...tab: Parameters<ReturnType<typeof useTab>[1]>) => act(async () => now()[1](...tab)),
    go: async (next: string) => {
      view = viewOf(next);
      await show(null);
    },
  };
}

it.each([
  ["", "score"],
  ["event=round-1", "score"],
  ["source=post-1&event=round-1", "source"],
  ["q=prisoners", "events"],
  ["q=prisoners&event=round-1", "score"],
])("a page that opens with '%s' shows the %s", async (parameters, tab) => {
  expect((await open(parameters)).tab()).toBe(tab);
});

it("opening a document shows it, closing it goes back to where the reader was", async () => {
  const page = await open("");
  await page.press("events");
  await page.go("source=post-1");
  expect(page.tab()).toBe("source");
  await page.go("");
  expect(page.tab()).toBe("events");
});

it("another paragraph of the document shows it again", async () => {
  const page = await open("source=post-1&p=1");
  await page.press("score");
  await page.go("source=post-1&p=1&event=round-1");
  expect(page.tab()).toBe("score");
  await page.go("source=post-1&p=4&event=round-1");
  expect(page.tab()).toBe("source");
});

it("searching shows what was found, and clearing the search moves nothing", async () => {
  const page = await open("");
  await page.go("q=prisoners");
  expect(page.tab()).toBe("events");
  await page.press("score");
  await page.go("");
  expect(page.tab()).toBe("score");
});
