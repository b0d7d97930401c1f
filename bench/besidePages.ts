import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { build } from "vite";
import { readCore } from "../src/dataset/read";
import { visEvents } from "./visEvents";

/** It stacks and measures every item that it shows: with more, a frame takes seconds. */
export const VIS_AT_MOST = 10_000;

export const buildVisPage = (outDir: string): Promise<unknown> =>
  build({
    configFile: false,
    root: "bench/vis",
    base: "./",
    logLevel: "error",
    // The page waits for its data at the top level.
    build: { outDir, emptyOutDir: true, target: "es2022" },
  });

/** The events of a compiled dataset for that page, beside the dataset's own files. */
export function writeVisEvents(folder: string, coreUrl: string): void {
  const core = gunzipSync(readFileSync(join(folder, coreUrl)));
  writeFileSync(join(folder, "data", "vis.json"), JSON.stringify(visEvents(readCore(new Uint8Array(core).buffer))));
}
