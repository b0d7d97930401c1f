// @vitest-environment happy-dom
import { select } from "d3";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fullBits } from "../../filter/bits";
import { layoutScene, prepareScore } from "../../score/layoutScene";
import { stopOf } from "../../score/markParts";
import type { Scene } from "../../score/scene";
import { withWhen } from "../../testing/testCrowd";
import { dayOf, type TestEvent, testDataset } from "../../testing/testDataset";
import { isoDay } from "../../time/calendar";
import { asDay, spanOf } from "../../time/day";
import type { RibbonWords } from "./createRibbon";
import { createScore } from "./createScore";
import type { MarkWords } from "./drawMarks";
import { drawSpans } from "./drawSpans";

const SVG = "http://www.w3.org/2000/svg";
const group = (): SVGGElement => {
  const svg = document.createElementNS(SVG, "svg");
  const g = document.createElementNS(SVG, "g");
  document.body.append(svg);
  svg.append(g);
  return g;
};
type Whens = Parameters<typeof withWhen>[1];
function sceneOf(events: readonly TestEvent[], from: string, to: string, whens: Whens = {}): Scene {
  const dataset = withWhen(testDataset(events, { parties: ["ua", "ru"] }), whens);
  const score = prepareScore(dataset, fullBits(dataset.count), { mode: "party", maxLanes: 10 });
  return layoutScene(score, spanOf(dayOf(from), dayOf(to)), 800, { heightPx: 400 });
}
const WORDS: MarkWords & RibbonWords = {
  idOf: (event) => `event-${event}`,
  nameOf: (event) => `Event ${event}`,
  nameOfCluster: (cluster) => `${cluster.count} events`,
  nameOfRounds: (chip) => `${chip.count} rounds`,
  emphasisOf: () => "default",
  numberOf: () => "",
  lifeOf: () => null,
};

/** A round between two statements, drawn as it looks from one day to another. */
function drawFew(g: SVGGElement): (from: string, to: string) => void {
  const events = ["2026-02-05", "2026-02-12", "2026-02-20"].map((from, i) => ({
    kind: i === 1 ? ("round" as const) : ("statement" as const),
    from,
    parties: ["ua", "ru"],
  }));
  const score = createScore(g);
  return (from, to) => score.draw(sceneOf(events, from, to), WORDS, null, () => undefined);
}

describe("what the score prints", () => {
  test("an unknown beginning fades towards the past and points there, an open end towards the future", () => {
    const g = group();
    const scene = sceneOf(
      [
        { id: "until", from: "2026-02-10", parties: ["ua"] },
        { id: "since", from: "2026-02-20", until: "2026-02-25", parties: ["ua"] },
      ],
      "2026-02-01",
      "2026-03-01",
      { until: { openStart: true }, since: { openEnd: true } },
    );
    drawSpans(g, scene, 0);
    const fades = [...g.querySelectorAll("rect.vague")].map((rect) => rect.getAttribute("fill"));
    expect(fades).toEqual(["url(#fade-until)", "url(#fade-open)"]);
    const [back, on] = [...g.querySelectorAll("path.open-end")].map((path) => path.getAttribute("d") ?? "");
    expect(back).toMatch(/l-5,4l5,4$/);
    expect(on).toMatch(/l5,4l-5,4$/);
    // The first event's fade begins well before its day.
    const [vague] = scene.marks.map((mark) => mark.vague);
    expect((vague?.x1 ?? 0) - (vague?.x0 ?? 0)).toBeGreaterThan(40);
  });

  test("an event only passes through the view: every path has finite places", () => {
    const g = group();
    const scene = sceneOf(
      [{ kind: "round", from: "2025-01-01", until: "2026-12-31", parties: ["ua", "ru"] }],
      "2026-10-01",
      "2026-10-20",
    );
    expect(scene.marks.map((mark) => mark.signs.length)).toEqual([0]);
    createScore(g).draw(scene, WORDS, null, () => undefined);
    const paths = select(g)
      .selectAll<SVGPathElement, unknown>("path[d]")
      .nodes()
      .map((path) => path.getAttribute("d") ?? "");
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((d) => /Infinity|NaN|undefined/.test(d))).toEqual([]);
  });

  test("a pan moves what stays with its groups, and prints only what comes or goes", async () => {
    const g = group();
    const draw = drawFew(g);
    draw("2026-01-20", "2026-03-01");
    const texts = [...g.querySelectorAll("text")];
    const printed: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { target, attributeName } of records) {
        // A group of one text moves it; layers, which are of a class, move with the pan.
        const moves = target instanceof Element && !target.hasAttribute("class") ? target.firstChild : null;
        const text = texts.find((each) => each === target || each === moves);
        if (text) printed.push(`${attributeName ?? "text"} of ${text.textContent}`);
      }
    });
    observer.observe(g, { attributes: true, childList: true, subtree: true });
    draw("2026-01-21", "2026-03-02");
    await Promise.resolve();
    observer.disconnect();
    expect(texts.filter((text) => text.isConnected).length).toBeGreaterThan(4);
    // What keeps to the plot's start, or to the middle of what is seen of it, goes against its group.
    expect(printed).toEqual(["x of January 2026", "x of No round since 12 February 2026"]);
  });

  test("a zoom within a level puts marks elsewhere, and prints none of their signs once more", async () => {
    const g = group();
    const draw = drawFew(g);
    draw("2026-01-20", "2026-03-01");
    const marks = g.querySelector(".marks");
    if (marks === null) throw new Error("no marks are drawn");
    const written: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { attributeName, target } of records)
        written.push(`${attributeName} of ${target instanceof Element ? target.getAttribute("data-event") : target}`);
    });
    observer.observe(marks, { attributes: true, childList: true, subtree: true });
    draw("2026-01-21", "2026-03-01");
    await Promise.resolve();
    observer.disconnect();
    expect(written).toEqual(["transform of event-0", "transform of event-1", "transform of event-2"]);
  });

  test("wherever the reader goes, marks stand on the page in the order of time, each once", () => {
    const first = dayOf("2026-01-01");
    const events = Array.from({ length: 60 }, (_, i) => ({
      kind: i % 7 === 0 ? ("round" as const) : ("statement" as const),
      from: isoDay(asDay(first + ((i * i) % 90))),
      parties: i % 2 === 0 ? ["ua", "ru"] : ["ua"],
    }));
    const dataset = testDataset(events, { parties: ["ua", "ru"] });
    const score = prepareScore(dataset, fullBits(dataset.count), { mode: "party", maxLanes: 10 });
    const starts = fc.double({ min: first - 20, max: first + 80, noNaN: true });
    const spans = fc.tuple(starts, fc.double({ min: 2, max: 200, noNaN: true }));
    fc.assert(
      fc.property(fc.array(spans, { minLength: 2, maxLength: 6 }), (visited) => {
        const g = group();
        const island = createScore(g);
        for (const [start, days] of visited) {
          const scene = layoutScene(score, spanOf(start, start + days), 800, { heightPx: 400 });
          island.draw(scene, WORDS, null, () => undefined);
          const items = [...scene.marks, ...scene.clusters].sort((a, b) => a.x - b.x);
          const standing = [...(g.querySelector(".marks")?.children ?? [])];
          expect(standing.map((element) => element.getAttribute("data-stop"))).toEqual(items.map(stopOf));
        }
      }),
      { numRuns: 15 },
    );
  });
});
