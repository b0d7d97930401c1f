import { describe, expect, it } from "vitest";
import { spanOf } from "../time/day";
import { chooseEvent, clearFilters, openSource, toggleKind, toggleParty } from "./choose";
import { DEFAULT_VIEW } from "./defaultView";
import { type Run, stepOf } from "./history";
import type { View } from "./view";

/** What becomes of changes one after the other, each with its time in seconds. */
function walk(...changes: readonly (readonly [seconds: number, change: (view: View) => View])[]) {
  let [view, run]: [View, Run | null] = [DEFAULT_VIEW, null];
  return changes.map(([seconds, change]) => {
    const next = change(view);
    const step = stepOf(view, next, run, seconds * 1000);
    [view, run] = [next, step.run];
    return step.history;
  });
}

const type = (q: string) => (view: View) => ({ ...view, q });
const zoom = (length: number) => (view: View) => ({ ...view, span: spanOf(20_000, 20_000 + length) });
const tick = (id: string) => (view: View) => toggleParty(view, id);
const choose = (id: string) => (view: View) => chooseEvent(view, id);
const theme = (view: View): View => ({ ...view, theme: "dark" });

describe("the history", () => {
  it.each<[string, View]>([
    ["view", { ...DEFAULT_VIEW, view: "rounds" }],
    ["event", chooseEvent(DEFAULT_VIEW, "a")],
    ["source", openSource(DEFAULT_VIEW, "report", null)],
    ["paragraph", { ...DEFAULT_VIEW, p: 6 }],
    ["cell of the positions", { ...DEFAULT_VIEW, cell: { issue: "prisoners", party: "ua" } }],
    ["person", { ...DEFAULT_VIEW, actor: "volodymyr-zelensky" }],
  ])("has an entry for each choice of %s, however fast", (_, after) => {
    expect(stepOf(DEFAULT_VIEW, after, null, 0)).toEqual({ history: "push", run: null });
    expect(walk([0, choose("a")], [0.1, choose("b")])).toEqual(["push", "push"]);
  });

  it("has one for a word that is typed, one for boxes within three seconds of each other", () => {
    expect(walk([0, type("p")], [0.2, type("pr")], [0.4, type("pri")])).toEqual(["push", "replace", "replace"]);
    expect(walk([0, tick("ua")], [2.9, tick("ru")], [5.8, (view) => toggleKind(view, "round")])).toEqual([
      "push",
      "replace",
      "replace",
    ]);
    expect(walk([0, tick("ua")], [3.1, tick("ru")])).toEqual(["push", "push"]);
  });

  it("has another where something else is changed in between", () => {
    expect(walk([0, zoom(10)], [0.1, zoom(9)], [0.2, tick("ua")], [0.3, zoom(8)])).toEqual([
      "push",
      "replace",
      "push",
      "push",
    ]);
    expect(walk([0, zoom(10)], [0.1, choose("a")], [0.2, zoom(9)])).toEqual(["push", "push", "push"]);
    expect(walk([0, type("p")], [0.1, tick("ua")], [0.2, clearFilters])).toEqual(["push", "push", "push"]);
  });

  it("has none for looks, nor for what changes nothing", () => {
    expect(walk([0, theme], [1, (view) => ({ ...view, sequence: "oldest" })], [2, (view) => view])).toEqual([
      "replace",
      "replace",
      "replace",
    ]);
  });

  it("after Back begins a run of its own, so that the entry that was gone back to stays", () => {
    const zoomed = zoom(10)(DEFAULT_VIEW);
    const { run } = stepOf(DEFAULT_VIEW, zoomed, null, 0);
    expect(stepOf(zoomed, zoom(9)(zoomed), run, 500).history).toBe("replace");
    expect(stepOf(DEFAULT_VIEW, zoom(9)(DEFAULT_VIEW), run, 500).history).toBe("push");
  });
});
