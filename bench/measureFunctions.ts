import { median } from "d3";
import { asEventIndex, type Dataset } from "../src/dataset/dataset";
import { readCore } from "../src/dataset/read";
import { countInSpan } from "../src/filter/countInSpan";
import { countFacets } from "../src/filter/facets";
import { filterEvents } from "../src/filter/filterEvents";
import { indexFilters } from "../src/filter/filterIndex";
import { layoutScene, prepareScore } from "../src/score/layoutScene";
import { layoutOverview } from "../src/score/overview";
import { panBy } from "../src/score/scale";
import { dayOf } from "../src/time/calendar";
import { spanOf } from "../src/time/day";
import type { Filter } from "../src/view/view";
import { layoutRows } from "../src/views/timeline/list/listRows";
import { spanOfEvents } from "../src/views/timeline/spans";
import { processorMs } from "./processorMs";

/** Processor time, in milliseconds, of the parts of the app that see all events or run once a frame, each alone; by name. */
export type FunctionCosts = ReadonlyMap<string, number>;

/** The plot of the page that is measured, and eight lanes. */
const PLOT = { widthPx: 760, heights: { heightPx: 470 }, maxLanes: 8 } as const;
const FRAMES = 20;
const ROUNDS = 5;

const ALL: Filter = {
  parties: [],
  match: "any",
  kinds: [],
  issues: [],
  tracks: [],
  from: null,
  to: null,
  q: "",
  disputed: false,
  thread: null,
};

/** Unpacked bytes of a core in, medians out. What is kept for good (the order of time, lanes) is measured the first time only. */
export function measureFunctions(core: ArrayBuffer): FunctionCosts {
  const costs = new Map<string, number>();
  const once = <T>(name: string, run: () => T): T => {
    const from = process.cpuUsage();
    const result = run();
    costs.set(name, processorMs(from));
    return result;
  };
  const often = (name: string, run: (round: number) => void, times: number = ROUNDS): void => {
    const durations = Array.from({ length: times }, (_, round) => {
      const from = process.cpuUsage();
      run(round);
      return processorMs(from);
    });
    costs.set(name, median(durations) ?? Number.NaN);
  };

  const dataset = once("readCore", () => readCore(core));
  const index = once("indexFilters", () => indexFilters(dataset));
  const lanes = { mode: "party", maxLanes: PLOT.maxLanes } as const;
  const score = once("prepareScore, the first", () => prepareScore(dataset, index.all, lanes));
  const filterOf = (round: number): Filter => ({
    ...ALL,
    parties: [dataset.parties[round]?.id ?? ""],
    kinds: ["statement", "round"],
  });
  const sets = Array.from({ length: ROUNDS }, (_, round) => filterEvents(index, filterOf(round), null));
  const setOf = (round: number) => sets[round] ?? index.all;
  often("filterEvents", (round) => filterEvents(index, filterOf(round), null));
  often("countFacets", (round) => countFacets(index, filterOf(round), null));
  often("prepareScore, another filter", (round) => prepareScore(dataset, setOf(round), lanes));
  const extent = spanOfEvents(dataset, index.all) ?? spanOf(0, 1);
  often("layoutRows (list)", (round) => layoutRows(dataset, setOf(round), extent, "newest"));
  const inView = countInSpan(index, index.all);
  often("countInSpan, a frame", (round) => inView(panBy(extent, round)));
  often("layoutOverview", (round) => layoutOverview(dataset, setOf(round), extent, PLOT.widthPx, 34));

  const spans = [
    ["all years", extent],
    ["four years", spanOf(dayOf("2021-06-01"), dayOf("2025-06-01"))],
    ["a month", spanOf(dayOf("2022-04-01"), dayOf("2022-05-01"))],
  ] as const;
  for (const [name, span] of spans) {
    const step = (span.end - span.start) / 50;
    const draw = (round: number) => layoutScene(score, panBy(span, round * step), PLOT.widthPx, PLOT.heights);
    once(`layoutScene, ${name}, first frame`, () => draw(0));
    often(`layoutScene, ${name}, panning`, draw, FRAMES);
  }
  once("find by id, the first", () => dataset.find(dataset.idOf(lastOf(dataset))));
  return costs;
}

const lastOf = (dataset: Dataset) => asEventIndex(dataset.count - 1);
