import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { build } from "vite";
import { readCore } from "../src/dataset/read";
import { besideEvents } from "./besideEvents";
import { DRAG_SPAN, dragPlot, type Grip, turnWheel } from "./gestures";

/** They place and measure every item: with more, a frame takes seconds. */
export const BESIDE_AT_MOST = 10_000;

/** A library in which the same events are shown, and how a reader moves in it. */
export interface Library {
  readonly name: string;
  /** Of its page, in bench/. */
  readonly folder: string;
  /** Opens the page where the drag begins. */
  readonly dragQuery: string;
  readonly drag: (page: Page) => Promise<void>;
  readonly zoom: (page: Page) => Promise<void>;
  /** Another text after each move. */
  readonly placeOf: (page: Page) => Promise<string | null>;
}

/** Twenty turns of the wheel zoom the app five times; these clicks lead from a timeline of 2 screens to one of 3, 5, 8 and 13. */
const ZOOM_CLICKS = 4;

export const LIBRARIES: readonly Library[] = [
  {
    name: "vis-timeline",
    folder: "vis",
    dragQuery: `?span=${DRAG_SPAN}`,
    drag: (page) => dragPlot(page),
    zoom: turnWheel,
    placeOf: (page) => page.locator("[data-timeline-plot]").getAttribute("data-span"),
  },
  {
    name: "TimelineJS",
    folder: "timelinejs",
    dragQuery: `?from=${DRAG_SPAN.slice(0, 10)}`,
    drag: (page) => dragPlot(page, ON_THE_AXIS),
    async zoom(page) {
      for (let click = 0; click < ZOOM_CLICKS; click++) await page.locator(".tl-icon-zoom-in").click();
    },
    placeOf: (page) => page.locator(".tl-timenav-slider").getAttribute("style"),
  },
];
/** Its markers cannot be dragged by. */
const ON_THE_AXIS: Grip = { share: 0.7, fromBottomPx: 24 };

export const buildBesidePage = ({ folder }: Library, outDir: string): Promise<unknown> =>
  build({
    configFile: false,
    root: `bench/${folder}`,
    base: "./",
    logLevel: "error",
    // TimelineJS is published with its sheet as made, too, which asks for no compiler.
    resolve: {
      alias: [{ find: /^.*\/TL\.Timeline\.less$/, replacement: "@knight-lab/timelinejs/dist/css/timeline.css" }],
    },
    // The pages wait for their data at the top level.
    build: { outDir, emptyOutDir: true, target: "es2022" },
  });

/** The events of a compiled dataset for those pages, beside the dataset's own files. */
export function writeBesideEvents(folder: string, coreUrl: string): void {
  const core = gunzipSync(readFileSync(join(folder, coreUrl)));
  const events = besideEvents(readCore(new Uint8Array(core).buffer));
  writeFileSync(join(folder, "data", "beside.json"), JSON.stringify(events));
}
