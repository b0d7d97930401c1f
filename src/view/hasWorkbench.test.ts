import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { testDataset } from "../testing/testDataset";

// As the build's constant stands in a site that was built with WORKBENCH=off.
beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("PARLEY_WORKBENCH", false);
});
afterEach(() => vi.unstubAllGlobals());

test("an address that asks for a workbench that was left out is set aside, with the reason", async () => {
  const { parseView } = await import("./parseView");
  const { vocabularyOf } = await import("./vocabulary");
  const { view, setAside } = parseView(new URLSearchParams("view=workbench"), vocabularyOf(testDataset([])));
  expect(view.view).toBe("timeline");
  expect(setAside).toEqual([
    { parameter: "view", value: "workbench", reason: "this site was built without the workbench" },
  ]);
});

test("and no link leads there", async () => {
  const { VIEWS_HERE } = await import("./hasWorkbench");
  expect(VIEWS_HERE).toContain("timeline");
  expect(VIEWS_HERE).not.toContain("workbench");
});
