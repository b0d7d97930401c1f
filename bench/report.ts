import { median } from "d3";
import { LIBRARIES } from "./besidePages";
import { type BesideCost, GIVEN_UP_MS } from "./measureBeside";
import type { FunctionCosts } from "./measureFunctions";
import type { PageCost } from "./measurePage";
import type { GestureCost } from "./pageMetrics";
import type { Prepared } from "./prepared";

/** All that a run measured of one size. */
export interface Measured {
  readonly prepared: Prepared;
  readonly visits: readonly PageCost[];
  /** Of the same events in other libraries, by their names; none where there are too many for them. */
  readonly beside: ReadonlyMap<string, readonly BesideCost[]>;
  readonly functions: readonly FunctionCosts[];
}

export interface RunFacts {
  readonly date: string;
  readonly seed: number;
  readonly repeats: number;
  readonly cores: number;
  readonly memoryGb: number;
  readonly node: string;
  readonly browser: string;
  /** The datasets were compiled by an earlier run. */
  readonly reused: boolean;
  /** Processes that wanted a core, on average over the last minute, before and after. */
  readonly load: readonly [number, number];
}

type Unit = "ms" | "kB" | "MB" | "count";
interface Row {
  readonly name: string;
  readonly unit: Unit;
  /** Null where a size was not measured. */
  readonly measure: (measured: Measured) => number | null;
}

export const middle = (values: readonly number[]): number | null => median(values) ?? null;
const ofVisits =
  (pick: (visit: PageCost) => number) =>
  ({ visits }: Measured) =>
    middle(visits.map(pick));
const ofSize =
  (pick: (prepared: Prepared) => number) =>
  ({ prepared }: Measured) =>
    pick(prepared);

export const GESTURES = [
  ["drag, 20 moves", (visit: PageCost) => visit.drag],
  ["wheel, 20 steps", (visit: PageCost) => visit.wheel],
  ["party filter, one click", (visit: PageCost) => visit.filter],
] as const;

function gestureRows([name, pick]: (typeof GESTURES)[number]): readonly Row[] {
  const row = (what: string, part: (cost: GestureCost) => number): Row => ({
    name: `${name}: ${what}`,
    unit: "ms",
    measure: ofVisits((visit) => part(pick(visit))),
  });
  return [
    row("main thread", (cost) => cost.taskMs),
    row("of that script", (cost) => cost.scriptMs),
    row("of that style and layout", (cost) => cost.styleMs + cost.layoutMs),
    row("95th percentile frame gap", (cost) => cost.p95GapMs),
    row("longest frame gap", (cost) => cost.longestGapMs),
  ];
}

/** What both have: the filter is the app's own. */
export const BESIDE = [
  ["navigation to the first timeline", "ms", (visit: Beside) => visit.readyMs],
  ["main thread, all of the load", "ms", (visit: Beside) => visit.loadTaskMs],
  ["elements in the plot", "count", (visit: Beside) => visit.plotElements],
  ["drag, 20 moves: main thread", "ms", (visit: Beside) => visit.drag.taskMs],
  ["drag, 20 moves: 95th percentile frame gap", "ms", (visit: Beside) => visit.drag.p95GapMs],
  ["wheel, 20 steps: main thread", "ms", (visit: Beside) => visit.wheel.taskMs],
  ["wheel, 20 steps: 95th percentile frame gap", "ms", (visit: Beside) => visit.wheel.p95GapMs],
] as const;
type Beside = PageCost | BesideCost;
const besideRows = BESIDE.flatMap(([name, unit, pick]): readonly Row[] => [
  { name, unit, measure: ofVisits(pick) },
  ...LIBRARIES.map((library) => ({
    name: `… of ${library.name}`,
    unit,
    measure: ({ beside }: Measured) => middle((beside.get(library.name) ?? []).map(pick)),
  })),
]);

const SECTIONS: readonly (readonly [title: string, rows: readonly Row[]])[] = [
  [
    "Compiling (Node)",
    [
      { name: "list the authored files", unit: "ms", measure: ({ prepared }) => middle(prepared.listMs) },
      { name: "read and check them", unit: "ms", measure: ({ prepared }) => middle(prepared.checkMs) },
      { name: "build core, parts and row files", unit: "ms", measure: ({ prepared }) => middle(prepared.buildMs) },
      { name: "memory, the most of the process", unit: "MB", measure: ({ prepared }) => middle(prepared.peakBytes) },
      { name: "core, gzip", unit: "kB", measure: ofSize((size) => size.corePackedBytes) },
      { name: "core, unpacked", unit: "kB", measure: ofSize((size) => size.coreBytes) },
      {
        name: "the first part, gzip (what opening an event costs)",
        unit: "kB",
        measure: ofSize((size) => size.firstPartPackedBytes),
      },
      { name: "parts", unit: "count", measure: ofSize((size) => size.parts) },
      { name: "a search file (what the first answer costs)", unit: "kB", measure: ofSize((size) => size.searchBytes) },
      {
        name: "a list of where documents are (fetched with the first far one)",
        unit: "kB",
        measure: ofSize((size) => size.holdersBytes),
      },
      {
        name: "sources file (fetched with the list of documents)",
        unit: "kB",
        measure: ofSize((size) => size.sourcesBytes),
      },
    ],
  ],
  [
    "Opening the page (Chromium)",
    [
      { name: "navigation to the first timeline", unit: "ms", measure: ofVisits((visit) => visit.readyMs) },
      { name: "main thread, all of the load", unit: "ms", measure: ofVisits((visit) => visit.loadTaskMs) },
      { name: "heap", unit: "MB", measure: ofVisits((visit) => visit.heapBytes) },
      { name: "buffers beside the heap", unit: "MB", measure: ofVisits((visit) => visit.bufferBytes) },
      { name: "elements in the plot", unit: "count", measure: ofVisits((visit) => visit.plotElements) },
      {
        name: "elements in the plot, most after a gesture",
        unit: "count",
        measure: ofVisits((visit) => visit.plotElementsMost),
      },
      { name: "elements of the page", unit: "count", measure: ofVisits((visit) => visit.pageElements) },
      {
        name: "elements of the page, most after a gesture",
        unit: "count",
        measure: ofVisits((visit) => visit.pageElementsMost),
      },
    ],
  ],
  ["Gestures (Chromium)", GESTURES.flatMap(gestureRows)],
  ["Beside other libraries (Chromium)", besideRows],
];

/** The last section's rows are named by what was measured. */
function functionRows(measured: readonly Measured[]): readonly Row[] {
  const names = new Set(measured.flatMap(({ functions }) => functions.flatMap((costs) => [...costs.keys()])));
  return [...names].map((name) => ({
    name,
    unit: "ms",
    measure: ({ functions }) => middle(functions.flatMap((costs) => costs.get(name) ?? [])),
  }));
}

/** The tables in Markdown; ratios are to the first size. */
export function formatTables(measured: readonly Measured[]): string {
  const sections = [...SECTIONS, ["Functions alone (Node)", functionRows(measured)] as const];
  return sections.map(([title, rows]) => `## ${title}\n\n${formatTable(rows, measured)}`).join("\n\n");
}

function formatTable(rows: readonly Row[], measured: readonly Measured[]): string {
  const heads = measured.map(({ prepared }) => `${prepared.count.toLocaleString("en")} events`);
  const lines = rows.map(({ name, unit, measure }) => {
    const values = measured.map((one) => measure(one));
    const cells = values.map((value, i) => formatCell(value, i === 0 ? null : (values[0] ?? null), unit));
    return `| ${[name, ...cells].join(" | ")} |`;
  });
  return [`| | ${heads.join(" | ")} |`, `| --- |${" ---: |".repeat(heads.length)}`, ...lines].join("\n");
}

function formatCell(value: number | null, first: number | null, unit: Unit): string {
  if (value === null || Number.isNaN(value)) return "–";
  if (value === Number.POSITIVE_INFINITY) return `not in ${GIVEN_UP_MS / 1000} s`;
  const ratio = first === null || first === 0 ? "" : ` (×${formatNumber(value / first)})`;
  const scaled = unit === "kB" ? value / 1000 : unit === "MB" ? value / 1e6 : value;
  return `${formatNumber(scaled)}${unit === "count" ? "" : ` ${unit}`}${ratio}`;
}

/** Three significant figures: more would claim what three repetitions do not give. */
export const formatNumber = (value: number): string =>
  value.toLocaleString(
    "en",
    value >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: value < 10 ? 2 : 3 },
  );

/** @param judged the aims, a line each. */
export function formatReport(measured: readonly Measured[], judged: readonly string[], facts: RunFacts): string {
  const [before, after] = facts.load;
  return `# What Parley costs at each size

Written by \`npm run bench\` on ${facts.date}, seed ${facts.seed}: invented datasets, medians of ${facts.repeats} repetitions, in brackets the
ratio to the first size. Ratios count, not seconds. Machine: ${facts.cores} cores, ${facts.memoryGb} GB of memory, Node ${facts.node}, Chromium ${facts.browser},
headless, drawing in software, 1440 x 900. Its load average was ${before.toFixed(1)} before and ${after.toFixed(1)} after the run; over ${facts.cores} means that other
work took turns with it, which lengthens durations and frame gaps. All times but the frame gaps and that to the
first timeline are processor times, of the main thread in Chromium and of the process in Node, which leave the other
work out. The wheel's are not free of it all the same: where a frame comes late a turn counts as come to rest, and the page is
rendered from the URL between two steps, more often the busier the machine. Compare runs on an idle one.

Up to 200,000 events a dataset is written as authored files, read, checked and built, each time by a new process; a larger one is built once, by
the same compiler, from records in memory.${facts.reused ? " (This run took datasets that an earlier one had compiled and timed.)" : ""} A visit has an empty cache. Gestures are measured with what they leave
behind until the URL is written and the page rendered from it (0.7 s). The wheel turns over the whole period, inwards;
the drag moves four busy years; the filter ticks the third party. Beside it vis-timeline 8 and TimelineJS 3 show
the same events as their documentations set them up, one item each (in vis-timeline in the group of its first party), in the same window with the same
gestures; but TimelineJS zooms by its buttons alone, of which four clicks stand for the twenty turns of the wheel (from two screens wide to thirteen).

## Aims

${judged.join("\n") || "- Not judged: sizes 400 and 100,000 were not both measured"}

${formatTables(measured)}
`;
}
